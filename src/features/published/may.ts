import { type Caller, coordinators, isCoordinator, members, type Permit } from '../../domain/caller.ts';

/** Whoever loads a file decides what the whole network compares itself with. */
export const loaders: Permit = coordinators;

export const mayLoad = (caller: Caller): boolean => isCoordinator(caller);

/** Published figures are public: which of them are here, every member may know. */
export const readers: Permit = members;
