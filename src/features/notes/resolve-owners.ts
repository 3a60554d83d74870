import { findAuthorities } from '../../domain/find-authority.ts';
import { holdersOf } from '../../domain/find-people.ts';
import type { Owner } from '../../domain/owner.ts';
import { currentAuthorities } from '../../domain/register.ts';
import { allBut } from './all-but.ts';
import type { World } from './attendance.ts';
import { type Known, meantBy, type Who } from './known.ts';
import type { Unresolved } from './notes-read.ts';
import type { OwnerWord } from './owner-words.ts';

export interface Resolving extends World {
  readonly who: Who;
  /** The notes are the network's own: "All" is then all its authorities (decision 5). */
  readonly isNetwork: boolean;
}

export interface Resolved {
  readonly owners: readonly Owner[];
  readonly unresolved: readonly Unresolved[];
  /** Somebody is not in the register, or may be one of several. */
  readonly why?: string;
}

/** Who the words mean; what may mean several, or nobody the register knows, stays words (decision 11). */
export const resolveOwners = (words: readonly OwnerWord[], about: string, resolving: Resolving): Resolved => {
  const each = words.map((word) => resolveOne(word, about, resolving));
  const owners = distinct(each.flatMap((one) => one.owners));
  const unresolved = each.flatMap((one) => one.unresolved);
  const doubtful = unresolved.find(({ names }) => names.length !== 1);
  return { owners, unresolved, ...(doubtful && { why: whyNot(doubtful) }) };
};

const whyNot = ({ words, names, choices }: Unresolved): string =>
  names.length > 1 || choices.length > 1
    ? `“${words}” may be one of several people.`
    : `“${words}” is not a person or local authority of the network.`;

const resolveOne = (word: OwnerWord, about: string, resolving: Resolving): Omit<Resolved, 'why'> => {
  if (word.kind === 'all') return everyone(word, [], resolving);
  if (word.kind === 'others') return others(word, about, resolving);
  if (word.kind === 'role') return roleOf(word, resolving);
  const [authority, ...more] = findAuthorities(word.words, resolving.register, resolving.on);
  const known = meantBy(word.words, resolving.who);
  const holder =
    word.kind === 'body' && !authority && known.length === 0 ? resolving.who.holderOf(word.words) : undefined;
  if (holder) return personOf(word, [holder]);
  if (authority && known.length === 0)
    return more.length === 0
      ? { owners: [{ kind: 'authority', code: authority.code }], unresolved: [] }
      : left(
          word,
          [authority, ...more].map(({ code }) => ({ kind: 'authority', code })),
        );
  return personOf(word, known);
};

/** "All LAs except Kent" are all but Kent; "all the others" all but those that the text names. */
const others = (word: OwnerWord, about: string, resolving: Resolving): Omit<Resolved, 'why'> => {
  const found = allBut(word.words);
  if (!found) return everyone(word, authoritiesIn(about, resolving), resolving);
  const named = authoritiesIn(found.but, resolving);
  if (named.length === 0) return left(word);
  const all = everyone({ ...word, words: found.all }, named, resolving);
  return all.owners.length > 0 ? all : left(word);
};

const left = (
  word: OwnerWord,
  choices: readonly Owner[] = [],
  names: readonly string[] = [],
): Omit<Resolved, 'why'> => ({
  owners: [],
  unresolved: [{ words: word.words, choices, names }],
});

const personOf = (word: OwnerWord, known: readonly Known[]): Omit<Resolved, 'why'> => {
  const [one, ...more] = known;
  if (one?.person && more.length === 0)
    return { owners: [{ kind: 'person', id: one.person }], unresolved: [] };
  const choices = known.flatMap(({ person }) => (person ? [{ kind: 'person', id: person } as const] : []));
  const names = known.map(({ name }) => name);
  const isName = known.length === 0 && word.kind === 'name' && /\s/.test(word.words.trim());
  return left(word, choices, isName ? [word.words.trim()] : names);
};

const EVERY =
  /^(?:all|everyone|everybody|all (?:the )?(?:LAs?|LA's|local authorities|authorities|councils|members|officers|colleagues|attendees|present)|(?:all |the )?(?:other|remaining) (?:LAs?|local authorities|authorities|members)|(?:all )?(?:the )?others|everyone else|each (?:LA|local authority)|every (?:LA|local authority)|members)$/i;

/** Decision 5: all current authorities, or those that are not named as having done it already. */
const everyone = (
  word: OwnerWord,
  named: readonly string[],
  { register, on, isNetwork }: Resolving,
): Omit<Resolved, 'why'> => {
  if (!isNetwork || !EVERY.test(word.words.trim())) return left(word);
  const owners = currentAuthorities(register, on)
    .filter(({ code }) => !named.includes(code))
    .map(({ code }): Owner => ({ kind: 'authority', code }));
  return { owners, unresolved: [] };
};

const roleOf = (word: OwnerWord, { register, on, isNetwork, who }: Resolving): Omit<Resolved, 'why'> => {
  const role = /^(?:the )?chair/i.test(word.words) ? 'chair' : 'coordinator';
  const isRole = /^(?:the )?(?:chair(?:man|woman|person)?|(?:network )?co-?ordinator)$/i.test(
    word.words.trim(),
  );
  if (isRole && isNetwork && holdersOf(register, role, on).length > 0)
    return { owners: [{ kind: 'role', role }], unresolved: [] };
  const holder = who.holderOf(word.words);
  return holder ? personOf(word, [holder]) : left(word);
};

const WORD = /\p{Lu}[\p{L}&'’.-]*/gu;

/** The authorities that a text names anywhere, by the longest name: "Windsor & Maidenhead" is one. */
export const authoritiesIn = (text: string, { register, on }: World): readonly AuthorityCodes[] => {
  const found = new Set<AuthorityCodes>();
  let past = 0;
  for (const { index } of text.slice(0, 3000).matchAll(WORD)) {
    if (index < past) continue;
    for (const end of stretches(text, index)) {
      const [one, ...more] = findAuthorities(text.slice(index, end), register, on);
      if (!one || more.length > 0) continue;
      found.add(one.code);
      past = end;
      break;
    }
  }
  return [...found];
};

type AuthorityCodes = ReturnType<typeof currentAuthorities>[number]['code'];

const stretches = (text: string, at: number): readonly number[] => {
  const near = text.slice(at, at + 60);
  return [...near.matchAll(/[\p{L}&'’.-]+/gu)]
    .slice(0, 4)
    .map((word) => at + word.index + word[0].replace(/[.'’-]+$/, '').length)
    .reverse();
};

const distinct = (owners: readonly Owner[]): readonly Owner[] => [
  ...new Map(owners.map((owner) => [JSON.stringify(owner), owner])).values(),
];
