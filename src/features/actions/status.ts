import type { Day } from '../../domain/day.ts';
import { isOverdue } from '../../domain/due-state.ts';
import type { Action, ActionLine, Part } from './action.ts';

export const isPartOpen = (part: Pick<Part, 'status'>): boolean => part.status !== 'done';

/** Overdue is worked out, never stored: open, and its day is past (inventory row 26). */
export const isLate = (line: Pick<ActionLine, 'state' | 'due'>, today: Day): boolean =>
  line.state === 'open' && isOverdue(line.due, today);

/** "Overdue", "In progress", "Carried forward to ACT-2F7K": always in words, never by colour alone. */
export const sayStatus = (line: ActionLine, today: Day): string => {
  if (line.state === 'done') return 'Done';
  if (line.state === 'cancelled') return 'Cancelled';
  if (line.state === 'carried') return line.next ? `Carried forward to ${line.next}` : 'Carried forward';
  const doing = line.parts.some(({ status }) => status === 'doing') ? 'In progress' : 'Open';
  return isLate(line, today) ? 'Overdue' : doing;
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
