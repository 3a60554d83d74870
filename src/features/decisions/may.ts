import { type Caller, isChair, isCoordinator, isMember } from '../../domain/caller.ts';
import type { Outcome } from './decision.ts';

/** Approved members read the network's records (decision 10). */
export const mayRead = (caller: Caller): boolean => isMember(caller);

/** What was agreed, and what was not, is recorded by those who hold the meeting. */
export const mayDecide = (caller: Caller): boolean => isCoordinator(caller) || isChair(caller);

/** Any member puts something forward to be decided. */
export const mayRecord = (caller: Caller, outcome: Outcome): boolean =>
  outcome === 'proposed' ? isMember(caller) : mayDecide(caller);
