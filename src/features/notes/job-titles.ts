import { matchAt } from '../../domain/match-at.ts';

/** Words that end the title of one person's job. */
const OFFICE =
  'officers?|managers?|directors?|heads?|leaders?|leads?|advis[eo]rs?|clerks?|chair(?:man|woman|person)?s?|co-?ordinators?|consultants?|principals?|secretar(?:y|ies)|treasurers?|teachers?|headteachers?|headmaster|headmistress|psychologists?|workers?|nurses?|inspectors?|administrators?|assistants?|commissioners?|governors?|councillors?|representatives?|reps?|chamberlain|solicitors?|accountants?|registrar|librarian|executives?|deputy|deputies|sergeant|superintendent|caretaker|bursar|editor|webmaster|president|conven[eo]rs?|trustees?|facilitators?|specialists?|analysts?|auditors?|surveyors?|engineers?|planners?|mentors?|practitioners?|supervisors?|champion|champions|members?|chief|host|organisers?|vicar|rector|priest|chaplain|minister|mayor|leader|warden|wardens|rangers?|captain|steward|vice|auditor|author|authors|speaker|presenter|trainer|trainers';
/** And those that end the name of a body. */
const BODY =
  'teams?|groups?|sub-?groups?|committees?|sub-?committees?|boards?|councils?|panels?|forum|forums|services?|units?|departments?|directorates?|trusts?|partnerships?|networks?|offices?|schools?|academ(?:y|ies)|colleges?|authorit(?:y|ies)|police|constabulary|clusters?|hubs?|steering group|working part(?:y|ies)|partners?|agenc(?:y|ies)|clubs?|societ(?:y|ies)|associations?|federations?|consorti(?:um|a)|union|branch|foundation|charity|company|contractors?|hospital|practice|diocese|secretariat|executive';
/** Either may begin with a capital. */
const eitherWay = (words: string): string =>
  words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_all, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
  );
/** Small words, and verbs, that no title is made of. */
const NOT_OF =
  "a|an|the|this|that|these|those|his|her|its|their|our|my|your|any|all|each|every|both|some|no|not|and|or|but|if|as|at|by|for|from|in|into|of|on|onto|out|over|to|up|with|within|without|who|which|what|when|where|how|why|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|than|then|there|here|it|they|he|she|we|you|i|him|them|us|me|also|only|other|same|first|next|last|new|following|whole|said|asked|noted|agreed|reported|it's|\\p{Ll}+ed";
const WORD = `(?!(?:${NOT_OF})(?![\\p{L}'-]))(?:\\p{Lu}[\\p{L}'’&-]*|\\p{Ll}[\\p{Ll}-]+|\\(\\p{Lu}[\\p{L}&]+\\)|&)`;
/** "of Democratic Services", "of service", "to the Governors". */
const OF = String.raw`(?:\s+(?:of|for|to)\s+(?:the\s+)?\p{Lu}[\p{L}'’&-]*(?:\s+(?:and\s+|&\s+|of\s+)?\p{Lu}[\p{L}'’&-]*){0,3}|\s+of\s+\p{Ll}{3,}(?:\s+\p{Ll}{3,})?|\s[–-]\s\p{Lu}\p{Ll}+)?`;
const LINKS =
  'to|will|would|shall|should|must|also|then|both|now|has|have|had|is|are|was|were|agreed|agrees|offered|offers|undertook|undertakes|volunteered|promised|asked|reported|noted|advised|confirmed|explained|said|stated|added|suggested|informed|kindly';
const TITLED = new RegExp(
  `(?:[Tt]he|An?|a)\\s+(?:${WORD}\\s+){0,5}?(?:(?<office>${eitherWay(OFFICE)}|SENCOs?|SENCos?|SENDCOs?|DSLs?)|${eitherWay(BODY)}|LAs?)${OF}(?:\\s+\\([^()]{1,40}\\))?(?=\\s+(?:${LINKS})\\s)`,
  'uy',
);

const ARTICLE = /^(?:the|an?)\s/i;

/** After "that" the verb may follow at once: "that the working groups meet again". */
const BARE = new RegExp(TITLED.source.replace(/\(\?=\\s\+\(\?:to\|.*$/u, '(?=\\s+\\p{Ll}+\\s)'), 'uy');

const AFTER_BY = new RegExp(
  `(?:the\\s+)?(?<who>(?:${WORD}\\s+){1,4}?(?:${eitherWay(OFFICE)}|SENCOs|DSLs))(?![\\p{L}'-])`,
  'uy',
);

/** Behind "by": "the LA inclusion managers", where that ends. */
export const officeAt = (text: string, at: number): number | undefined => {
  const found = matchAt(AFTER_BY, text, at);
  return found && at + found[0].length;
};

export interface Titled {
  readonly end: number;
  /** One person's job; otherwise it is a body. */
  readonly isOffice: boolean;
}

/** "the team manager", "The Head of Democratic Services", "the sub committee": a job or a body that something is told of. */
export const titledAt = (text: string, at: number): Titled | undefined => {
  const article = ARTICLE.exec(text.slice(at, at + 4))?.[0];
  const isThat = /\bthat\s$/.test(text.slice(Math.max(0, at - 6), at));
  const found = article
    ? (matchAt(TITLED, text, at) ?? (isThat ? matchAt(BARE, text, at) : undefined))
    : undefined;
  const office = found?.groups?.['office'];
  if (office !== undefined && /^a/i.test(article ?? '')) return undefined;
  return found && { end: at + found[0].length, isOffice: office !== undefined && !office.endsWith('s') };
};
