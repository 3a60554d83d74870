import type { Register } from '../../domain/register.ts';
import { type Hit, type Lexicon, lexiconOf, phraseAt, type Vocabulary, vocabularyOf } from './lexicon.ts';
import type { Token } from './said.ts';
import type { Today } from './term-forms.ts';
import { TIME_WORDS } from './time-words.ts';
import { AROUND_WORDS } from './words-around.ts';
import { MEASURE_WORDS } from './words-measure.ts';
import { PART_WORDS } from './words-part.ts';
import { FIXED_PLACE_WORDS, placeWords } from './words-place.ts';
import { PLAIN_WORDS } from './words-plain.ts';
import { ROOM_WORDS } from './words-room.ts';
import { SAID_WORDS } from './words-said.ts';
import { WANT_WORDS } from './words-want.ts';

/** What marks are read by: the words that never change and those of the day's register. */
export interface Known {
  /** The longest phrase that begins at a token. */
  phraseAt(tokens: readonly Token[], at: number): Hit | undefined;
  /** What a slip may be meant for. */
  readonly vocabulary: Vocabulary;
}

/** Periods are forms, not phrases, so their words are known by this list alone. */
const OF_FORMS =
  'autumn spring summer term year academic week month january february march april june july august september october november december previous before';

/** Times that forms read, as they are run together. */
const GLUED = ['last', 'this', 'next', 'previous'].flatMap((turn) =>
  ['term', 'year', 'autumn', 'spring', 'summer'].map((unit) => `${turn} ${unit}`),
);

interface Fixed {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
}

let fixed: Fixed | undefined;

/**
 * Made once, when the first question comes: it takes as long as a hundred readings. What is said around a figure is no
 * slip of anything: a word that is not known is never mended into one that is passed over for its sake.
 */
const fixedWords = (): Fixed => {
  if (fixed) return fixed;
  const meant = [
    ...ROOM_WORDS,
    ...PLAIN_WORDS,
    ...PART_WORDS,
    ...WANT_WORDS,
    ...TIME_WORDS,
    ...MEASURE_WORDS,
    ...FIXED_PLACE_WORDS,
  ];
  const lexicon = lexiconOf([...AROUND_WORDS, ...SAID_WORDS, ...meant]);
  const forms = OF_FORMS.split(' ').map((word) => [word, { words: [word], names: true }] as const);
  const glued = GLUED.map(
    (words) => [words.replace(' ', ''), { words: words.split(' '), names: true }] as const,
  );
  fixed = { lexicon, vocabulary: new Map([...vocabularyOf(lexiconOf(meant)), ...forms, ...glued]) };
  return fixed;
};

const KNOWN = new WeakMap<Register['authorities'], { readonly today: string; readonly known: Known }>();

/** A place of the register counts before another phrase of the same length. */
const made = (register: Register, { today }: Today): Known => {
  const words = fixedWords();
  const places = lexiconOf(placeWords(register, today));
  return {
    phraseAt: (tokens, at) => {
      const [place, other] = [phraseAt(places, tokens, at), phraseAt(words.lexicon, tokens, at)];
      return place && place.length >= (other?.length ?? 0) ? place : other;
    },
    vocabulary: new Map([...words.vocabulary, ...vocabularyOf(places)]),
  };
};

/** Kept for as long as the register stands and the day lasts. */
export const knownTo = (register: Register, seen: Today): Known => {
  const kept = KNOWN.get(register.authorities);
  if (kept?.today === seen.today) return kept.known;
  const known = made(register, seen);
  KNOWN.set(register.authorities, { today: seen.today, known });
  return known;
};
