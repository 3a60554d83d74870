import { type Refusal, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import { type Changed, type Doing, sayTouch, touched } from './doing.ts';

const HOURS = 24;

export const UNDONE = 'Recorded by mistake';

/** "No" to taking back a deed of that instant: after a day, others may have acted on it. */
export const tooLate = (at: string, { now }: Pick<Doing, 'now'>): Refusal | undefined =>
  now.getTime() - Date.parse(at) > HOURS * 60 * 60 * 1000
    ? refuse(
        'too-late',
        'You can undo what you did in the last 24 hours. Your last change is older than that.',
      )
    : undefined;

/** "No" where somebody has changed the action since. */
export const changedSince = (action: Action, doing: Doing): Refusal => {
  const what = action.touched ? sayTouch(action.touched, doing) : 'It has changed';
  return refuse('changed', `${what} (${action.ref}), so it cannot be undone.`);
};

/** The action as it was before; one that was new is cancelled, since its history stays. */
export const restore = (now: Action, before: Action | undefined, doing: Doing): Changed => {
  const after: Action = before ?? { ...now, state: 'cancelled', reason: UNDONE, closedOn: doing.today };
  return { before: now, after: touched(after, doing, 'undo'), verb: 'undo', from: now.touched?.verb };
};
