import { distance } from 'fastest-levenshtein';
import type { Meant, Vocabulary } from './lexicon.ts';
import { NOT_SLIPS } from './not-slips.ts';
import type { Token } from './said.ts';
import { isVowelless, shortenedFrom, squeezed } from './shortened.ts';

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
const alone = (word: string, near: readonly string[], vocabulary: Vocabulary): readonly string[] => {
  // A short word that is passed over would be anything: "dead" is not "dear".
  const found = word.length > SHORTEST ? near : near.filter((known) => vocabulary.get(known)?.names);
  const naming = found.filter((known) => vocabulary.get(known)?.names);
  return naming.length === 1 ? naming : found;
};

/** In a shorter word another first letter makes another word: “mant” is not “Hants”. */
const LONG_ENOUGH = 6;

/** How far a known word is, where it is near enough to be meant: the first letter of a slip is seldom wrong. */
const offBy = (word: string, known: string, most: number): number => {
  if (known.length < SHORTEST || Math.abs(known.length - word.length) > most) return most + 1;
  const off = slips(word, known);
  const isOther =
    known[0] !== word[0] && (off > 1 || (known.length === word.length && known.length < LONG_ENOUGH));
  return isOther ? most + 1 : off;
};

/** The letters of a word, a bit each. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - A);
  return letters;
};

const A = 97;

const bits = (letters: number): number => {
  let n = 0;
  for (let left = letters; left !== 0; left &= left - 1) n++;
  return n;
};

interface Lettered {
  readonly known: string;
  readonly meant: Meant;
  readonly letters: number;
}

const LETTERED = new WeakMap<Vocabulary, readonly Lettered[]>();

const letteredOf = (vocabulary: Vocabulary): readonly Lettered[] => {
  const found =
    LETTERED.get(vocabulary) ??
    [...vocabulary].map(([known, meant]) => ({ known, meant, letters: lettersOf(known) }));
  LETTERED.set(vocabulary, found);
  return found;
};

/** Each slip mends one letter at most: with more that the other lacks, two words are further from each other. */
const mayBeNear = (one: number, other: number, most: number): boolean =>
  bits(one & ~other) <= most && bits(other & ~one) <= most;

const nearest = (word: string, vocabulary: Vocabulary): readonly string[] => {
  const letters = lettersOf(word);
  let least = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const { known, meant, letters: others } of letteredOf(vocabulary)) {
    // No word of English is as near to a long name of a place.
    const most = slipsIn(meant.isPlace ? Math.max(word.length, known.length) : word.length);
    if (!mayBeNear(letters, others, most)) continue;
    const off = offBy(word, known, most);
    if (off > most) continue;
    if (off < least) found = [];
    if (off <= least) found.push(known);
    least = Math.min(least, off);
  }
  if (found.length > 0) return found;
  return [...vocabulary].filter(([known, meant]) => isCut(word, known, meant)).map(([known]) => known);
};

const MOST_MEANT = 6;

/** Only in a longer word some vowels are missing by a slip: "rest" is no "rarest". */
const LONG_SHORTENED = 6;

/** What lost all its vowels is that of which they are left out: of two such words, neither. */
const meantWords = (word: string, vocabulary: Vocabulary): readonly string[] => {
  const shortened = shortenedFrom(word, vocabulary);
  if (shortened.length > 0 && isVowelless(word)) return shortened;
  const near = alone(word, nearest(word, vocabulary), vocabulary);
  return near.length > 0 || word.length < LONG_SHORTENED ? near : shortened;
};

const meantBy = ({ word }: Token, vocabulary: Vocabulary): readonly (readonly string[])[] => {
  if (!isAble(word)) return [];
  const found = meantWords(word, vocabulary);
  return found.length > MOST_MEANT ? [] : found.map((one) => vocabulary.get(one)?.words ?? [one]);
};

type Mended = ReturnType<typeof meantBy>;
const MENDED = new WeakMap<object, Map<string, Mended>>();

/**
 * The words that this one may be a slip for. A word of English that is none is never mended. A text is looked at in
 * several stretches: what was found is kept for as long as it is read (`of`), and nothing that was typed any longer.
 */
export const mends = (token: Token, vocabulary: Vocabulary, of: object): Mended => {
  const known = MENDED.get(of) ?? new Map<string, Mended>();
  MENDED.set(of, known);
  const found = known.get(token.word) ?? meantBy(token, vocabulary);
  known.set(token.word, found);
  return found;
};

const LEAST = 3;

/** Every word that is one slip or its vowels away, short ones as well: for whoever sees which of them fits. */
export const nearly = ({ word }: Token, vocabulary: Vocabulary): readonly string[] => {
  if (word.length < LEAST || !/^[a-z]+$/.test(word) || NOT_SLIPS.has(word)) return [];
  const short = isVowelless(word) ? shortenedFrom(word, vocabulary) : [];
  const near = [...vocabulary.keys()].filter(
    (known) =>
      known.length >= LEAST &&
      Math.abs(known.length - word.length) < 2 &&
      known[0] === word[0] &&
      slips(word, known) <= 1,
  );
  return [...new Set([...near, ...short])];
};

/** One name that was written as two words: "port smouth". */
export const joined = (one: Token, next: Token | undefined, vocabulary: Vocabulary): string | undefined => {
  const whole = `${one.word}${next?.word ?? ''}`;
  return next && whole.length > SHORTEST + 1 && vocabulary.get(whole)?.names ? whole : undefined;
};

/** Whether a word may be a slip for the name of a place, or is one letter from a measure or a part. */
export const mayName = ({ word }: Token, vocabulary: Vocabulary): boolean =>
  isAble(word) &&
  [...vocabulary].some(([known, { names, isPlace }]) => {
    if (!names) return false;
    const most = isPlace ? slipsIn(Math.max(word.length, known.length)) : 1;
    return offBy(word, known, most) <= most || (isPlace === true && isCut(word, known, { isPlace }));
  });
