import type { AuthorityCode } from '../../domain/authority.ts';
import {
  type Caller,
  coordinators,
  isCoordinator,
  isMember,
  isOf,
  type Permit,
} from '../../domain/caller.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';

/**
 * A coordinator asks, chases, extends, releases, closes and withdraws, lets officers submit, and records what came by
 * another way (decision 10).
 */
export const askers: Permit = coordinators;

type Received = Pick<DataRequest, 'recipient'>;

/** The coordinator sees every return, whoever is its recipient those of that request (inventory row 32, decision 10). */
export const mayReceive = (caller: Caller, { recipient }: Received): boolean =>
  isCoordinator(caller) || (isMember(caller) && caller.person.id === recipient);

export interface Showing {
  readonly place: 'personal' | 'group' | 'channel';
  /** The names were asked for, there, in so many words. */
  readonly named: boolean;
}

/**
 * What one authority owes is never posted where others read by itself (decision 3): there only counts are shown, unless
 * a coordinator asks for the names there.
 */
export const maySeeNames = (caller: Caller, request: Received, { place, named }: Showing): boolean =>
  place === 'personal' ? mayReceive(caller, request) : named && isCoordinator(caller);

/** What an authority owes is its own officers' business and the coordinator's. */
export const maySeeOwed = (caller: Caller, authority: AuthorityCode): boolean =>
  isCoordinator(caller) || isOf(caller, authority);
