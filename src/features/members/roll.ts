import type { Authority } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Person } from '../../domain/person.ts';
import { accountsOf, currentAuthorities, currentPeople, type Register } from '../../domain/register.ts';

/** How many people one authority has in the network. */
export interface Count {
  readonly authority: Authority;
  readonly members: number;
  readonly contacts: number;
}

export const isContact = (person: Person, register: Register): boolean =>
  accountsOf(register, person.id).length === 0;

/** Every authority of today with its people; those without anyone are flagged by their zeros (inventory row 15). */
export const countsOf = (register: Register, on: Day): readonly Count[] => {
  const people = currentPeople(register, on);
  return currentAuthorities(register, on).map((authority) => {
    const own = people.filter((person) => person.authority === authority.code);
    const contacts = own.filter((person) => isContact(person, register)).length;
    return { authority, members: own.length - contacts, contacts };
  });
};

export const withoutAnyone = (counts: readonly Count[]): readonly Authority[] =>
  counts.filter(({ members, contacts }) => members + contacts === 0).map(({ authority }) => authority);

/** Those whose whole dealing with the network goes through the coordinator: somebody is named, nobody joined. */
export const withoutMember = (counts: readonly Count[]): readonly Authority[] =>
  counts.filter(({ members, contacts }) => members === 0 && contacts > 0).map(({ authority }) => authority);

/** The people of no authority, by organisation. */
export const othersOf = (register: Register, on: Day): readonly Person[] =>
  currentPeople(register, on).filter(({ authority }) => !authority);
