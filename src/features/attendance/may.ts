import type { Attendee } from '../../domain/attendee.ts';
import { type Caller, isChair, isCoordinator, isMember, isOf } from '../../domain/caller.ts';

/** The coordinator and the chair put down anybody: they hold the meeting. */
export const maySpeakForAll = (caller: Caller): boolean => isCoordinator(caller) || isChair(caller);

/** Apologies and presence are said by oneself, by an officer of the same authority, or by who holds the meeting. */
export const maySayFor = (caller: Caller, { person, authority }: Attendee): boolean =>
  maySpeakForAll(caller) ||
  (isMember(caller) && (person === caller.person.id || (authority !== undefined && isOf(caller, authority))));
