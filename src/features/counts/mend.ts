import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './lexicon.ts';
import { NOT_SLIPS } from './not-slips.ts';
import type { Token } from './said.ts';

/** What a word that is no word was meant to be: nothing, one, or several as near as each other. */
export type Mended =
  | { readonly is: 'one'; readonly words: readonly string[] }
  | { readonly is: 'several'; readonly words: readonly string[] };

/** Slips that a word of this length may hold and still be told: short words are too near to each other. */
const slipsIn = (length: number): number => {
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
};

const SHORTEST = 4;

const isSwap = (one: string, other: string): boolean =>
  one.length === other.length &&
  distance(one, other) === 2 &&
  [...one].sort().join('') === [...other].sort().join('');

const slips = (one: string, other: string): number => (isSwap(one, other) ? 1 : distance(one, other));

const isAble = (word: string): boolean =>
  word.length >= SHORTEST && /^[a-z]+$/.test(word) && !NOT_SLIPS.has(word);

/** A beginning of a long word is what a phone sends too early: "Hampsh". */
const isCut = (word: string, known: string): boolean =>
  word.length > 5 && known.length > word.length && known.startsWith(word) && known.length - word.length <= 5;

/** Of several as near, the one that names something, where no other does: "surry" is Surrey, not "sorry". */
const alone = (found: string[], vocabulary: Vocabulary): string[] => {
  const naming = found.filter((word) => vocabulary.get(word)?.names);
  return naming.length === 1 ? naming : found;
};

/** The known word that this one is a slip for; a word of English that is none is never mended. */
export const mend = ({ word }: Token, vocabulary: Vocabulary): Mended | undefined => {
  if (!isAble(word)) return undefined;
  let nearest = slipsIn(word.length);
  let found: string[] = [];
  for (const known of vocabulary.keys()) {
    if (known.length < SHORTEST || Math.abs(known.length - word.length) > nearest) continue;
    const off = slips(word, known);
    if (off > nearest || (off > 1 && known[0] !== word[0])) continue;
    if (off < nearest) found = [];
    nearest = off;
    found.push(known);
  }
  if (found.length === 0) found = [...vocabulary.keys()].filter((known) => isCut(word, known));
  found = alone(found, vocabulary);
  const [one] = found;
  if (!one) return undefined;
  return found.length === 1
    ? { is: 'one', words: vocabulary.get(one)?.words ?? [one] }
    : { is: 'several', words: found };
};
