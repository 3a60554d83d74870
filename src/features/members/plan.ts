import { type Day, day } from '../../domain/day.ts';
import type { Account, Person, Role, RoleName } from '../../domain/person.ts';

/** One thing as it was and as it shall be, and what its history says of it: ids, codes and roles, never a name. */
export interface Step<T> {
  readonly before?: T;
  readonly after: T;
  readonly verb: string;
  /** The authority or person it was done for. */
  readonly for?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What one deed does to the register: all of it happens, or none. */
export interface Plan {
  readonly people?: readonly Step<Person>[];
  readonly accounts?: readonly Step<Account>[];
  /** It holds only while nobody else changes the register: that another coordinator is left. */
  readonly onAll?: true;
}

/** The person with a role from that day on; unchanged where they hold it already. */
export const withRole = (person: Person, name: RoleName, on: Day): Person =>
  person.roles.some((role) => role.name === name && holds(role, on))
    ? person
    : { ...person, roles: [...person.roles, { name, from: on }] };

/** The person without those roles from that day on. One that began that very day was never held. */
export const withoutRoles = (person: Person, names: readonly RoleName[], on: Day): Person => ({
  ...person,
  roles: person.roles
    .filter((role) => !names.includes(role.name) || role.from < on)
    .map((role) => (names.includes(role.name) && holds(role, on) ? { ...role, to: on } : role)),
});

const holds = (role: Role, on: Day): boolean => role.from <= on && on < (role.to ?? FOREVER);

const FOREVER = day('9999-12-31');

/** The same person, back in the network where they had left it. */
export const returned = ({ left: _, mergedInto: __, ...person }: Person): Person => person;
