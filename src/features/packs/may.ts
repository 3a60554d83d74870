import { type Caller, isChair, isCoordinator, type Permit } from '../../domain/caller.ts';

/** A pack is sent to everybody by the coordinator or the chair; every member may open it (decision 10). */
export const senders: Permit = {
  who: 'a coordinator or the chair',
  allows: (caller: Caller): boolean => isCoordinator(caller) || isChair(caller),
};
