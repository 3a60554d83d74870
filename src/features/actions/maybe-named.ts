import type { Day } from '../../domain/day.ts';
import { likeName } from '../../domain/name.ts';
import type { Person } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';

const INDEXES = new WeakMap<Register['people'], ReadonlyMap<string, readonly Person[]>>();

/**
 * The people of today one of whose names or initials is the first of these words: all that the words could name. A
 * line is looked at from many places, and the register may have hundreds of people.
 */
export const maybeNamed = (words: string, { people }: Register, on: Day): readonly Person[] => {
  const [first = ''] = likeName(words).split(' ');
  return (indexOf(people).get(first) ?? []).filter(({ left }) => !left || on < left);
};

const indexOf = (people: Register['people']): ReadonlyMap<string, readonly Person[]> => {
  const known = INDEXES.get(people);
  if (known) return known;
  const index = new Map<string, Person[]>();
  for (const person of people)
    for (const word of new Set(wordsFor(person))) {
      const those = index.get(word);
      if (those) those.push(person);
      else index.set(word, [person]);
    }
  INDEXES.set(people, index);
  return index;
};

/** "M S" begins with a letter of MS, and a reference with "mem". */
const wordsFor = ({ name, initials }: Person): readonly string[] => [
  ...likeName(name).split(' '),
  initials.toLowerCase(),
  initials.charAt(0).toLowerCase(),
  'mem',
];
