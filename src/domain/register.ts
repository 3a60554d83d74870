import type { Agreement } from './agreement.ts';
import { type Authority, type AuthorityCode, isCurrent } from './authority.ts';
import type { Caller } from './caller.ts';
import type { Census } from './census.ts';
import type { Day } from './day.ts';
import type { Meeting } from './meeting.ts';
import { type Account, type AccountKey, type Person, type PersonId, rolesOn } from './person.ts';
import { pseudonymOf } from './pseudonym.ts';
import type { Term } from './term.ts';

/** Everything about the network that every room needs to know, as it stood when the turn began. */
export interface Register {
  readonly authorities: readonly Authority[];
  readonly people: readonly Person[];
  readonly accounts: readonly Account[];
  readonly terms: readonly Term[];
  /** The calendar, in the order of its days. */
  readonly meetings: readonly Meeting[];
  /** Census days that a coordinator has set. */
  readonly censuses: readonly Census[];
  readonly agreements: readonly Agreement[];
}

/** A register in which nothing stands yet. */
export const NO_REGISTER: Register = {
  authorities: [],
  people: [],
  accounts: [],
  terms: [],
  meetings: [],
  censuses: [],
  agreements: [],
};

export const accountKey = ({ tenant, user }: AccountKey): string => `${tenant}|${user}`.toLowerCase();

export const findAccount = (register: Register, key: AccountKey): Account | undefined =>
  register.accounts.find((account) => accountKey(account) === accountKey(key));

export const findPerson = (register: Register, id: PersonId): Person | undefined =>
  register.people.find((person) => person.id === id);

/** The name to show for an id; who was erased goes by a pseudonym. */
export const nameOf = (register: Pick<Register, 'people'>, id: string): string =>
  register.people.find((person) => person.id === id)?.name ?? (id === 'system' ? 'the bot' : pseudonymOf(id));

export const findAuthority = (register: Register, code: AuthorityCode): Authority | undefined =>
  register.authorities.find((authority) => authority.code === code);

export const authorityName = (register: Register, code: AuthorityCode): string =>
  findAuthority(register, code)?.name ?? code;

export const currentAuthorities = (register: Register, on: Day): readonly Authority[] =>
  register.authorities.filter((authority) => isCurrent(authority, on));

/** The people of the network today: contacts too, those who left not. */
export const currentPeople = (register: Register, on: Day): readonly Person[] =>
  register.people.filter((person) => !person.left || on < person.left);

/** Who this account is today. A removed account is a stranger again. */
export const callerOf = (
  register: Register,
  from: AccountKey & { readonly name: string; readonly address: string },
  on: Day,
): Caller => {
  const { name, address, tenant, user } = from;
  const asked = { account: { tenant, user }, name, address, roles: new Set<never>() };
  const account = findAccount(register, from);
  if (account?.state === 'pending') return { ...asked, standing: 'pending' };
  const person = account?.state === 'approved' && account.person && findPerson(register, account.person);
  if (!person || (person.left && person.left <= on)) return { ...asked, standing: 'stranger' };
  return { ...asked, standing: 'member', person, roles: rolesOn(person, on) };
};

/** The local authority somebody is of; SESLIP officers have none. */
export const authorityOf = (person: Person, register: Register): Authority | undefined =>
  person.authority && findAuthority(register, person.authority);

/** "Mara Swift (Portsmouth)", "Cora Oakley (SESLIP)"; the name alone where they are of neither. */
export const sayPerson = (person: Person, register: Register): string => {
  const of = authorityOf(person, register)?.name ?? person.authority ?? person.organisation;
  return of ? `${person.name} (${of})` : person.name;
};

/** The accounts that a person uses the bot with; a contact has none. */
export const accountsOf = (register: Register, id: PersonId): readonly Account[] =>
  register.accounts.filter(({ state, person }) => state === 'approved' && person === id);

/**
 * A person's own id and those of records that were merged into it, or into one of those: whatever stands under any
 * of them is theirs.
 */
export const idsOf = (register: Register, id: PersonId): readonly PersonId[] => [
  id,
  ...register.people
    .filter(({ mergedInto }) => mergedInto === id)
    .flatMap((person) => idsOf(register, person.id)),
];
