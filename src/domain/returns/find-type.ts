import type { ReturnType } from './return-type.ts';
import { RETURN_TYPES } from './return-types.ts';

export type TakenType =
  | {
      readonly type: ReturnType;
      /** The words without it. */
      readonly rest: string;
      /** Where its type is named by whoever asks: "medical needs policy". */
      readonly subject?: string;
    }
  /** The words name more than one: "EHE". */
  | { readonly several: readonly ReturnType[]; readonly rest: string };

interface Found {
  readonly types: readonly ReturnType[];
  /** The name alone, without what stands round it. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const BEFORE = '(?:\\b(?:the|our|an?|your|their)\\s+)?';
const AFTER = '(?:\\s+(?:data\\s+)?(?:returns?|data|figures|census|numbers))*';

const escaped = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[-\s]+/g, '[-\\s]+')
    .replace(/’|'/g, "[’']");

interface Pattern {
  readonly types: readonly ReturnType[];
  readonly pattern: RegExp;
}

const wholly = (source: string): RegExp =>
  new RegExp(`${BEFORE}(?<![\\p{L}\\d])(?<name>${source})${AFTER}(?![\\p{L}\\d])`, 'iu');

const patternsOf = (catalogue: readonly ReturnType[]): readonly Pattern[] => {
  const named = new Map<string, readonly ReturnType[]>();
  for (const type of catalogue)
    for (const name of new Set([type.title, ...type.aliases].map((one) => one.toLowerCase())))
      named.set(name, [...(named.get(name) ?? []), type]);
  const sources = catalogue.flatMap((type) =>
    type.source ? [{ types: [type], pattern: wholly(type.source) }] : [],
  );
  return [...[...named].map(([name, types]) => ({ types, pattern: wholly(escaped(name)) })), ...sources];
};

let patterns: readonly Pattern[] | undefined;

/**
 * The return type that words name, anywhere in them: the longest of its names wins, of two as long the first. Several
 * where the same name is more than one's, to be asked about and never guessed.
 */
export const takeReturnType = (words: string): TakenType | undefined => {
  patterns ??= patternsOf(RETURN_TYPES);
  const [found] = patterns
    .flatMap((one) => foundIn(words, one))
    .sort((a, b) => b.words.length - a.words.length || a.from - b.from);
  if (!found) return undefined;
  const rest = `${words.slice(0, found.from)} ${words.slice(found.to)}`.replace(/\s+/g, ' ').trim();
  const [type] = found.types;
  if (!type || found.types.length > 1) return { several: found.types, rest };
  const subject = subjectOf(type, found.words);
  return { type, rest, ...(subject && { subject }) };
};

const foundIn = (words: string, { types, pattern }: Pattern): readonly Found[] => {
  const match = pattern.exec(words);
  const name = match?.groups?.['name'];
  if (!match || !name) return [];
  return [{ types, words: name, from: match.index, to: match.index + match[0].length }];
};

/** "medical needs policies" is asked for as "medical needs policy"; "documents" names nothing. */
const subjectOf = (type: ReturnType, words: string): string | undefined => {
  const isBare = [type.title, ...type.aliases].some((one) => one.toLowerCase() === words.toLowerCase());
  if (!type.named || isBare) return undefined;
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(polic|strateg|stud)ies$/i, '$1y')
    .replace(/(protocol|procedure|template|leaflet)s$/i, '$1');
};
