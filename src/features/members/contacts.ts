import type { Day } from '../../domain/day.ts';
import { initialsOf, likeName } from '../../domain/name.ts';
import type { Person, PersonId } from '../../domain/person.ts';
import type { ReadPerson } from '../../domain/read-people.ts';
import { currentPeople, type Register } from '../../domain/register.ts';

/** More at once would not fit one transaction. */
export const MOST_AT_ONCE = 40;

/** An entry that was not added, and why. */
export interface Left {
  readonly words: string;
  readonly why: 'no-name' | 'unknown-place' | 'namesake' | 'too-many';
  /** The person of that name elsewhere, or the words that name no place. */
  readonly of?: Person;
  readonly unknown?: string;
}

export interface Sorted {
  readonly add: readonly ReadPerson[];
  readonly there: readonly Person[];
  readonly left: readonly Left[];
}

interface Sorting {
  readonly register: Register;
  readonly today: Day;
  /** The coordinator has seen what was asked: unknown places are organisations, namesakes different people. */
  readonly asWritten: boolean;
}

/** Sorts what a list of people says: whom to add, who is there already, and what has to be asked about. */
export const sortContacts = (read: readonly ReadPerson[], sorting: Sorting): Sorted => {
  const add: ReadPerson[] = [];
  const there: Person[] = [];
  const left: Left[] = [];
  for (const one of read) {
    if (isAmong(one, add)) continue;
    const known = sortedOne(one, sorting);
    if ('id' in known) there.push(known);
    else if ('why' in known) left.push(known);
    else if (add.length >= MOST_AT_ONCE)
      left.push({ words: sayEntry(known, sorting.register), why: 'too-many' });
    else add.push(known);
  }
  return { add, there: [...new Set(there)], left };
};

/** The same entry twice in one list is one person. */
const isAmong = (one: ReadPerson, others: readonly ReadPerson[]): boolean =>
  one.name !== '' && others.some((other) => keyOf(other) === keyOf(one));

const keyOf = ({ name, authority, organisation, unknown }: ReadPerson): string =>
  [likeName(name), authority, likeName(organisation ?? unknown ?? '')].join('|');

const sortedOne = (one: ReadPerson, { register, today, asWritten }: Sorting): ReadPerson | Person | Left => {
  const { words, unknown } = one;
  if (!one.name) return { words, why: 'no-name' };
  if (unknown && !asWritten) return { words, why: 'unknown-place', unknown };
  const { unknown: _, ...rest } = one;
  const wanted = unknown ? { ...rest, organisation: unknown } : { ...rest };
  const namesakes = currentPeople(register, today).filter(
    ({ name }) => likeName(name) === likeName(one.name),
  );
  const same = namesakes.find((person) => isOfSamePlace(person, wanted));
  if (same) return same;
  const [elsewhere] = namesakes;
  return elsewhere && !asWritten
    ? { words: sayEntry(one, register), why: 'namesake', of: elsewhere }
    : wanted;
};

/** No place says nothing against anybody of that name. */
const isOfSamePlace = (person: Person, { authority, organisation }: ReadPerson): boolean => {
  if (!authority && !organisation) return true;
  if (authority) return person.authority === authority;
  return likeName(person.organisation ?? '') === likeName(organisation ?? '');
};

const sayEntry = ({ name, authority, organisation }: ReadPerson, register: Register): string => {
  const place = register.authorities.find(({ code }) => code === authority)?.name ?? organisation;
  return place ? `${name} (${place})` : name;
};

/** A contact: somebody of the network who has never used the bot. */
export const newContact = ({ name, authority, organisation }: ReadPerson, id: PersonId): Person => ({
  id,
  name,
  initials: initialsOf(name),
  ...(authority && { authority }),
  ...(organisation && { organisation }),
  roles: [],
});
