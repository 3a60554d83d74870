import type { Due } from '../../domain/due.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Reference } from '../../domain/reference.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Action } from './action.ts';
import { alterFault } from './alter.ts';
import { type Changed, type Doing, touched } from './doing.ts';
import { isPartOpen } from './status.ts';
import { FIELDS, keepable } from './texts.ts';

/** What follows: when it is due, and the meeting that carried it forward. */
export interface Onward {
  readonly due: Due;
  readonly ref: Reference;
  readonly meeting?: MeetingId;
}

export interface Carried extends Changed {
  /** The action that follows. */
  readonly follows: Action;
}

/** Closes an action by another that inherits its open parts; each names the other (inventory rows 26 and 27). */
export const carry = (action: Action, to: Onward, doing: Doing): Result<Carried> => {
  const fault = alterFault(action, 'carry it forward', doing);
  if (fault) return fault;
  const words = keepable(to.due.kind === 'none' ? '' : to.due.words, FIELDS.due, doing.today);
  if (words.refused) return words;
  const after: Action = { ...action, state: 'carried', next: to.ref, closedOn: doing.today };
  return ok({
    before: action,
    after: touched(after, doing, 'carry'),
    follows: touched(successor(action, to, doing), doing, 'record'),
    verb: 'carry',
    to: to.ref,
  });
};

const successor = (action: Action, { due, ref, meeting }: Onward, { caller, today }: Doing): Action => ({
  ref,
  text: action.text,
  parts: action.parts.filter(isPartOpen).map(({ owner }) => ({ owner, status: 'open' })),
  ownerWords: action.ownerWords,
  due,
  state: 'open',
  previous: action.ref,
  recordedBy: caller.person.id,
  recordedOn: today,
  ...(meeting && { meeting }),
});
