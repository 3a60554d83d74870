import type { AuthorityCode } from '../../domain/authority.ts';
import { findAuthorities, nearAuthorities } from '../../domain/find-authority.ts';
import { findAmong, nearPeople } from '../../domain/find-people.ts';
import type { Person } from '../../domain/person.ts';
import { authorityName, findPerson, type Register } from '../../domain/register.ts';
import { capital, listOf } from '../../domain/words.ts';
import type { Owner } from './action.ts';
import { maybeNamed } from './maybe-named.ts';
import { ownerKey, ownerName } from './owner.ts';
import type { OwnerChoice, Reader } from './reading.ts';

export const authorityOwner = (code: AuthorityCode): Owner => ({ kind: 'authority', code });

export const personOwner = ({ id }: Pick<Person, 'id'>): Owner => ({ kind: 'person', id });

/** Each owner once, in the order first named. */
export const once = (owners: readonly Owner[]): readonly Owner[] => [
  ...new Map(owners.map((owner) => [ownerKey(owner), owner])).values(),
];

/**
 * Everybody and every authority that the words name exactly: one is meant, several are to be asked about
 * (inventory row 17). A person's bare first name gives way to an authority of that name; their initials do not.
 */
export const meantBy = (words: string, reader: Reader): readonly Owner[] => {
  const authorities = findAuthorities(words, reader.register, reader.today);
  const people = peopleNamed(words, reader);
  const kept = authorities.length > 0 ? people.filter((person) => isNamedFully(person, words)) : people;
  return once([...authorities.map(({ code }) => authorityOwner(code)), ...kept.map(personOwner)]);
};

/** People alone: for "Ms Swift". */
export const peopleMeantBy = (words: string, reader: Reader): readonly Owner[] =>
  once(exactlyNamed(words, reader).map(personOwner));

/** On a phone initials come small: "ms/co to share" is MS and CO where an owner stands. */
const peopleNamed = (words: string, reader: Reader): readonly Person[] => {
  const people = exactlyNamed(words, reader);
  if (people.length > 0 || !/^\p{Ll}{2,4}$/u.test(words)) return people;
  return exactlyNamed(words.toUpperCase(), reader);
};

const exactlyNamed = (words: string, { register, today }: Reader): readonly Person[] => {
  const likely = maybeNamed(words, register, today);
  return likely.length === 0 ? [] : findAmong(words, likely, { register, on: today });
};

/** Whom misspelt words may mean: "Surry" is near Surrey. */
export const nearTo = (words: string, reader: Reader): readonly Owner[] =>
  once([
    ...nearAuthorities(words, reader.register, reader.today).map(({ code }) => authorityOwner(code)),
    ...nearPeople(words, reader.register, reader.today).map(personOwner),
  ]);

/** "Dev Patel (Kent)": as much as tells two of one name apart. */
export const choiceOf = (owner: Owner, register: Register): OwnerChoice => {
  const person = owner.kind === 'person' ? findPerson(register, owner.id) : undefined;
  const of = person?.authority ? authorityName(register, person.authority) : person?.organisation;
  const name = capital(ownerName(owner, register));
  return { owner, label: of ? `${name} (${of})` : name };
};

export const choicesOf = (owners: readonly Owner[], register: Register): readonly OwnerChoice[] =>
  once(owners).map((owner) => choiceOf(owner, register));

const FEW = 6;

/** "Kent, Surrey or Slough"; where more fit than anybody reads, the first of them. */
export const sayChoices = (choices: readonly OwnerChoice[]): string => {
  const labels = choices.map(({ label }) => label);
  const rest = labels.length - FEW;
  return listOf(rest > 1 ? [...labels.slice(0, FEW), `${rest} others`] : labels, 'or');
};

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isNamedFully = (person: Person, words: string): boolean =>
  [person.initials, person.name].some((name) => bare(name) === bare(words));
