import { isDoing, isState, isTask, mayBeDone } from './doing-verbs.ts';
import type { Link } from './later-links.ts';
import { loneNames } from './lone-names.ts';
import { isNews } from './news.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import { laterIn } from './told-later.ts';
import { atItLink, bareLinkAt, canLink, linkAt, politeLinkAt } from './told-links.ts';
import { isNewsOf } from './told-of-all.ts';
import { placesIn } from './told-places.ts';

/** Something that a sentence asks of somebody. */
export interface Told {
  readonly owners: OwnerWords['owners'];
  readonly words: string;
  readonly text: string;
  /** Where in the sentence whoever is told stands. */
  readonly at?: number;
  /** Only where its words stand tells so. */
  readonly isLoose?: boolean;
}

const AGREED =
  /\b(?:agreed|resolved|requested|suggested|recommended|proposed|RESOLVED|AGREED|Resolved|Agreed)\b|^That\b/;

type ToldAt = Omit<Told, 'at'> & { readonly at: number; readonly length: number };

/** Those who are told something in a sentence: "MB to contact them", "Ralph and Kay will inspect the fences". */
export const toldIn = (text: string, naming: Naming, before?: OwnerWords): readonly Told[] => {
  const found: ToldAt[] = [];
  for (const { at, isMid } of placesIn(text)) {
    if (found.some((other) => isWithin(at, other))) continue;
    const told = toldAt(text, at, naming);
    if (told && !(isMid && isElsewhere(told, text))) found.push(told);
  }
  for (const { owners, at, from } of laterIn(text, naming, before))
    if (!found.some((other) => isWithin(at, other))) found.push(made(owners, { from }, { text, at }));
  const inOrder = found.filter((one) => !isNewsOf(one)).sort((one, other) => one.at - other.at);
  return inOrder.map((one, index) => {
    const said = cutAt(one.text, text, inOrder[index + 1]);
    return { ...one, text: said.replace(REPORT, '') || 'see to it' };
  });
};

/** Within a clause only people are told, and not of what they were asked before. */
const isElsewhere = ({ at, length, ...told }: ToldAt, text: string): boolean =>
  !isAll(PERSON, { ...told }) ||
  (RETELLS.test(text.slice(0, at)) && /\b(?:was|were|been) \p{Ll}+ to\b/u.test(text.slice(at, at + length)));

const RETELLS = /\b(?:noted|reported|said|explained|advised|confirmed|stated)\b/;

const isWithin = (at: number, other: ToldAt): boolean => other.at <= at && other.at + other.length > at;

/** Two are told in one sentence: the first one's text ends where the second's begins. */
const cutAt = (told: string, text: string, next: { readonly at: number } | undefined): string => {
  if (!next) return told;
  const rest = text.length - next.at;
  return told.slice(0, Math.max(0, told.length - rest)).replace(/[\s,;:(–-]*(?:\band)?[\s,;]*$/, '') || told;
};

const POLITE = /(?:^|[\s(])(?:could|can|would)\s$/i;
const THAT =
  /(?:^|[\s(])[Tt]hat\s$|\bthat an? [^.;:]{0,30}(?:of|comprising)\s$|\basked that\s$|\b(?:suggested|proposed|recommended)\s$/i;

/** Whether the verb may follow the owner at once there. */
const isBare = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return POLITE.test(before)
    ? before.length < 12 || /^(?:all|everyone|everybody|each)\b/i.test(text.slice(at))
    : THAT.test(before) &&
        (before.length < 6 ||
          AGREED.test(before) ||
          /^(?:\(?\w{1,3}\)\s)?[Tt]hat\b/.test(before) ||
          /\basked that\s$/.test(before));
};

const toldAt = (text: string, at: number, naming: Naming): ToldAt | undefined => {
  const named = ownersAt(text, at, naming);
  const link = named && !isNews(text.slice(named.end)) ? linkOf(text, named, at) : undefined;
  if (named && link) {
    const before = text.slice(0, at);
    const isAgreed = AGREED.test(before) || (OFFICERS.test(named.words) && !ALWAYS.test(link.verb));
    const spoken = { at: APART.test(before) ? 0 : at, isAgreed };
    return mayBeTold(named, link, spoken) ? made(named, link, { text, at }) : undefined;
  }
  return loneToldAt(text, at);
};

const loneToldAt = (text: string, at: number): ToldAt | undefined => {
  const lone = loneNames(text, at);
  const loneLink = lone && linkAt(text, lone.end);
  return loneLink && isDoing(loneLink.verb) && !OWN_ACT.test(loneLink.verb)
    ? made(lone, loneLink, { text, at })
    : undefined;
};

/** Those who serve a meeting: what they say they will do it has asked for, but for what they do always. */
const OFFICERS = /^(?:the )?officers$/i;
const ALWAYS =
  /^(?:assess|monitor|consider|visit|deal|process|inspect|support|use|decide|determine|make|take|give|keep|look|apply|follow|attend)$/;

/** Something stands before the owner, and a comma or a dash after it: "To save time, Governors to ...". */
const APART =
  /\bif\s+$|\b(?:helpful|useful|good|instructive|valuable|sensible) for\s+$|[,:;)\]]\s+$|\s[-–—]\s+$|^(?:[Cc]ould|[Cc]an|[Ww]ould)\s+$|\b(?:asked|requested|reminded|invited|encouraged|urged|instruct(?:ed)?)\s+$/;

const linkOf = (text: string, named: OwnerWords, at: number): Link | undefined =>
  linkAt(text, named.end) ??
  (isBare(text, at) ? bareLinkAt(text, named.end) : undefined) ??
  terseLink(text, named) ??
  looseLink(text, named, at);

/** "Roz finish": a base form behind one person tells them. */
const terseLink = (text: string, { owners: [first, ...more], end }: OwnerWords): Link | undefined => {
  const isOne =
    more.length === 0 &&
    (first?.kind === 'known' ||
      first?.kind === 'initials' ||
      /^every(?:one|body)$/i.test(first?.words ?? ''));
  const bare = isOne ? bareLinkAt(text, end) : undefined;
  const isWhole = bare && /\s\S/.test(text.slice(bare.from + bare.verb.length));
  return isWhole && !SAME_IN_PAST.test(bare.verb) ? bare : undefined;
};

/** What somebody is at or can do, and what they are kindly asked for. */
const looseLink = (text: string, { owners, end }: OwnerWords, at: number): Link | undefined => {
  const before = text.slice(0, at);
  const isAlone = (at === 0 || /[–—-]\s$/.test(before)) && owners.every(({ kind }) => kind === 'known');
  if (isAlone) return atItLink(text, end) ?? canLink(text, end);
  return /\bif\s$/.test(before) ? politeLinkAt(text, end) : undefined;
};

/** "Roz put it up": so she may have done. */
const SAME_IN_PAST = /^(?:put|set|read|let|cut|split|cost|shut|bid|spread|broadcast|come|run)$/;

const PERSON = ['known', 'initials', 'name', 'role'];

const made = (
  owners: OwnerWords,
  link: Pick<Link, 'from'>,
  { text, at }: { readonly text: string; readonly at: number },
): ToldAt => ({
  owners: owners.owners,
  words: owners.words,
  text: text.slice(link.from),
  at,
  length: link.from - at,
});

/** "... with Headteacher - The Headteacher advised that": what follows the dash tells how it went. */
const REPORT =
  /\s[-–—]\s+(?=(?:The\s+)?\p{Lu}[\p{L}\s]{1,30}\s(?:advised|confirmed|reported|noted|said|explained|has|had|was|is)\b).*$/u;

const isOne = (kinds: readonly string[], { owners }: OwnerWords): boolean =>
  owners.some(({ kind }) => kinds.includes(kind));

interface Spoken {
  readonly at: number;
  /** What comes before says that it was agreed. */
  readonly isAgreed: boolean;
}

const isAll = (kinds: readonly string[], { owners }: Told): boolean =>
  owners.every(({ kind }) => kinds.includes(kind));

const mayBeTold = (owners: OwnerWords, link: Link, { at, isAgreed }: Spoken): boolean => {
  if (link.verb === 'be' || (link.verb === 'have' && link.way !== 'to')) return false;
  if (link.way === 'at' || (isAgreed && isDoing(link.verb))) return true;
  return link.way === 'to' ? mayBeAsked(owners, link, at) : mayBeForetold(owners, link, at);
};

/** Groups and bodies are only told at the start of a sentence, or after what it is for. */
const mayBeAsked = (owners: OwnerWords, { verb, isAgreed }: Link, at: number): boolean =>
  (at === 0 || isAgreed === true || isOne(PERSON, owners)) &&
  !(OWN_ACT.test(verb) && !isOne(['known', 'initials', 'name'], owners)) &&
  (isDoing(verb) || (isOne(PERSON, owners) && mayBeDone(verb)));

/** What an agenda says of a meeting's own acts: "The Board to note the minutes". */
const OWN_ACT = /^(?:note|welcome|receive|approve|declare|adopt|ratify|open|close)$/;

const MUST = /^(?:needs?|has|have)$/;

/** What bodies say of where they stand: "All LAs will seek to agree a protocol" is a position, and asks for nothing. */
const WISH = /^(?:seek|aim|try|strive|endeavour|attempt)$/;

/** What these will do is news. */
const PUBLIC = /^the (?:council|service|government|department|school|authority)$/i;

/** And never by what "will" happen to them; what a body does is a task only where it is one of a meeting's. */
const mayBeForetold = (owners: OwnerWords, { verb, way, isAgreed }: Link, at: number): boolean => {
  if (isState(verb)) return false;
  if (!isOne(PERSON, owners))
    return (
      at === 0 &&
      !PUBLIC.test(owners.words) &&
      way !== 'should' &&
      !WISH.test(verb) &&
      (isTask(verb) || (isAgreed === true && isDoing(verb)))
    );
  return way === 'should' || MUST.test(way) ? isDoing(verb) : mayBeDone(verb);
};
