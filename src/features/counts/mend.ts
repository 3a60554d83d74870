import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './lexicon.ts';
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

const slips = (one: string, other: string): number => {
  const off = distance(one, other);
  return off === 2 && isSwap(one, other) ? 1 : off;
};

const isAble = (word: string): boolean =>
  word.length >= SHORTEST && /^[a-z]+$/.test(word) && !NOT_SLIPS.has(word);

/** A beginning of a long word is what a phone sends too early: "Hampsh". */
const isCut = (word: string, known: string): boolean =>
  word.length > 5 && known.length > word.length && known.startsWith(word) && known.length - word.length <= 5;

/** Of several as near, the one that names something, where no other does: "surry" is Surrey, not "sorry". */
const alone = (found: readonly string[], vocabulary: Vocabulary): readonly string[] => {
  const naming = found.filter((word) => vocabulary.get(word)?.names);
  return naming.length === 1 ? naming : found;
};

/** How far a known word is, where it is near enough to be meant: the first letter of a slip is seldom wrong. */
const offBy = (word: string, known: string): number => {
  const most = slipsIn(word.length);
  if (known.length < SHORTEST || Math.abs(known.length - word.length) > most) return most + 1;
  const off = slips(word, known);
  return off > 1 && known[0] !== word[0] ? most + 1 : off;
};

const nearest = (word: string, vocabulary: Vocabulary): readonly string[] => {
  let least = slipsIn(word.length);
  let found: string[] = [];
  for (const known of vocabulary.keys()) {
    const off = offBy(word, known);
    if (off < least) found = [];
    if (off <= least) found.push(known);
    least = Math.min(least, off);
  }
  return found.length > 0 ? found : [...vocabulary.keys()].filter((known) => isCut(word, known));
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
