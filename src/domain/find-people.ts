import { distance } from 'fastest-levenshtein';
import type { Day } from './day.ts';
import { chosenAuthorities } from './find-authority.ts';
import { likeName, tidyName } from './name.ts';
import { type Person, type RoleName, rolesOn } from './person.ts';
import { readReference } from './reference.ts';
import { accountsOf, currentPeople, type Register } from './register.ts';

interface Known {
  readonly register: Register;
  readonly on: Day;
}

/**
 * The people that these words name: the full name, the first name, the surname, the first name with the surname's
 * first letter, initials as they are written (MS, JBi; never "ms"), a reference (MEM-7K2F), each also with an
 * authority or organisation: "Mara (Kent)". Several where the words fit several; a full name beats a part of one.
 */
export const findPeopleNamed = (words: string, register: Register, on: Day): readonly Person[] =>
  findAmong(words, currentPeople(register, on), { register, on });

/** The same among these people, who may have left the network. */
export const findAmong = (words: string, people: readonly Person[], known: Known): readonly Person[] => {
  const { name, where } = partsOf(words);
  if (!name) return [];
  const there = where ? people.filter((person) => isOfWords(person, where, known)) : people;
  const [reference, like] = [readReference('MEM', name), likeName(name)];
  const initials = name.replace(/[.\s]/g, '');
  return firstFound([
    () => there.filter((person) => person.id === reference),
    () => there.filter((person) => likeName(person.name) === like),
    () => there.filter((person) => person.initials === initials),
    () => there.filter((person) => isPartOf(like, likeName(person.name))),
  ]);
};

/** For words that name nobody: the people they may be a slip for, nearest first, five at most. */
export const nearPeople = (words: string, register: Register, on: Day): readonly Person[] =>
  nearAmong(words, currentPeople(register, on));

export const nearAmong = (words: string, people: readonly Person[]): readonly Person[] => {
  const wanted = likeName(partsOf(words).name);
  if (wanted.length < 4) return [];
  return people
    .map((person) => ({ person, slips: slipsOf(wanted, likeName(person.name)) }))
    .filter(({ slips }) => slips <= Math.max(1, Math.floor(wanted.length / 5)))
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 5)
    .map(({ person }) => person);
};

/** The people of the network who hold a role on that day. */
export const holdersOf = (register: Register, role: RoleName, on: Day): readonly Person[] =>
  currentPeople(register, on).filter((person) => rolesOn(person, on).has(role));

/** The network keeps a coordinator who uses the bot: without one nobody could let anybody in. */
export const isLastCoordinator = (person: Person, register: Register, on: Day): boolean => {
  const active = holdersOf(register, 'coordinator', on).filter(
    ({ id }) => accountsOf(register, id).length > 0,
  );
  return active.length === 1 && active[0]?.id === person.id;
};

/** "Mara Swift (Kent)", "@Mara of Kent", "Ms Swift from Kent": who, and where they are said to be. */
const partsOf = (words: string): { readonly name: string; readonly where?: string } => {
  const bare = words
    .trim()
    .replace(/^@/, '')
    .replace(/[.,;:!?]+$/, '')
    .trim();
  const found = /^(.+?)\s*\(([^()]+)\)$/.exec(bare) ?? /^(.+?)\s+(?:of|from)\s+(.+)$/i.exec(bare);
  const [, name = '', where = ''] = found ?? [];
  return found ? { name: tidyName(name), where } : { name: tidyName(bare) };
};

const isOfWords = (person: Person, where: string, { register, on }: Known): boolean =>
  likeName(person.organisation ?? '') === likeName(where) ||
  chosenAuthorities(where, register, on).some(({ code }) => code === person.authority);

const firstFound = (tries: readonly (() => readonly Person[])[]): readonly Person[] => {
  for (const attempt of tries) {
    const people = attempt();
    if (people.length > 0) return people;
  }
  return [];
};

/** "mara", "swift" and "mara s" are each a part of "mara swift". */
const isPartOf = (words: string, full: string): boolean => {
  const [first = '', ...rest] = full.split(' ');
  const last = rest.join(' ');
  if (!words || !last) return false;
  return [first, last, rest.at(-1) ?? '', `${first} ${last.charAt(0)}`].includes(words);
};

const slipsOf = (wanted: string, full: string): number =>
  Math.min(
    ...[full, ...full.split(' ').filter((part) => part.length > 2)].map((one) => distance(wanted, one)),
  );
