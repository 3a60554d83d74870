import { type Caller, isChair, isCoordinator, isMember, type Permit } from '../../domain/caller.ts';
import type { Minutes } from './minutes.ts';

/** Notes are brought in, put right and sent round by whoever writes or signs them. */
export const keepers: Permit = {
  who: 'a coordinator or the chair',
  allows: (caller: Caller): boolean => isCoordinator(caller) || isChair(caller),
};

/** Members read what was circulated; a draft is the keepers' own (inventory row 9). */
export const mayRead = (caller: Caller, { state }: Pick<Minutes, 'state'>): boolean =>
  isMember(caller) && (state !== 'draft' || keepers.allows(caller));
