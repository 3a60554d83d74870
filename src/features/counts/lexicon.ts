import type { Mark } from './marks.ts';
import { said, type Token } from './said.ts';

/** Words of one meaning, in a list: "how many|number of". */
export type Entry = readonly [phrases: string | readonly string[], mark: Mark];

interface Phrase {
  readonly words: readonly string[];
  readonly mark: Mark;
}

/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

const listed = (phrases: string | readonly string[]): readonly string[] =>
  typeof phrases === 'string' ? phrases.split('|') : phrases;

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

/** Every word of it, and every phrase of several words run together: what a slip may be a slip for. */
export const vocabularyOf = (lexicon: Lexicon): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, readonly string[]>();
  for (const phrases of lexicon.values())
    for (const phrase of phrases) {
      for (const word of phrase.words) words.set(word, [word]);
      const joined = phrase.words.join('');
      if (phrase.words.length > 1 && joined.length > 6 && !words.has(joined)) words.set(joined, phrase.words);
    }
  return words;
};
