import { distance } from 'fastest-levenshtein';
import type { Meant, Vocabulary } from './lexicon.ts';
import { NOT_SLIPS } from './not-slips.ts';
import type { Token } from './said.ts';

/** Slips that a word of this length may hold and still be told: short words are too near to each other. */
const slipsIn = (length: number): number => {
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
};

const SHORTEST = 4;

/** Two letters beside each other that changed places: "Knet". */
const isSwap = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};

/** Letters that stand twice, once: "casses" is nearer to "cases" than to "causes". */
const squeezed = (word: string): string => word.replace(/(.)\1/g, '$1');

const HALF = 0.5;

const slips = (one: string, other: string): number => {
  const off = distance(one, other);
  if (off === 1 && squeezed(one) === squeezed(other)) return HALF;
  return off === 2 && isSwap(one, other) ? 1 : off;
};

const isAble = (word: string): boolean =>
  word.length >= SHORTEST && /^[a-z]+$/.test(word) && !NOT_SLIPS.has(word);

/** A beginning of a long word is what a phone sends too early: "Hampsh"; of a place the last sounds go unsaid: "Slou". */
const isCut = (word: string, known: string, { isPlace = false }: Partial<Meant> = {}): boolean => {
  const less = known.length - word.length;
  if (less < 1 || !known.startsWith(word)) return false;
  return word.length > 5 ? less <= 5 : isPlace && less <= 2;
};

/** Of several as near, the one that names something, where no other does: "surry" is Surrey, not "sorry". */
const alone = (found: readonly string[], vocabulary: Vocabulary): readonly string[] => {
  const naming = found.filter((word) => vocabulary.get(word)?.names);
  return naming.length === 1 ? naming : found;
};

/** How far a known word is, where it is near enough to be meant: the first letter of a slip is seldom wrong. */
const offBy = (word: string, known: string, most: number): number => {
  if (known.length < SHORTEST || Math.abs(known.length - word.length) > most) return most + 1;
  const off = slips(word, known);
  return off > 1 && known[0] !== word[0] ? most + 1 : off;
};

const nearest = (word: string, vocabulary: Vocabulary): readonly string[] => {
  let least = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const [known, { isPlace }] of vocabulary) {
    // No word of English is as near to a long name of a place.
    const most = slipsIn(isPlace ? Math.max(word.length, known.length) : word.length);
    const off = offBy(word, known, most);
    if (off > most) continue;
    if (off < least) found = [];
    if (off <= least) found.push(known);
    least = Math.min(least, off);
  }
  if (found.length > 0) return found;
  return [...vocabulary].filter(([known, meant]) => isCut(word, known, meant)).map(([known]) => known);
};

/**
 * The words that this one is a slip for, where only one thing can be meant. A word of English that is none is never
 * mended.
 */
export const mend = ({ word }: Token, vocabulary: Vocabulary): readonly string[] | undefined => {
  if (!isAble(word)) return undefined;
  const [one, ...others] = alone(nearest(word, vocabulary), vocabulary);
  return one && others.length === 0 ? (vocabulary.get(one)?.words ?? [one]) : undefined;
};
