import { isState } from './doing-verbs.ts';
import { laterLink } from './later-link.ts';
import { loneSubject } from './lone-names.ts';
import { endsBody, isOrganised, isTitle } from './name-words.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import { linkAt } from './told-links.ts';
import { placesIn } from './told-places.ts';

/** Something asked of whom an earlier clause names: "The Chair noted the vacancy and would refer it back". */
export interface Later {
  readonly owners: OwnerWords;
  readonly at: number;
  /** Where what is to be done begins. */
  readonly from: number;
}

const LATER =
  /(?<=^|[\s,(])(?:(?:and|but|so)\s+(?:(?:[Hh]e|[Ss]he|[Tt]hey)\s+)?|(?<=(?:,|\s[-–—])\s)(?=(?:must|will)\s)|(?<alone>[Hh]e|[Ss]he|[Tt]hey|who)\s+(?:(?:him|her|them)sel(?:f|ves)\s+)?)(?=(?:(?:has|have|had|also|kindly|then|now)\s+){0,2}(?:will|would|shall|should|must|(?:is|are|was|were) (?:to|(?:asked|invited|requested|instructed|tasked|urged|reminded|encouraged) to|going to|(?:prepared|willing|happy|content|glad|pleased) to)|(?:agreed|undertook|offered|volunteered|promised|undertaken|intend(?:s|ed)?|plan(?:s|ned)?|means?|needs?|has|have|(?:is|are) (?:hoping|aiming|keen|planning|intending)|is due) to|promised(?=\s(?:a|an|some|more|further|copies)\s)|is(?=\s\p{Ll}{3,}ing\s(?:the|an?|his|her|their|it|them|some|all|this)\s)|can(?=\s(?:share|send|provide|forward|circulate|pass|bring|supply|introduce|lend|host|check|put)\s))\s)/gu;

/** What the clauses behind the first say that somebody will do; `before` is whom the sentence before is about. */
export const laterIn = (text: string, naming: Naming, before: OwnerWords | undefined): readonly Later[] =>
  [...text.matchAll(LATER)].flatMap((sign) => {
    const link = laterLink(text, sign);
    if (!link || HAD_SAID.test(text.slice(0, sign.index))) return [];
    const owners = meantBy({ sign: sign[0], at: sign.index, text }, naming, before);
    return owners && !isOneForMany(sign[0], owners) ? [{ owners, at: sign.index, from: link.from }] : [];
  });

/** "Hester had said she would book it": that was before. */
const HAD_SAID = /\bhad (?:said|promised|agreed|hoped|thought|planned|offered|undertaken)(?: that)?\s?$/;

/** "NK explained that consultants were found and that they would ring": one person is not "they". */
const isOneForMany = (sign: string, { owners: [first, ...more] }: OwnerWords): boolean =>
  /\b[Tt]hey\s/.test(sign) && more.length === 0 && ['known', 'initials', 'name'].includes(first?.kind ?? '');

interface Sign {
  readonly sign: string;
  readonly at: number;
  readonly text: string;
}

/** Whom "who", "they" or "and will" mean. */
const meantBy = (one: Sign, naming: Naming, before: OwnerWords | undefined): OwnerWords | undefined => {
  const { sign, at, text } = one;
  if (sign.startsWith('who')) return whoMeans(one, naming);
  const isOfLast = /^(?:He|She)\s/.test(text);
  return (
    (sign.includes('ey ') ? pairBefore(text, at, naming) : undefined) ??
    (isOfLast && !/\b(?:he|she)\s/.test(sign) && ASIDE_ONLY.test(text.slice(0, at)) ? before : undefined) ??
    subjectBefore(text, at, naming) ??
    (/\b(?:[Hh]e|[Ss]he|They)\s/.test(sign) || isOfLast ? before : undefined)
  );
};

/** "She is keen that Bo asks and will raise it": she will. */
const ASIDE_ONLY = /^(?:He|She)\s[^.;]{2,60}\sthat\s[^,;]*$/;

/** Whoever stands right before it; behind another name with a capital it is nobody the notes tell of. */
const whoMeans = ({ at, text }: Sign, naming: Naming): OwnerWords | undefined => {
  const just = justBefore(text, at, naming);
  if (!/,\s*$/.test(text.slice(0, at))) return knownOnly(just);
  const isOther = /\p{Lu}[\p{L}'-]*,?\s*$/u.test(text.slice(0, at));
  return just ?? (isOther ? undefined : subjectBefore(text, at, naming));
};

/** "It sits with Ann who will": without a comma only of somebody who is known. */
const knownOnly = (owners: OwnerWords | undefined): OwnerWords | undefined =>
  owners?.owners.every(({ kind }) => kind === 'known' || kind === 'initials') ? owners : undefined;

/** "... send it to Ann Lee, who will then ask": whoever stands right before. */
const justBefore = (text: string, before: number, naming: Naming): OwnerWords | undefined => {
  const said = text.slice(0, before).replace(/[\s,]+$/, '');
  const at = said.length - (/(?:(?<![\p{L}'-])\p{Lu}[\p{L}'-]*\s?){1,3}$/u.exec(said)?.[0].length ?? 0);
  const owners = at < said.length ? ownersAt(text, at, { ...naming, strict: true }) : undefined;
  return owners?.end === said.length && owners.owners.every(({ kind }) => PEOPLE.includes(kind))
    ? owners
    : undefined;
};

const PEOPLE = ['known', 'initials', 'name', 'role'];

/** "TH to send it to Ann and Bo; they will answer": the last two that are named together. */
export const pairBefore = (text: string, before: number, naming: Naming): OwnerWords | undefined => {
  const starts = [...text.slice(0, before).matchAll(/(?<![\p{L}'-])\p{Lu}/gu)]
    .map(({ index }) => index)
    .filter((at) => !isTitle(/(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? ''));
  for (const at of starts.reverse()) {
    const owners = ownersAt(text, at, { ...naming, strict: true });
    const isPair = owners && owners.owners.length > 1 && owners.end <= before;
    if (isPair && owners.owners.every(({ kind }) => PEOPLE.includes(kind))) return owners;
  }
  return undefined;
};

/** The last before that place of whom the sentence tells; nobody where that one is told already. */
const subjectBefore = (text: string, before: number, naming: Naming): OwnerWords | undefined => {
  const found = subjectsIn(text, naming).filter(({ at, owners }) => at < before && owners.end <= before + 1);
  const last = found.at(-1);
  const link = last && linkAt(text, last.owners.end);
  if (link && !isState(link.verb)) return undefined;
  return last?.owners ?? officeBefore(text, before);
};

const OFFICE =
  /^(?:The|Each|Both)\s(?:[\p{L}'-]+\s){0,3}?(?<last>[\p{L}'-]+)(?=\s(?:\p{Ll}+ed|said|took|gave|thought|felt|spoke|told|had|was|is|did|could|does)\s)/u;

/** "The Principal accepted the point and will": a job or a body at the start of the sentence. */
const officeBefore = (text: string, before: number): OwnerWords | undefined => {
  const found = OFFICE.exec(text);
  const last = found?.groups?.['last'] ?? '';
  if (!found || found[0].length > before || !(endsBody(last) || isOrganised(last))) return undefined;
  return { owners: [{ words: found[0], kind: 'role' }], words: found[0], end: found[0].length };
};

interface Subject {
  readonly at: number;
  readonly owners: OwnerWords;
}

const subjectsIn = (text: string, naming: Naming): readonly Subject[] =>
  withoutInner(
    placesIn(text).flatMap(({ at, isMid }) => {
      const owners = ownersAt(text, at, naming) ?? loneSubject(text, at);
      const isSomebody = owners?.owners.every(({ kind }) => PEOPLE.includes(kind));
      const isSubject = !isMid || SAID.test(text.slice(owners?.end ?? at));
      return owners && isSomebody && isSubject && text.charAt(at - 1) !== '(' ? [{ at, owners }] : [];
    }),
  );

/** "Ann and Bo": behind "and" stands nobody else. */
const withoutInner = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter(
    (one) => !subjects.some((other) => other.at < one.at && other.owners.end >= one.owners.end),
  );

/** "In the end Ann said she would": whoever says so is whom it is about. */
const SAID =
  /^\s(?:said|says|thought|promised|confirmed|offered|reported|noted|agreed|undertook|volunteered)\s/;

/** "Children's Disco – Mr S. did not know": a heading stands before. */
const HEADED = /^[^.?!:–—]{3,60}?(?:\s[-–—]+\s|:\s+)/u;

const TELLS =
  /^\s(?:then\s|also\s)?(?:\p{Ll}{2,}ed|took|gave|said|told|felt|thought|spoke|had|has|did|went|ran|set|is|was)\s/u;
const MOST_HEAD = 75;

/** "Severe absence NP took us through it": the line of the heading was joined with the one below. */
const joinedSubject = (text: string, naming: Naming): OwnerWords | undefined => {
  for (const { index } of text.slice(0, MOST_HEAD).matchAll(/(?<=\s)\p{Lu}/gu)) {
    const owners = ownersAt(text, index, { ...naming, strict: false });
    const isOne = owners?.owners.every(({ kind }) => ['known', 'initials', 'name'].includes(kind));
    if (owners && isOne && TELLS.test(text.slice(owners.end))) return owners;
  }
  return undefined;
};

/** "Mr Quill doubted it and Mr Cole explained why": who tells something last, where no "that" stands before. */
export const lastTelling = (text: string, naming: Naming): OwnerWords | undefined =>
  subjectsIn(text, naming)
    .filter(({ at, owners }) => JOINS.test(text.slice(0, at)) && TELLS.test(text.slice(owners.end)))
    .at(-1)?.owners;

const JOINS = /(?:\band|\bbut|\bwhile|\bwhereas|;|,)\s$/;

/** "Ann Lee's report was received": it is about her. */
const POSSESSED = /^((?:\p{Lu}[\p{L}.-]*\s){1,3}\p{Lu}[\p{L}-]*)['’]s\s/u;

/** Whom a sentence is about: "Ann Lee reported ...". */
export const subjectOf = (text: string, naming: Naming): OwnerWords | undefined => {
  const possessed = POSSESSED.exec(text)?.[1];
  if (possessed) {
    const named = ownersAt(possessed, 0, { ...naming, strict: false });
    if (named?.end === possessed.length && named.owners.every(({ kind }) => PEOPLE.includes(kind)))
      return named;
  }
  const first = ownersAt(text, 0, naming);
  const joined = first ? undefined : joinedSubject(text, naming);
  if (joined) return joined;
  for (const at of [0, HEADED.exec(text)?.[0].length ?? 0]) {
    const owners = ownersAt(text, at, naming) ?? loneSubject(text, at);
    if (owners?.owners.every(({ kind }) => PEOPLE.includes(kind))) return owners;
  }
  return undefined;
};
