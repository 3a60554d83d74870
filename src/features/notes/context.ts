import { isDoing } from './doing-verbs.ts';
import { meantBy, type Who } from './known.ts';
import type { OwnerWord } from './owner-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What an owner who stands alone in a cell, or after "Action:", is to do: taken from what stands before. */
export interface Context {
  readonly text: string;
  readonly at: number;
  /** A sentence asks for something; otherwise it is the nearest there is. */
  readonly asks: boolean;
}

const ASKS =
  /\b(?:please|(?<!\b(?:remains|thought|likely|believed|found|known|said|seems?|appears?) )to be (?!a\b|the\b|an\b|at\b|in\b)\w+|will be|should|asks?|asked|(?<!\d )requests?(?! (?:in|from|were|are|have)\b)|requested|(?<!if )need(?:s|ed)?(?: to)?|agreed to|would|suggest\w*|propos\w*|being \w+ed|must|will|required?)\b/i;
const TO = /\b(?:to|will|would) (?:also )?(?<verb>\p{Ll}[\p{Ll}-]+)/gu;
/** What the owner is at is what is asked of them, where nothing else is: "Ann is contacting the schools". */
const IS_AT = /\b(?:is|are) (?:also )?\p{Ll}+ing\b/u;

/** "Schools must tell us": a rule for all, and nothing that the meeting asks. */
const RULE = /(?<=^|[-–:]\s)\p{Lu}\p{Ll}+s must\b/gu;

const asks = (text: string, isNamed: boolean): boolean =>
  ASKS.test(text.replace(RULE, '')) ||
  isDoing(/^\p{L}+/u.exec(text)?.[0] ?? '') ||
  (isNamed && IS_AT.test(text)) ||
  [...text.matchAll(TO)].some(
    ({ groups }) => isDoing(groups?.['verb'] ?? '') || /^re\p{Ll}/u.test(groups?.['verb'] ?? ''),
  );

interface Asked {
  readonly owners: readonly OwnerWord[];
  readonly who: Who;
  /** Where the owner stands in the paragraph. */
  readonly at: number;
}

const AGREED = /^It was (?:also )?(?:agreed|decided|resolved|suggested) (?:to|that)\b/;
const TELLS =
  /^[\s,]*(?:\([^()]*\)\s*)?(?:and\s[\p{L}' .-]{2,30}?\s)?(?:also\s|then\s)?(?:to|will|would|agreed|offered|undertook|volunteered|should|must|needs?|has to|have to|is to|are to|was asked|were asked)\b/u;

/** The owner is the subject of what is told there. */
const tells = (text: string, { owners, who }: Asked): boolean =>
  owners.some(({ words }) =>
    formsOf(words, who).some((form) => {
      const at = form.length > 1 ? text.indexOf(form) : -1;
      return at >= 0 && TELLS.test(text.slice(at + form.length));
    }),
  );

interface Scored {
  readonly one: Sentence;
  readonly asks: boolean;
  readonly names: boolean;
}

const scoredIn = (text: string, asked: Asked): readonly Scored[] =>
  sentencesOf(text).map((one, at, all) => {
    const isNamed = names(one.text, asked) || isOfThem(one.text, all[at - 1]?.text, asked);
    return { one, asks: asks(one.text, isNamed), names: isNamed };
  });

/** The sentence of a paragraph that asks all of these owners, where there is one. */
export const askedThere = (text: string, asked: Asked): Context | undefined => {
  const found = scoredIn(text, asked).filter((one) => one.asks && one.names);
  const all = found.filter(({ one }) => namesAll(one.text, asked) || PRONOUN.test(one.text));
  return contextOf(
    all.slice(-1).map(({ one }) => one),
    true,
  );
};

/** Of a paragraph's sentences the ones that ask this owner, else the last that asks, else the last before it. */
export const contextIn = (text: string, asked: Asked): Context | undefined => {
  const scored = scoredIn(text, asked);
  const both = scored.filter(({ asks, names: isNamed }) => asks && isNamed).map(({ one }) => one);
  const before = scored.filter(({ one, asks }) => asks && one.at <= asked.at).map(({ one }) => one);
  if (AGREED.test(before.at(-1)?.text ?? '') && !both.some(({ text: said }) => tells(said, asked)))
    return contextOf(lastFew(before), true);
  const all = asked.owners.length > 1 ? both.filter(({ text: said }) => namesAll(said, asked)) : [];
  if (all.length > 0) return contextOf(nearTo(all, asked.at), true);
  if (both.length > 0)
    return contextOf(
      withMeant(nearTo(both, asked.at), scored),
      isOnly(scored, asked) ||
        isToEveryone(both, asked) ||
        (asked.owners.length > 1 && !isLedByOne(both, asked)),
    );
  const near = scored.filter(({ one }) => one.at <= asked.at);
  const asking = near.some(({ asks }) => asks)
    ? near.filter(({ asks }) => asks)
    : scored.filter(({ asks }) => asks).slice(0, 1);
  const chosen =
    asking.length > 0
      ? lastFew(asking.map(({ one }) => one))
      : lastWithMeant(near.length > 0 ? near : scored.slice(-1));
  return contextOf(chosen, asking.length > 0);
};

const PRONOUN = /^(?:He|She|They)\b/;

/** "They agreed to meet": whom the sentence before names. */
const isOfThem = (text: string, before: string | undefined, asked: Asked): boolean =>
  before !== undefined && PRONOUN.test(text) && namesAll(before, asked);

/** "Everyone to bring their figures", and nothing else is asked of them. */
const isToEveryone = ([one, ...more]: readonly Sentence[], { owners: [first] }: Asked): boolean =>
  first?.kind === 'all' &&
  more.length === 0 &&
  /^(?:All|Each|Every|Members|LAs)\p{Ll}*\b[^,.;]{0,30}?\s(?:to|will)\s\p{Ll}/u.test(one?.text ?? '');

/** One owner is asked there; "All" are asked by whatever else asks, too. */
const isOnly = (
  scored: readonly { readonly asks: boolean; readonly names: boolean }[],
  { owners: [first, ...more] }: Asked,
): boolean =>
  more.length === 0 &&
  !(first?.kind === 'all' && scored.some(({ asks, names: isNamed }) => asks && !isNamed));

/** "AG offered to do so", "Others by June please": what, the sentence before it tells. */
export const ONLY_SO =
  /^(?:The )?(?:[Oo]thers?|rest)\b(?!.*\bsent\b)[^.;]{0,40}\.?$|\b(?:to|will|would) (?:do|see to|arrange|organise|action) (?:so|this|it|that)\b[^,;]{0,30}$|\bto \p{Ll}+ (?:theirs|his|hers)[\s.]*$|[;,]\s(?:but\s|and\s)?(?:it|they|these|this)\s(?:will|would)\sbe\s\p{Ll}+[^;]*$/u;

const withMeant = (found: readonly Sentence[], all: readonly Scored[]): readonly Sentence[] => {
  const [one] = found;
  const before = all[all.findIndex((other) => other.one === one) - 1];
  return one && before && found.length === 1 && ONLY_SO.test(one.text) ? [before.one, one] : found;
};

/** The last, and where "on it" ends it the one before, which tells what that is. */
const lastWithMeant = (near: readonly Scored[]): readonly Sentence[] =>
  near.slice(ENDS_IN_IT.test(near.at(-1)?.one.text ?? '') ? -2 : -1).map(({ one }) => one);
const ENDS_IN_IT = /\b(?:it|this|them|there)[\s.]*$/;

const contextOf = (sentences: readonly Sentence[], asks: boolean): Context | undefined => {
  const [first] = sentences;
  return first && { text: sentences.map(({ text }) => text).join(' '), at: first.at, asks };
};

/** It says "it", "this", "them": what is meant stands before it. */
const LEANS =
  /\b(?:[Ii]ts?|[Tt]his|that|these|[Tt]hose|[Tt]hem|[Tt]hey|[Tt]heir|[Hh]e|[Ss]he|[Hh]is|[Hh]er|above|such|same)\b/;

const STRONG = /^(?:\S+\s+){1,3}(?:agreed to|to)\s+\p{Ll}+/u;

/** The last that asks, and the one that asks before it where both are short. */
const lastFew = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const two = sentences.slice(-2);
  const [last] = sentences.slice(-1);
  if (last && STRONG.test(last.text) && !LEANS.test(last.text)) return [last];
  return two.reduce((length, { text }) => length + text.length, 0) <= 260 ? two : sentences.slice(-1);
};

/** Three sentences at most, those nearest to the owner's place. */
const nearTo = (sentences: readonly Sentence[], at: number): readonly Sentence[] =>
  [...sentences]
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
    .slice(0, 3)
    .sort((a, b) => a.at - b.at);

const EVERYONE =
  /\b(?:all|everybody|each authority|each LA|LAs|local authorities|members|schools|everyone|authorities|partners|heads|governors)\b/i;
const OTHERS = /\bothers?\b|\bremaining\b/i;

/** Only one of several is told there: what the others are to do stands elsewhere. */
const isLedByOne = (sentences: readonly Sentence[], { owners }: Asked): boolean =>
  sentences.every(({ text }) => owners.some(({ words }) => text.startsWith(`${words} to `)));

/** "AC / DW to report back" rather than "AC to e-mail". */
const namesAll = (text: string, asked: Asked): boolean =>
  asked.owners.every((owner) => names(text, { ...asked, owners: [owner] }));

const names = (text: string, { owners, who }: Asked): boolean =>
  owners.some(({ words, kind }) => {
    if (kind === 'others') return OTHERS.test(text);
    if (kind === 'all') return EVERYONE.test(text) || /^please\b/i.test(text);
    return formsOf(words, who).some((form) => hasWord(text, form));
  });

/** "MS" is also "Mara" and "Mara Swift" where the attendance says so. */
const formsOf = (words: string, who: Who): readonly string[] => [
  words,
  ...meantBy(words, who).flatMap(({ name, initials }) => [name, name.split(' ')[0] ?? '', initials]),
];

const hasWord = (text: string, word: string): boolean => {
  if (word.length < 2) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
  return false;
};
