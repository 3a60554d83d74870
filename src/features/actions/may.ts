import { type Caller, isCoordinator, isMember } from '../../domain/caller.ts';
import type { Register } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';
import type { Action, Owner } from './action.ts';
import { isSameOwner, officerOf, ownersOf } from './owner.ts';

/** Approved members see every meeting action (decision 10) and may add to what is known of it. */
export const mayNote = (caller: Caller): boolean => isMember(caller);

/** Whether a part is this person's own: theirs, their authority's, or that of a role they hold today. */
export const answersFor = (caller: Caller, owner: Owner): boolean =>
  isMember(caller) && ownersOf(caller).some((own) => isSameOwner(own, owner));

/** A part is closed or started by whoever answers for it; a coordinator acts for anyone, and the history says so. */
export const mayClosePart = (caller: Caller, owner: Owner): boolean =>
  answersFor(caller, owner) || isCoordinator(caller);

/** A date, the owners and the fate of an action are changed by who has a part in it, who recorded it, or a coordinator. */
export const mayChange = (caller: Caller, action: Pick<Action, 'parts' | 'recordedBy'>): boolean =>
  isCoordinator(caller) ||
  (isMember(caller) &&
    (caller.person.id === action.recordedBy || action.parts.some(({ owner }) => answersFor(caller, owner))));

const FEW = 3;

/** "an officer of Kent, Mara Swift or a coordinator": who may, for the sentence of a refusal. */
export const whoMay = (
  owners: readonly Owner[],
  register: Register,
  others: readonly string[] = [],
): string => {
  const named =
    owners.length > FEW
      ? ['whoever it was given to']
      : owners.map((owner) => officerOf(owner, register)).filter((who) => who !== 'the coordinator');
  return listOf([...new Set([...named, ...others, 'a coordinator'])], 'or');
};
