import type { Attendee } from '../../domain/attendee.ts';
import type { Day } from '../../domain/day.ts';
import { nearAuthorities } from '../../domain/find-authority.ts';
import { findPeopleNamed, nearPeople } from '../../domain/find-people.ts';
import type { Person } from '../../domain/person.ts';
import type { ReadPerson } from '../../domain/read-people.ts';
import { findPerson, type Register, sayPerson } from '../../domain/register.ts';
import { ofPerson } from './attendee.ts';

/** One entry of a typed list: somebody, or a question. */
export type Resolved =
  | { readonly is: 'known' | 'new'; readonly attendee: Attendee }
  | {
      readonly is: 'asked';
      readonly words: string;
      readonly why: string;
      readonly choices: readonly Choice[];
    };

export interface Choice {
  readonly title: string;
  /** A person's id, "at:886" for the same name at that authority, or "as-written". */
  readonly value: string;
}

interface Known {
  readonly register: Register;
  readonly today: Day;
}

/**
 * Who an entry is: by name and authority in the register, or new as typed. What fits several, or may be a slip, is
 * asked about and never guessed (inventory rows 2 and 4).
 */
export const resolve = (read: ReadPerson, chosen: string | undefined, known: Known): Resolved => {
  if (!read.name) return asked(read.words, 'this is not read as a name. Write it as “Ann Lee (Kent)”.', []);
  const picked = chosen ? pickedFrom(read, chosen, known) : undefined;
  if (picked) return picked;
  if (read.unknown) return placeless(read, read.unknown, known);
  const [first, ...others] = namedIn(read, known);
  if (first && others.length === 0) return { is: 'known', attendee: ofPerson(first) };
  if (first) return asked(read.words, 'several people are called that.', people([first, ...others], known));
  const near = maybe(read, known);
  return near.length > 0
    ? asked(sayRead(read, known), 'this person is not in the register. Is it one of these?', [
        ...people(near, known),
        asWritten(read, known),
      ])
    : { is: 'new', attendee: asTyped(read) };
};

const asked = (words: string, why: string, choices: readonly Choice[]): Resolved => ({
  is: 'asked',
  words,
  why,
  choices,
});

const placeOf = ({ authority, organisation }: ReadPerson, { register }: Known): string | undefined =>
  organisation ?? register.authorities.find(({ code }) => code === authority)?.name;

const sayRead = (read: ReadPerson, known: Known): string => {
  const place = placeOf(read, known);
  return place ? `${read.name} (${place})` : read.name;
};

const namedIn = (read: ReadPerson, known: Known): readonly Person[] =>
  findPeopleNamed(sayRead(read, known), known.register, known.today);

/** The same name elsewhere, or a name close to it at the same place. */
const maybe = (read: ReadPerson, { register, today }: Known): readonly Person[] => {
  const elsewhere = findPeopleNamed(read.name, register, today).filter(({ name }) => name.includes(' '));
  const isFull = read.name.includes(' ');
  const near = nearPeople(read.name, register, today).filter(
    ({ authority }) => !read.authority || authority === read.authority,
  );
  const found = isFull ? [...elsewhere, ...near.filter((one) => isNearInFull(one, read))] : near;
  return [...new Set(found)].slice(0, 5);
};

/** A slip in a full name; one that shares a first name alone is somebody else. */
const isNearInFull = ({ name }: Person, read: ReadPerson): boolean =>
  Math.abs(name.length - read.name.length) <= 2 && name.charAt(0) === read.name.charAt(0);

const people = (found: readonly Person[], { register }: Known): readonly Choice[] =>
  found.map((person) => ({ title: sayPerson(person, register), value: person.id }));

const asWritten = (read: ReadPerson, known: Known): Choice => ({
  title: `Somebody else: ${sayRead(read, known)}`,
  value: 'as-written',
});

const placeless = (read: ReadPerson, unknown: string, known: Known): Resolved => {
  const near = nearAuthorities(unknown, known.register, known.today).slice(0, 4);
  return asked(read.words, `“${unknown}” is no local authority of the network. Which is it?`, [
    ...near.map(({ code, name }) => ({ title: `${read.name} (${name})`, value: `at:${code}` })),
    { title: `An organisation: ${unknown}`, value: 'as-written' },
  ]);
};

const pickedFrom = (read: ReadPerson, chosen: string, known: Known): Resolved | undefined => {
  if (chosen === 'as-written') return { is: 'new', attendee: asTyped(read) };
  const authority = known.register.authorities.find(({ code }) => `at:${code}` === chosen);
  if (authority) {
    const { unknown: _, ...rest } = read;
    return resolve({ ...rest, authority: authority.code }, undefined, known);
  }
  const person = known.register.people.find(({ id }) => id === chosen);
  return person && findPerson(known.register, person.id)
    ? { is: 'known', attendee: ofPerson(person) }
    : undefined;
};

const asTyped = ({ name, authority, organisation, unknown }: ReadPerson): Attendee => ({
  name,
  ...(authority && { authority }),
  ...((organisation ?? unknown) && !authority && { organisation: organisation ?? unknown ?? '' }),
});
