import { isOrganised } from './name-words.ts';
import type { Naming, OwnerWord, OwnerWords } from './owner-words.ts';
import { toldIn } from './told-deeds.ts';
import { lastTelling, pairBefore, subjectOf } from './told-later.ts';

interface Pronoun {
  /** The sentence it stands in. */
  readonly text: string;
  /** "They". */
  readonly isMany: boolean;
}

/** Whom the sentences before are about: the nearest that a pronoun may mean, and rather who told something than who asked. */
export const lastSubject = (
  before: readonly string[],
  naming: Naming,
  { text, isMany }: Pronoun,
): OwnerWords | undefined => {
  const last = before.at(-1) ?? '';
  const pair = isMany ? pairBefore(last, last.length, naming) : undefined;
  if (pair) return pair;
  const all = [...before].reverse().flatMap((sentence) => {
    const subject =
      toldLast(sentence, naming) ?? lastTelling(sentence, naming) ?? subjectOf(sentence, naming);
    const may = subject && !subject.owners.some((one) => isNoPerson(one, naming)) && mayMean(text, subject);
    return subject && may ? [{ subject, asks: ASKS.test(sentence.slice(subject.end)) }] : [];
  });
  const isRest = /^\p{Ll}/u.test(text);
  return (all.find(({ asks }) => isRest || !asks) ?? all[0])?.subject;
};

/** "The Chair asked Mo to see to it": who was told something is nearer than who told it. */
const toldLast = (sentence: string, naming: Naming): OwnerWords | undefined => {
  const last = toldIn(sentence, naming).at(-1);
  const isOne = last?.owners.every(({ kind }) => ['known', 'initials', 'name'].includes(kind));
  return last && isOne ? { owners: last.owners, words: last.words, end: sentence.length } : undefined;
};

/** Whoever asks is answered by somebody else. */
const ASKS =
  /^\s(?:then\s|also\s)?(?:asked (?:about|if|whether|how|why|what|when|who|which|where)|queried|wondered|questioned|enquired|wanted to know)\b/;

/** "Mrs Dole" is no "he". */
const mayMean = (text: string, { words }: OwnerWords): boolean =>
  !(
    (/\b(?:[Ss]he|[Hh]er)\b/.test(text) && /^(?:Mr|Sir|Father|Fr|Lord)\b/.test(words)) ||
    (/\b(?:[Hh]e|[Hh]im)\b/.test(text) &&
      /^(?:(?:Cllr|Councillor)\s)?(?:Mrs|Miss|Ms|Dame|Sister|Lady)\b/.test(words))
  );

/** "He" may be the Head of Inclusion, but no body and no place. */
const isNoPerson = ({ words, kind }: OwnerWord, { isAuthority }: Naming): boolean =>
  (!['role', 'known', 'initials'].includes(kind) && isOrganised(words.replace(TITLE, ''))) ||
  isAuthority(words);
const TITLE = /^(?:Det(?:ective)?\s)?(?:Inspector|Sister|Minister|Superintendent|Sergeant)\s(?=\p{Lu})/u;
