import { isDoing, isState } from './doing-verbs.ts';
import { type Link, laterLinkAt } from './later-links.ts';
import { loneNames } from './lone-names.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import { bareLinkAt, linkAt } from './told-links.ts';

/** Something that a sentence asks of somebody. */
export interface Told {
  readonly owners: OwnerWords['owners'];
  readonly words: string;
  readonly text: string;
}

/** Where within a sentence somebody may be told to do something. */
const START =
  /[:;(]\s*|\s[-–—]\s+|,\s+(?:and\s+|so\s+|but\s+)?|\s(?:and|that|so|but|then|when|meeting|asked|requested)\s+|^(?:[Tt]hat|[Cc]ould|[Cc]an|[Ww]ould)\s+|\]\s+|(?<!\b(?:to|by|from|with|for|of|via|at|than))\s(?=[Tt]he (?:Clerk|Chair\p{Ll}*|Vice Chair\p{Ll}*|Secretary|Treasurer|Head ?teacher|Head Teacher|Principal|Coordinator|Convenor)\s(?:will|to|should|would|agreed|undertook)\s)/gu;
const AGREED = /\b(?:agreed|resolved|requested|RESOLVED|AGREED|Resolved|Agreed)\b|^That\b/;

type ToldAt = Told & { readonly at: number; readonly length: number };

/** Those who are told something in a sentence: "MB to contact them", "Ralph and Kay will inspect the fences". */
export const toldIn = (text: string, naming: Naming): readonly Told[] => {
  const found: ToldAt[] = [];
  for (const { at, isMid } of placesIn(text).slice(0, 40)) {
    if (found.some((other) => other.at <= at && other.at + other.length > at)) continue;
    const told = toldAt(text, at, naming);
    if (told && !(isMid && !isAll(KNOWN, told))) found.push(told);
  }
  return found.map((one, index) => ({ ...one, text: cutAt(one.text, text, found[index + 1]) }));
};

/** "Playground bin - ongoing MB to order a key": nothing parts the owner from what stands before. */
const MID =
  /(?<!\b(?:to|by|from|with|for|of|via|at|than|and|or|asked|the|The))(?<!\p{Lu}[\p{L}'-]{0,20})\s(?=\p{Lu}(?:\p{Lu}{1,3}|\p{Ll}{2,12})(?:\/\p{Lu}\p{L}{1,9})*\sto\s\p{Ll})/gu;

interface Place {
  readonly at: number;
  /** Only those whom the notes know, or initials, are owners there. */
  readonly isMid: boolean;
}

const placesIn = (text: string): readonly Place[] => {
  const places = new Map<number, Place>([[0, { at: 0, isMid: false }]]);
  for (const [form, isMid] of [
    [START, false],
    [MID, true],
  ] as const)
    for (const sign of text.matchAll(form)) {
      const at = sign.index + sign[0].length;
      if (!places.has(at)) places.set(at, { at, isMid });
    }
  return [...places.values()].sort((a, b) => a.at - b.at);
};

/** Two are told in one sentence: the first one's text ends where the second's begins. */
const cutAt = (told: string, text: string, next: { readonly at: number } | undefined): string => {
  if (!next) return told;
  const rest = text.length - next.at;
  return told.slice(0, Math.max(0, told.length - rest)).replace(/[\s,;:(–-]*(?:\band)?[\s,;]*$/, '') || told;
};

const POLITE = /(?:^|[\s(])(?:could|can|would)\s$/i;
const THAT = /(?:^|[\s(])that\s$/i;

/** Whether the verb may follow the owner at once there. */
const isBare = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return POLITE.test(before)
    ? before.length < 12
    : THAT.test(before) && (before.length < 6 || AGREED.test(before));
};

const toldAt = (text: string, at: number, naming: Naming): ToldAt | undefined => {
  const named = ownersAt(text, at, naming);
  const link = named && linkOf(text, named, at);
  if (named && link) {
    const before = text.slice(0, at);
    const spoken = { at: FOR_WHAT.test(before) ? 0 : at, isAgreed: AGREED.test(before) };
    return mayBeTold(named, link, spoken) ? made(named, link, { text, at }) : undefined;
  }
  const lone = loneNames(text, at);
  const loneLink = lone && (linkAt(text, lone.end) ?? (at === 0 ? laterLinkAt(text, lone.end) : undefined));
  return loneLink && isDoing(loneLink.verb) ? made(lone, loneLink, { text, at }) : undefined;
};

const FOR_WHAT =
  /^(?:To|In order to|Following|Prior to|Before|After|Once|For|Given|Subject to)\b[^,]{3,120},\s$/;

const linkOf = (text: string, named: OwnerWords, at: number): Link | undefined => {
  const link = linkAt(text, named.end) ?? (isBare(text, at) ? bareLinkAt(text, named.end) : undefined);
  return link ?? (at === 0 && isOne(PERSON, named) ? laterLinkAt(text, named.end) : undefined);
};

const KNOWN = ['known', 'initials'];
const PERSON = ['known', 'initials', 'name', 'role'];

const made = (
  owners: OwnerWords,
  link: Link,
  { text, at }: { readonly text: string; readonly at: number },
): ToldAt => ({
  owners: owners.owners,
  words: owners.words,
  text: text.slice(link.from).replace(REPORT, ''),
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
  if (isAgreed && isDoing(link.verb)) return true;
  return link.way === 'to' ? mayBeAsked(owners, link, at) : mayBeForetold(owners, link);
};

/** Groups and bodies are only told at the start of a sentence, or after what it is for: "To save time, Governors to ...". */
const mayBeAsked = (owners: OwnerWords, { verb, isAgreed }: Link, at: number): boolean =>
  (at === 0 || isAgreed === true || isOne(PERSON, owners)) &&
  (isDoing(verb) || isOne(['known', 'initials'], owners));

/** And never by what "will" happen to them. */
const mayBeForetold = (owners: OwnerWords, { verb, way }: Link): boolean => {
  const isPerson = isOne(PERSON, owners);
  if (isState(verb) || !isPerson)
    return owners.owners.every(({ kind }) => kind === 'authority') && isDoing(verb) && way === 'will';
  if (way === 'should') return isDoing(verb);
  return way !== 'would' || owners.owners.every(({ kind }) => ['known', 'name', 'role'].includes(kind));
};
