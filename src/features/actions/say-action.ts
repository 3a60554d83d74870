import type { AuthorityCode } from '../../domain/authority.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { dueNow } from '../../domain/due-meeting.ts';
import { sayDue } from '../../domain/due-say.ts';
import { lastDayOf } from '../../domain/due-state.ts';
import type { Reference } from '../../domain/reference.ts';
import { findPerson, type Register } from '../../domain/register.ts';
import type { ActionLine } from './action.ts';
import type { sayDueOf } from './say-due.ts';
import { sayOwnersShort } from './say-owners.ts';
import { isLate, isPartOpen } from './status.ts';

/** An action in words, for a room that knows nothing of parts and owners. */
interface Said {
  readonly ref: Reference;
  readonly text: string;
  readonly who: string;
  readonly byWhen: string;
  readonly state: ActionLine['state'];
  readonly overdue: boolean;
  readonly dueBy?: Day;
  readonly authorities: readonly AuthorityCode[];
  readonly closedOn?: Day;
}

export const sayAction = (
  line: ActionLine,
  seeing: { readonly register: Register; readonly today: Day },
): Said => ({
  ref: line.ref,
  text: line.text,
  who: sayOwnersShort(
    line.parts.map(({ owner }) => owner),
    seeing.register,
    seeing.today,
  ),
  byWhen: line.due.kind === 'none' ? '' : sayWhenDue(line, seeing),
  state: line.state,
  overdue: isLate(line, seeing),
  ...dueBy(line, seeing.register),
  authorities: openAt(line, seeing.register),
  ...(line.closedOn && { closedOn: line.closedOn }),
});

/** Where there is a day, the words that it was given in say nothing more: minutes and packs give the day. */
const sayWhenDue = (line: ActionLine, { register, today }: Parameters<typeof sayDueOf>[1]): string => {
  const due = dueNow(line, register);
  if (due.kind === 'day') return sayDay(due.on);
  return due.kind === 'meeting' ? sayDue({ ...due, words: '' }, today) : sayDue(due, today);
};

const dueBy = (line: ActionLine, register: Register): Pick<Said, 'dueBy'> => {
  const last = line.stillOpen ? undefined : lastDayOf(dueNow(line, register));
  return last ? { dueBy: last } : {};
};

/** Authorities with a part still open, an officer's own counted as theirs; a role's is nobody's in particular. */
const openAt = ({ state, parts }: ActionLine, register: Register): readonly AuthorityCode[] => {
  const codes = parts.filter(isPartOpen).flatMap(({ owner }) => {
    if (owner.kind === 'role') return [];
    return (owner.kind === 'authority' ? owner.code : findPerson(register, owner.id)?.authority) ?? [];
  });
  return state === 'open' ? [...new Set(codes)] : [];
};
