import { type Caller, isChair, isCoordinator, isMember } from '../../domain/caller.ts';
import { keyOf, type Whose, whoseOf } from './update.ts';

/** An update is given by an officer of the authority or organisation; a coordinator acts for anyone (decision 10). */
export const mayUpdate = (caller: Caller, whose: Whose): boolean => {
  if (isCoordinator(caller)) return true;
  const own = isMember(caller) ? whoseOf(caller.person) : undefined;
  return own !== undefined && keyOf(own) === keyOf(whose);
};

/** Approved members read the network's records (decision 10): every update, from the moment it is given. */
export const mayRead = (caller: Caller): boolean => isMember(caller);

/** Who has sent nothing is seen by those who hold the meeting. */
export const maySeeSilent = (caller: Caller): boolean => isCoordinator(caller) || isChair(caller);
