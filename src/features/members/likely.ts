import { distance } from 'fastest-levenshtein';
import { likeName } from '../../domain/name.ts';
import type { Account, Person } from '../../domain/person.ts';
import { accountsOf, type Register } from '../../domain/register.ts';

const MOST = 3;

/**
 * The people of the register who may be behind a request to join, the likeliest first, three at most: contacts of
 * that name, or nearly that name in that authority, and people whose account has changed with their host council.
 */
export const likelyPeople = (account: Account, register: Register): readonly Person[] =>
  register.people
    .filter(({ mergedInto, erased }) => !mergedInto && !erased)
    .map((person) => ({ person, score: likenessOf(person, account, register) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ person }) => person);

/** 4: the same name in the same place; 3: the same name; 2 and 1: nearly, by a contact of the same place. */
const likenessOf = (person: Person, { name, asks }: Account, register: Register): number => {
  const [one, other] = [likeName(person.name), likeName(name)];
  const together = person.authority
    ? person.authority === asks?.authority
    : person.organisation === asks?.organisation;
  if (one === other) return together ? 4 : 3;
  const isContact = !person.left && accountsOf(register, person.id).length === 0;
  if (!together || !isContact) return 0;
  if (distance(one, other) <= 2) return 2;
  return isShortOf(one, other) || isShortOf(other, one) ? 1 : 0;
};

/** "mara" and "m swift" are short for "mara swift". */
const isShortOf = (short: string, full: string): boolean => {
  const [first = '', last = ''] = [full.split(' ')[0], full.split(' ').at(-1)];
  return (
    short === first || (last !== first && short.endsWith(` ${last}`) && short.charAt(0) === first.charAt(0))
  );
};
