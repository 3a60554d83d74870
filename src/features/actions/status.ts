import type { Day } from '../../domain/day.ts';
import { type DueSaid, dueNow } from '../../domain/due-meeting.ts';
import { isOverdue } from '../../domain/due-state.ts';
import type { Calendar } from '../../domain/meeting.ts';
import type { Action, ActionLine, Part } from './action.ts';

export const isPartOpen = (part: Pick<Part, 'status'>): boolean => part.status !== 'done';

/** The day, and the calendar that "the next meeting" is looked up in. */
export interface Now {
  readonly register: Calendar;
  readonly today: Day;
}

/** Nobody has yet said whether it is still open: it fell due before it was recorded. */
export const isAsked = (line: Pick<ActionLine, 'state' | 'stillOpen'>): boolean =>
  line.state === 'open' && line.stillOpen === 'asked';

/** Overdue is worked out, never stored: open, its day is past, and that is not itself in question (inventory row 26). */
export const isLate = (
  line: DueSaid & Pick<ActionLine, 'state' | 'stillOpen'>,
  { register, today }: Now,
): boolean => line.state === 'open' && !isAsked(line) && isOverdue(dueNow(line, register), today);

/** "Overdue", "In progress", "Carried forward to ACT-2F7K": always in words, never by colour alone. */
export const sayStatus = (line: ActionLine, now: Now): string => {
  if (line.state === 'done') return 'Done';
  if (line.state === 'cancelled') return 'Cancelled';
  if (line.state === 'carried') return line.next ? `Carried forward to ${line.next}` : 'Carried forward';
  if (isAsked(line)) return 'Still open?';
  const doing = line.parts.some(({ status }) => status === 'doing') ? 'In progress' : 'Open';
  return isLate(line, now) ? 'Overdue' : doing;
};

/** "3 of 15 done", where there are several parts and one at least is done. */
export const sayProgress = ({ parts }: Pick<ActionLine, 'parts'>): string => {
  const done = parts.filter((part) => !isPartOpen(part)).length;
  return parts.length > 1 && done > 0 ? `${done} of ${parts.length} done` : '';
};

/** Why nothing more can be done with a closed action; nothing where it is open. */
export const closedBecause = (action: Action): string | undefined => {
  if (action.state === 'open') return undefined;
  if (action.state === 'carried')
    return `${action.ref} was carried forward to ${action.next ?? 'another action'}`;
  if (action.state === 'cancelled')
    return `${action.ref} was cancelled${action.reason ? `: ${action.reason}` : ''}`;
  return `${action.ref} is done`;
};
