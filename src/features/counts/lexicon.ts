import type { Mark } from './marks.ts';
import { said, type Token } from './said.ts';

/** Phrases of one meaning, "how many|number of", on as many lines as they need. */
export type Phrases = string | readonly string[];

export type Entry = readonly [phrases: Phrases, mark: Mark];

interface Phrase {
  readonly words: readonly string[];
  readonly mark: Mark;
}

/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

const listed = (phrases: Phrases): readonly string[] =>
  (typeof phrases === 'string' ? [phrases] : phrases).flatMap((line) => line.split('|'));

/** Of two meanings of one phrase the later entry counts. */
export const lexiconOf = (entries: readonly Entry[]): Lexicon => {
  const phrases = new Map<string, Phrase>();
  for (const [words, mark] of entries)
    for (const one of listed(words)) {
      const parts = said(one).tokens.map(({ word }) => word);
      if (parts.length > 0) phrases.set(parts.join(' '), { words: parts, mark });
    }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const [first = ''] = phrase.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
};

export interface Hit {
  readonly mark: Mark;
  /** How many tokens it covers. */
  readonly length: number;
}

/** The longest phrase that begins at this token. */
export const phraseAt = (lexicon: Lexicon, tokens: readonly Token[], at: number): Hit | undefined => {
  const found = lexicon
    .get(tokens[at]?.word ?? '')
    ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.word === word));
  return found && { mark: found.mark, length: found.words.length };
};

/** Words that a slip may be meant for, with the words that each stands for where they were run together. */
export interface Meant {
  readonly words: readonly string[];
  /** A measure, a place or a part. */
  readonly names: boolean;
  /** A local authority of the network. */
  readonly isPlace?: boolean;
}

export type Vocabulary = ReadonlyMap<string, Meant>;

const NAMING: readonly Mark['is'][] = ['measure', 'place', 'part', 'breakdown', 'outside'];

const SHORTEST_JOINED = 7;

/** Every word of a lexicon, and every phrase of several words run together. */
export const vocabularyOf = (lexicon: Lexicon): Vocabulary => {
  const words = new Map<string, Meant>();
  const add = (word: string, meant: Meant): void => {
    if (meant.names || !words.has(word)) words.set(word, meant);
  };
  for (const phrases of lexicon.values())
    for (const phrase of phrases) {
      // A word of a longer name elsewhere (“East Riding”) is no name by itself.
      const isPiece = phrase.mark.is === 'outside' && phrase.words.length > 1;
      const names = NAMING.includes(phrase.mark.is) && !isPiece;
      const isPlace = phrase.mark.is === 'place';
      for (const word of phrase.words) add(word, { words: [word], names, isPlace });
      const joined = phrase.words.join('');
      if (phrase.words.length > 1 && joined.length >= SHORTEST_JOINED && !words.has(joined))
        add(joined, { words: phrase.words, names, isPlace });
    }
  return words;
};
