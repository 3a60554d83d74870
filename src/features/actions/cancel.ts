import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import { alterFault } from './alter.ts';
import { type Changed, type Doing, touched } from './doing.ts';
import { FIELDS, keepable } from './texts.ts';

/** Ends an action that is not to be done after all; the reason is kept and shown. */
export const cancel = (action: Action, reason: string, doing: Doing): Result<Changed> => {
  const fault = alterFault(action, 'cancel it', doing);
  if (fault) return fault;
  const why = keepable(reason, FIELDS.reason, doing.today);
  if (why.refused) return why;
  if (!why.value)
    return refuse('empty', `Say why, for example: cancel ${action.ref} because the grid was sent in May.`);
  const after: Action = { ...action, state: 'cancelled', reason: why.value, closedOn: doing.today };
  return ok({ before: action, after: touched(after, doing, 'cancel'), verb: 'cancel', to: why.value });
};
