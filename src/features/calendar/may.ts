import { type Caller, isChair, isCoordinator, isMember, type Permit } from '../../domain/caller.ts';

/** The calendar is everybody's who is in the network (decision 10). */
export const mayRead = (caller: Caller): boolean => isMember(caller);

/** Plan, move, change and cancel meetings: it reaches everybody. */
export const mayPlan = (caller: Caller): boolean => isCoordinator(caller) || isChair(caller);

export const planners: Permit = { who: 'a coordinator or the chair', allows: mayPlan };
