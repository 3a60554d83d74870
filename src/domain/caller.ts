import type { AuthorityCode } from './authority.ts';
import type { AccountKey, Person, RoleName } from './person.ts';

/** Whoever typed or pressed: a stranger, somebody waiting to be approved, or a member. */
export interface Caller {
  readonly account: AccountKey;
  /** As Teams gives it: shown when they ask to join, never a key. */
  readonly name: string;
  /** The Teams address (MRI). */
  readonly address: string;
  readonly standing: 'stranger' | 'pending' | 'member';
  /** Set for a member. */
  readonly person?: Person;
  /** The roles held today; empty for anybody but a member. */
  readonly roles: ReadonlySet<RoleName>;
}

/** A member's caller: what every room but `members` and `help` may count on. */
export type Member = Caller & { readonly person: Person };

export const isMember = (caller: Caller): caller is Member =>
  caller.standing === 'member' && caller.person !== undefined;

export const isCoordinator = (caller: Caller): boolean => isMember(caller) && caller.roles.has('coordinator');

export const isChair = (caller: Caller): boolean => isMember(caller) && caller.roles.has('chair');

export const isOf = (caller: Caller, authority: AuthorityCode): boolean =>
  isMember(caller) && caller.person.authority === authority;

export const isLeadOf = (caller: Caller, authority: AuthorityCode): boolean =>
  isOf(caller, authority) && caller.roles.has('lead');

/** Who may give a command or press a button at all; what they may do to one thing is the room's own rule. */
export interface Permit {
  /** Ends the sentence "Only ... can do that": "a coordinator". */
  readonly who: string;
  allows(caller: Caller): boolean;
}

/** Strangers and pending people too: help, join and privacy, and nothing else (decision 10). */
export const anyone: Permit = { who: 'anyone', allows: () => true };

export const members: Permit = { who: 'an approved member of the network', allows: isMember };

export const coordinators: Permit = { who: 'a coordinator', allows: isCoordinator };
