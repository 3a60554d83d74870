import type { AuthorityCode } from './authority.ts';
import type { Day } from './day.ts';

/** MEM-7K2F: all that other rows and the history know of a person. Names stand in the register alone. */
export type PersonId = `MEM-${string}`;

export type RoleName = 'member' | 'lead' | 'deputy' | 'chair' | 'coordinator';

/** A role held from a day until the day before `to`. */
export interface Role {
  readonly name: RoleName;
  readonly from: Day;
  readonly to?: Day;
}

/**
 * A person of the network. One who has never used the bot is a contact: no account refers to them, but they
 * own actions, attend and apologise. SESLIP officers have an organisation and no authority (decision 6).
 */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly initials: string;
  readonly authority?: AuthorityCode;
  readonly organisation?: string;
  readonly roles: readonly Role[];
  /** The day they left the network. Their history stays. */
  readonly left?: Day;
  /** The day they were erased: their name has given way to a pseudonym, which is never given back. */
  readonly erased?: Day;
  /** Two records of one person became one (a guest's ids had changed): the record that goes on. */
  readonly mergedInto?: PersonId;
}

/** A Teams user: tenant and Entra object id, never a name. Every guest id changes when the host council does. */
export interface AccountKey {
  readonly tenant: string;
  readonly user: string;
}

export interface Account extends AccountKey {
  readonly state: 'pending' | 'approved' | 'removed';
  /** As Teams gave it when they asked; what the coordinator sees until they are approved. */
  readonly name: string;
  /** The Teams address (MRI), to recognise an @mention. */
  readonly address: string;
  /** Set from the moment of approval on. */
  readonly person?: PersonId;
  /** What a pending person asked for. */
  readonly asks?: { readonly authority?: AuthorityCode; readonly organisation?: string; readonly on: Day };
}

/** An account that no longer reaches anybody: nothing of it stays but its key and whose it was. */
export const closedAccount = ({ tenant, user, person }: Account): Account => ({
  tenant,
  user,
  state: 'removed',
  name: '',
  address: '',
  ...(person && { person }),
});

export const rolesOn = (person: Person, on: Day): ReadonlySet<RoleName> =>
  new Set(
    person.roles.filter((role) => role.from <= on && (!role.to || on < role.to)).map((role) => role.name),
  );

/** Every role: lead and deputy are an authority's, chair and coordinator the network's (inventory row 14). */
export const ROLE_NAMES = ['member', 'lead', 'deputy', 'chair', 'coordinator'] as const satisfies RoleName[];
