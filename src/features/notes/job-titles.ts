import { matchAt } from '../../domain/match-at.ts';
import { eitherWay } from './either-way.ts';
import { BODIES, NOT_OF_TITLES, OFFICES } from './office-lists.ts';

const WORD = `(?!(?:${NOT_OF_TITLES})(?![\\p{L}'-]))(?:\\p{Lu}[\\p{L}'’&-]*|\\p{Ll}[\\p{Ll}-]+|\\(\\p{Lu}[\\p{L}&]+\\)|&)`;
/** "of Democratic Services", "of service", "to the Governors". */
const OF = String.raw`(?:\s+(?:of|for|to)\s+(?:the\s+)?\p{Lu}[\p{L}'’&-]*(?:\s+(?:and\s+|&\s+|of\s+)?\p{Lu}[\p{L}'’&-]*){0,3}|\s+of\s+\p{Ll}{3,}(?:\s+\p{Ll}{3,})?|\s[–-]\s\p{Lu}\p{Ll}+)?`;
const LINKS =
  'to|will|would|shall|should|must|also|then|both|now|has|have|had|is|are|was|were|agreed|agrees|offered|offers|undertook|undertakes|volunteered|promised|asked|reported|noted|advised|confirmed|explained|said|stated|added|suggested|informed|kindly|replied|responded|answered|intends|plans|needs|took|gave|presented|introduced|thanked|updated|outlined|welcomed|drew|highlighted|opened|referred|felt|thought|considered|concurred|regretted|proposed|recommended|queried|wondered';
/** How an aside behind an owner begins: "the Registrar, in consultation with the Union, prepare". */
const ASIDE =
  'in (?:consultation|liaison|conjunction|discussion|partnership|agreement)|together|along|working|supported|assisted|with|as|on behalf|after|following|subject|jointly|if';
const TITLED = new RegExp(
  `(?:[Tt]he|An?|a)\\s+(?:${WORD}\\s+){0,5}?(?:(?<office>${eitherWay(OFFICES)}|SENCOs?|SENCos?|SENDCOs?|DSLs?)|${eitherWay(BODIES)}|LAs?)${OF}(?:\\s+\\((?!(?:[a-h]|[ivx]+)\\))[^()]{1,40}\\))?(?=\\s+(?:${LINKS})\\s|,\\s(?:${ASIDE})\\s)`,
  'uy',
);

const ARTICLE = /^(?:the|an?)\s/i;

/** After "that" the verb may follow at once: "that the working groups meet again". */
const BARE = new RegExp(
  TITLED.source.replace(
    /\(\?=\\s\+\(\?:to\|.*$/u,
    `(?=(?:\\s+\\([ai]\\))?\\s+\\p{Ll}+\\s|,\\s(?:${ASIDE})\\s)`,
  ),
  'uy',
);

/** Bodies that are somebody: a school by which something is done may be any. */
const TEAMS =
  'teams?|sub-?groups?|working group|steering group|committee|panel|unit|secretariat|board|service|group';
const AFTER_BY = new RegExp(
  `(?:the\\s+)?(?<who>(?:${WORD}\\s+){1,4}?(?:${eitherWay(OFFICES)}|SENCOs|DSLs|${eitherWay(TEAMS)}))(?![\\p{L}'-])`,
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
  const isThat = /\bthat\s$/i.test(text.slice(Math.max(0, at - 6), at));
  const found = article
    ? (matchAt(TITLED, text, at) ?? (isThat ? matchAt(BARE, text, at) : undefined))
    : undefined;
  const office = found?.groups?.['office'];
  if (office !== undefined && /^a/i.test(article ?? '')) return undefined;
  return found && { end: at + found[0].length, isOffice: office !== undefined && !office.endsWith('s') };
};
