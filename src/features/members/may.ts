import type { AuthorityCode } from '../../domain/authority.ts';
import { type Caller, isCoordinator, isLeadOf, isMember, type Permit } from '../../domain/caller.ts';
import type { Day } from '../../domain/day.ts';
import { type Account, type Person, type RoleName, rolesOn } from '../../domain/person.ts';

type Asks = NonNullable<Account['asks']>;

/** Coordinators and leads: what a lead may do is theirs for their own authority alone (decision 10). */
export const approvers: Permit = {
  who: 'a coordinator, or a lead for their own local authority,',
  allows: (caller) => isCoordinator(caller) || (isMember(caller) && caller.roles.has('lead')),
};

/** Approve or refuse somebody who asks to join. */
export const mayApprove = (caller: Caller, { authority }: Pick<Asks, 'authority'>): boolean =>
  isCoordinator(caller) || (authority !== undefined && isLeadOf(caller, authority));

/** Decide on an account: whoever waits elsewhere is not for this caller to know of. */
export const mayDecideOn = (caller: Caller, { state, asks }: Account): boolean =>
  state === 'pending' && asks !== undefined && mayApprove(caller, asks);

/** A person whom a lead of that authority may link an account to: one of their own who holds no network office. */
export const isForLeadOf = (authority: AuthorityCode, person: Person, on: Day): boolean => {
  const roles = rolesOn(person, on);
  return person.authority === authority && !roles.has('coordinator') && !roles.has('chair');
};

/** Approve somebody as a person of the register, and so give them all that this person may do. */
export const mayApproveAs = (caller: Caller, person: Person, on: Day): boolean => {
  if (isCoordinator(caller)) return true;
  const { authority } = person;
  return authority !== undefined && isLeadOf(caller, authority) && isForLeadOf(authority, person, on);
};

/** Give somebody a role or end it: coordinators any, a lead their own authority's deputy. */
export const mayGiveRole = (caller: Caller, role: RoleName, { authority }: Person): boolean =>
  isCoordinator(caller) || (role === 'deputy' && authority !== undefined && isLeadOf(caller, authority));

/** Take somebody out of the network. Leaving by oneself is everybody's own right. */
export const mayRemove = (caller: Caller, person: Person): boolean =>
  isCoordinator(caller) || caller.person?.id === person.id;
