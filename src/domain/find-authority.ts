import { distance } from 'fastest-levenshtein';
import { type Authority, isCurrent } from './authority.ts';
import type { Day } from './day.ts';
import { own } from './own.ts';
import { currentAuthorities, type Register } from './register.ts';

/** Short forms that more than one authority answers to: they are asked about, never guessed (inventory row 4). */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  wbc: ['872', '869'],
  scc: ['936', '852'],
  sussex: ['845', '938'],
  berks: ['867', '870', '871', '869', '868', '872'],
  berkshire: ['867', '870', '871', '869', '868', '872'],
};

const BEFORE = /^(the|royal borough of|borough of|city of|county of) /;
const AFTER =
  / (county council|borough council|city council|district council|unitary authority|local authority|council|authority|county|lea|la|cc|bc)$/;

/** The same for "W. Berks", "w berks" and "West Berks council": small letters, no spaces, no signs. */
const keyOf = (words: string): string => {
  const spaced = words
    .toLowerCase()
    .replace(/&|\+/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = spaced.replace(BEFORE, '').replace(AFTER, '');
  return bare.replace(/^w /, 'west ').replace(/^e /, 'east ').replace(/ /g, '');
};

const KEYS = new WeakMap<Authority, readonly string[]>();

/** Worked out once for each authority: a line of an action looks them up dozens of times. */
const keysOf = (authority: Authority): readonly string[] => {
  const known = KEYS.get(authority);
  if (known) return known;
  const keys = [authority.name, ...authority.aliases].map(keyOf);
  KEYS.set(authority, keys);
  return keys;
};

const codesOf = ({ code, ons }: Authority): readonly string[] => [code, ons.toLowerCase()];

type Index = ReadonlyMap<string, readonly Authority[]>;

const INDEXES = new WeakMap<Register['authorities'], { readonly named: Index; readonly coded: Index }>();

/** Worked out once for each register, for the same reason. */
const indexOf = (authorities: Register['authorities']) => {
  const known = INDEXES.get(authorities);
  if (known) return known;
  const index = { named: indexed(authorities, keysOf), coded: indexed(authorities, codesOf) };
  INDEXES.set(authorities, index);
  return index;
};

const indexed = (
  authorities: Register['authorities'],
  under: (authority: Authority) => readonly string[],
): Index => {
  const index = new Map<string, Authority[]>();
  for (const authority of authorities)
    for (const key of new Set(under(authority))) index.set(key, [...(index.get(key) ?? []), authority]);
  return index;
};

/**
 * The authorities that these words name, whole: a name, an alias or a code. Several where the words are shared
 * ("WBC", "Sussex"), none where they are nobody's. "reading" without its capital is a verb, not an authority.
 */
export const findAuthorities = (words: string, register: Register, on: Day): readonly Authority[] =>
  /^\s*r[a-z]+\W*$/.test(words) && keyOf(words) === 'reading' ? [] : chosenAuthorities(words, register, on);

/** The same where the words answer "which local authority?" and can be nothing else: "join reading". */
export const chosenAuthorities = (words: string, register: Register, on: Day): readonly Authority[] => {
  const key = keyOf(words);
  if (!key) return [];
  const { named, coded } = indexOf(register.authorities);
  const current = (index: Index, by: string): readonly Authority[] =>
    (index.get(by) ?? []).filter((one) => isCurrent(one, on));
  const byName = current(named, key);
  if (byName.length > 0) return byName;
  const byCode = current(coded, key);
  return byCode.length > 0 ? byCode : (own(SHARED, key) ?? []).flatMap((code) => current(coded, code));
};

/** For words that name none: the authorities they may be a slip for, nearest first ("Surry", "Hampshrie"). */
export const nearAuthorities = (words: string, register: Register, on: Day): readonly Authority[] => {
  const key = keyOf(words);
  if (key.length < 4) return [];
  return currentAuthorities(register, on)
    .map((one) => ({ one, slips: Math.min(...keysOf(one).map((known) => slipsOf(key, known))) }))
    .filter(({ slips }) => slips <= Math.max(1, Math.floor(key.length / 4)))
    .sort((a, b) => a.slips - b.slips)
    .map(({ one }) => one);
};

/** A beginning and two letters swapped count as one slip; short forms ("MK") are too short to be near anything. */
const slipsOf = (key: string, known: string): number => {
  if (known.length < 4) return Number.POSITIVE_INFINITY;
  if (known !== key && (known.startsWith(key) || isSwap(key, known))) return 1;
  return distance(key, known);
};

const isSwap = (one: string, other: string): boolean =>
  distance(one, other) === 2 && [...one].sort().join('') === [...other].sort().join('');
