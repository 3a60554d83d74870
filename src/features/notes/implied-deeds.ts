import { matchAt } from './at-place.ts';
import { readDeed } from './deed.ts';
import { isDoing, isState, TO_BE_DONE } from './doing-verbs.ts';
import { DONE_AFTER, type FoundDeed, placeOf } from './found-deed.ts';
import { isNobody } from './name-words.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const SAID = 'Only the sentence says so; nothing marks it as an action.';
const NOBODY = 'Only the sentence says so, and no owner is named.';
const LONGEST = 600;
/** What every sentence has in it that asks something of somebody: cheaper to look for than to read. */
const HINT = /\b(?:to|will|would|shall|please)\s|:\s|\s[-–—]\s/i;

/** Actions that only the text implies: "CO to circulate ...", "will be circulated by CO", "Please return ..." (row 20). */
export const impliedDeeds = (
  paragraph: Paragraph,
  taken: readonly (readonly [number, number])[],
  naming: Naming,
): readonly FoundDeed[] =>
  leftOf(paragraph.text, taken)
    .flatMap(({ text, at }) => sentencesOf(text).map((sentence) => ({ ...sentence, at: sentence.at + at })))
    .filter(({ text }) => text.length <= LONGEST && HINT.test(text))
    .flatMap((sentence) => inSentence(sentence, paragraph, naming));

/** The pieces of a text that no mark has taken. */
const leftOf = (text: string, taken: readonly (readonly [number, number])[]): readonly Sentence[] => {
  const pieces: Sentence[] = [];
  let at = 0;
  for (const [from, to] of taken) {
    if (from > at) pieces.push({ text: text.slice(at, from), at });
    at = Math.max(at, to);
  }
  return at < text.length ? [...pieces, { text: text.slice(at), at }] : pieces;
};

interface Told {
  readonly owners: OwnerWords['owners'];
  readonly words: string;
  readonly text: string;
}

const inSentence = (sentence: Sentence, paragraph: Paragraph, naming: Naming): readonly FoundDeed[] => {
  const told = ledIn(sentence.text, naming);
  const found =
    told.length > 0
      ? told
      : [passive(sentence.text, naming) ?? tail(sentence.text, naming) ?? asked(sentence.text)];
  const place = placeOf(paragraph, sentence.at);
  const rest = paragraph.text.slice(
    sentence.at + sentence.text.length,
    sentence.at + sentence.text.length + 40,
  );
  if (!place) return [];
  return found
    .flatMap((one) => one ?? [])
    .map(({ owners, words, text }) => ({
      ...place,
      owners,
      ownerWords: words,
      text: text.trim(),
      done: DONE_AFTER.test(rest) || DONE_AT_END.test(sentence.text),
      length: sentence.text.length,
      paragraph,
      by: 'sentence',
      why: owners.length > 0 ? SAID : NOBODY,
    }));
};

const DONE_AT_END = /[-–—(:]\s*(?:completed?|done|closed|actioned)[\s.)\]]*$/i;

/** Where within a sentence somebody may be told to do something. */
const START =
  /[:;(]\s*|\s[-–—]\s+|,\s+(?:and\s+|so\s+|but\s+)?|\s(?:and|that|so|but|then|when|meeting)\s+|\]\s+/g;

const ledIn = (text: string, naming: Naming): readonly Told[] => {
  const starts = [0, ...[...text.matchAll(START)].map((sign) => sign.index + sign[0].length)];
  const found: (Told & { readonly at: number; readonly length: number })[] = [];
  for (const at of starts.slice(0, 40)) {
    const told = toldAt(text, at, naming);
    if (told && !found.some((other) => other.at <= at && other.at + other.length > at))
      found.push({ ...told, at });
  }
  return found.map((one, index) => ({ ...one, text: cutAt(one.text, text, found[index + 1]) }));
};

/** Two are told in one sentence: the first one's text ends where the second's begins. */
const cutAt = (told: string, text: string, next: { readonly at: number } | undefined): string => {
  if (!next) return told;
  const rest = text.length - next.at;
  return told.slice(0, Math.max(0, told.length - rest)).replace(/[\s,;:(–-]*(?:\band)?[\s,;]*$/, '') || told;
};

const TO =
  /\s*(?:,\s*)?(?:(?:also|then|both|each|all|now)\s+)?(?<way>to|will|would|shall)\s+(?:(?:also|then|now|both)\s+)?(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const ASKED =
  /\s*(?:(?:has|have|had|was|were|is|are|will|would)\s+){0,2}(?:(?:also|been|be|kindly)\s+){0,2}(?:agreed|asked|requested|offered|undertook|volunteered|tasked|invited|reminded|required|going|due)\s+to\s+(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const IS_TO = /\s*(?:is|are)\s+(?:also\s+)?to\s+(?<verb>\p{Ll}[\p{Ll}-]*)/uy;
const ARTICLES = new Set(
  'the a an this that these those their his her our its all any both some date'.split(' '),
);

const toldAt = (
  text: string,
  at: number,
  naming: Naming,
): (Told & { readonly length: number }) | undefined => {
  const owners = ownersAt(text, at, naming) ?? loneName(text, at);
  if (!owners) return undefined;
  const link = [TO, IS_TO, ASKED].map((form) => matchAt(form, text, owners.end)).find((found) => found);
  const verb = link?.groups?.['verb'] ?? '';
  if (!link || ARTICLES.has(verb) || !mayBeTold(owners, { verb, way: link.groups?.['way'] ?? 'to', at }))
    return undefined;
  const from = owners.end + link[0].length - verb.length;
  const told = text.slice(from).replace(REPORT, '');
  return { owners: owners.owners, words: owners.words, text: told, length: from - at };
};

/** "... with Headteacher - The Headteacher advised that": what follows the dash tells how it went. */
const REPORT =
  /\s[-–—]\s+(?=(?:The\s+)?\p{Lu}[\p{L}\s]{1,30}\s(?:advised|confirmed|reported|noted|said|explained|has|had|was|is)\b).*$/u;

interface Way {
  readonly verb: string;
  readonly way: string;
  readonly at: number;
}

/** Groups and bodies are only told at the start of a sentence, and never by what "will" happen to them. */
const mayBeTold = ({ owners }: OwnerWords, { verb, way, at }: Way): boolean => {
  const isPerson = owners.some(
    ({ kind }) => kind === 'known' || kind === 'initials' || kind === 'name' || kind === 'role',
  );
  if (verb === 'be' || verb === 'have') return false;
  if (way === 'to')
    return (
      (isPerson || at === 0) &&
      (isDoing(verb) || owners.some(({ kind }) => kind === 'known' || kind === 'initials'))
    );
  if (isState(verb) || !isPerson)
    return owners.every(({ kind }) => kind === 'authority') && isDoing(verb) && way === 'will';
  return (
    way !== 'would' || owners.every(({ kind }) => kind === 'known' || kind === 'name' || kind === 'role')
  );
};

const LONE = /(\p{Lu}\p{Ll}{2,14})(?=\s+(?:to|will)\s+(\p{Ll}+))/uy;

/** "Bev to capture impact data": a first name that nothing else in the notes tells of. */
const loneName = (text: string, at: number): OwnerWords | undefined => {
  const [all = '', name = '', verb = ''] = matchAt(LONE, text, at) ?? [];
  if (!name || isNobody(name) || !isDoing(verb) || /(?:s|ing|ed|ion|ment|ity)$/.test(name)) return undefined;
  return { owners: [{ words: name, kind: 'name' }], words: name, end: at + all.length };
};

const IF = /^(?:if|unless|when|where|should|however,? if)\b/i;

/** What somebody told of is not yet asked of anybody. */
const RETOLD =
  /\b(?:noted|explained|reported|said|advised|confirmed|replied|stated|reiterated|mentioned|felt|understood|heard|asked|queried|thought|hoped|told)\b(?:.*\b(?:that|how|if|whether|when|it)\b)?/i;

/** "A grid will be circulated by CO", "Further dates will be circulated shortly". */
const passive = (text: string, naming: Naming): Told | undefined => {
  const found = TO_BE_DONE.exec(text);
  if (!found || IF.test(text)) return undefined;
  const after = found.index + found[0].length;
  for (const by of text.slice(after, after + 160).matchAll(/\bby\s+(?:the\s+)?(?=\p{L})/gu)) {
    const owners = ownersAt(text, after + by.index + by[0].length, naming);
    if (owners) return { owners: owners.owners, words: owners.words, text };
  }
  const isTold = RETOLD.test(text.slice(0, found.index)) || /would/i.test(found.groups?.['way'] ?? '');
  return isTold ? undefined : { owners: [], words: '', text };
};

/** "Members to update declarations ahead of the next meeting - ALL". */
const tail = (text: string, naming: Naming): Told | undefined => {
  if (text.length > 320) return undefined;
  const deed = readDeed(text, naming);
  const isOne =
    deed.form === 'tail' &&
    deed.owners.every(({ kind }) => kind === 'known' || kind === 'all' || kind === 'initials');
  if (!isOne) return undefined;
  const first = /^[\p{L}-]+/u.exec(deed.text)?.[0] ?? '';
  const isDeed = isDoing(first) || /\bto\s+(?:be\s+)?\p{Ll}+/u.test(deed.text);
  return isDeed ? { owners: deed.owners, words: deed.ownerWords, text: deed.text } : undefined;
};

const PLEASE = /(?:^|[\s,;:–-])please\s+(?:can (?:all )?\w+ )?(?:to\s+)?(?<verb>be|could|can|\p{Ll}+)/iu;
const AFTER_COLON =
  /(?:^|:\s+)(?<verb>contact|ask|check|email|send|circulate|invite|arrange|confirm|share|speak|write|draft|update|follow up|liaise|remind|chase)\s+\p{L}/u;
const THANKS = /\bthank/i;

/** "Please return to CO", "overlapping interests: contact LGA for advice": somebody is asked, nobody is named. */
const asked = (text: string): Told | undefined => {
  const please = PLEASE.exec(text);
  if (please && !THANKS.test(text)) return { owners: [], words: '', text };
  const colon = AFTER_COLON.exec(text);
  return colon ? { owners: [], words: '', text: text.slice(colon.index).replace(/^:\s+/, '') } : undefined;
};
