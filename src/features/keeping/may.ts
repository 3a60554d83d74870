import { type Caller, isCoordinator } from '../../domain/caller.ts';
import type { Person } from '../../domain/person.ts';

/** Erase somebody: a coordinator, and nobody themselves, so that two people know of it. */
export const mayErase = (caller: Caller, person: Pick<Person, 'id'>): boolean =>
  isCoordinator(caller) && caller.person?.id !== person.id;
