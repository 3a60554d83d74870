import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import { alterFault } from './alter.ts';
import { type Changed, type Doing, sayTouch, touched } from './doing.ts';
import { isAsked } from './status.ts';

/** The action with the question answered: whoever starts, moves or gives it away says that it is still open. */
export const answered = ({ stillOpen: _, ...action }: Action): Action => action;

/** "Yes, still open": from now on its date counts. Who answers second is told who was first. */
export const confirmOpen = (action: Action, doing: Doing): Result<Changed> => {
  const fault = alterFault(action, 'say that it is still open', doing);
  if (fault) return fault;
  if (!isAsked(action)) {
    const last = action.touched ? ` ${sayTouch(action.touched, doing)}.` : '';
    return refuse('already', `${action.ref} is open already.${last}`);
  }
  return ok({
    before: action,
    after: touched(answered(action), doing, 'still-open'),
    verb: 'still-open',
  });
};
