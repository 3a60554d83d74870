import { type Refusal, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import type { Doing } from './doing.ts';
import { sayTouch } from './doing.ts';
import { mayChange, whoMay } from './may.ts';
import { ownerName } from './owner.ts';
import { closedBecause } from './status.ts';

/** "No" to changing an action as a whole: not open any more, or not theirs to change. */
export const alterFault = (action: Action, deed: string, doing: Doing): Refusal | undefined => {
  if (!mayChange(doing.caller, action))
    return refuse(
      'not-allowed',
      `${action.ref} was given to ${action.ownerWords}. Only ${whoCanChange(action, doing)} can ${deed}.`,
    );
  const closed = closedBecause(action);
  if (!closed) return undefined;
  const when = action.touched ? ` ${sayTouch(action.touched, doing)}.` : '';
  return refuse('closed', `${closed}.${when}`);
};

const whoCanChange = (action: Action, { register }: Doing): string =>
  whoMay(
    action.parts.map(({ owner }) => owner),
    register,
    [ownerName({ kind: 'person', id: action.recordedBy }, register)],
  );

/**
 * What two people may not both change at once. `same` is whether it still is as the second first read it: where
 * not, the second is told what the first did instead of undoing it unawares.
 */
export const raceFault = (same: boolean, action: Action, doing: Doing): Refusal | undefined => {
  if (same) return undefined;
  const who = action.touched ? sayTouch(action.touched, doing) : 'Somebody changed it meanwhile';
  return refuse('changed', `${who}, just before you, and yours was not saved.`);
};
