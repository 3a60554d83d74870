import { withoutPost } from './apposed.ts';
import { isDoing, isState, isTask, mayBeDone } from './doing-verbs.ts';
import { gappedIn } from './gapped.ts';
import type { Link } from './later-links.ts';
import { AGREED, linkOf } from './link-of.ts';
import { loneNames } from './lone-names.ts';
import { isNews } from './news.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import { elsewhereIn } from './told-elsewhere.ts';
import { linkAt } from './told-links.ts';
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

type ToldAt = Omit<Told, 'at'> & { readonly at: number; readonly length: number };

/** Those who are told something in a sentence: "MB to contact them", "Ralph and Kay will inspect the fences". */
export const toldIn = (text: string, naming: Naming, before?: OwnerWords): readonly Told[] => {
  const found: ToldAt[] = [];
  for (const { at, isMid } of placesIn(text)) {
    if (found.some((other) => isWithin(at, other))) continue;
    const told = toldAt(text, at, naming);
    if (told && !(isMid && isElsewhere(told, text))) found.push(told);
  }
  for (const { owners, at, from } of elsewhereIn(text, naming, before))
    if (!found.some((other) => isWithin(at, other))) found.push(made(owners, { from }, { text, at }));
  const all = [...found, ...found.flatMap((one) => nextOf(one, upTo(text, one, found), naming))];
  const inOrder = all
    .map((one) => withThem(one, text, before))
    .filter((one) => !isNewsOf(one))
    .sort((one, other) => one.at - other.at);
  return inOrder.map((one, index) => {
    const said = cutAt(one.text, text, inOrder[index + 1]);
    return { ...one, text: said.replace(REPORT, '') || 'see to it' };
  });
};

/** "She and Bo will talk": both of them. */
const withThem = (one: ToldAt, text: string, before: OwnerWords | undefined): ToldAt =>
  before && one.at > 0 && /^(?:He|She|They) and $/.test(text.slice(0, one.at))
    ? { ...one, owners: [...before.owners, ...one.owners], words: `${before.words} and ${one.words}` }
    : one;

/** The text until the next who is told something in words of their own. */
const upTo = (text: string, { at }: ToldAt, found: readonly ToldAt[]): string =>
  text.slice(0, Math.min(text.length, ...found.map((one) => one.at).filter((other) => other > at)));

/** Those behind one for whom its verb stands, too. */
const nextOf = ({ at, length }: ToldAt, text: string, naming: Naming): readonly ToldAt[] =>
  gappedIn(text, at + length, naming).map((next) => ({
    ...made(next.owners, { from: next.owners.end }, { text, at: next.at }),
    text: next.text,
  }));

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
  return (
    told
      .slice(0, Math.max(0, told.length - rest))
      .replace(/[\s,;:(–-]*(?:\b(?:and|but|while))?(?:\s+that)?[\s,;]*$/, '') || told
  );
};

const toldAt = (text: string, at: number, naming: Naming): ToldAt | undefined => {
  const named = withoutPost(ownersAt(text, at, naming), text);
  const link = named && !isPastOrRule(named, text) ? linkOf(text, named, at) : undefined;
  if (named && link) {
    const before = text.slice(0, at);
    const isAgreed = AGREED.test(before) || (OFFICERS.test(named.words) && !ALWAYS.test(link.verb));
    const spoken = { at: APART.test(before) ? 0 : at, isAgreed };
    return mayBeTold(named, link, spoken) ? made(named, link, { text, at }) : undefined;
  }
  return loneToldAt(text, at);
};

const isPastOrRule = (named: OwnerWords, text: string): boolean => {
  const behind = text.slice(named.end);
  return isNews(behind) || HAD.test(behind) || (EXPECTED.test(behind) && !isOfPeople(named));
};

const isOfPeople = ({ owners }: OwnerWords): boolean =>
  owners.every(({ kind }) => kind === 'known' || kind === 'initials');

/** "Kent had agreed to fund it": that was before. */
const HAD =
  /^\s+had\s(?:\p{Ll}+\s){0,2}(?:agreed|asked|offered|undertaken|volunteered|promised|tasked|requested|invited)\s(?:by\s[^,.;]{2,30}?\s)?to\s/u;

/** "Schools are expected to hold a meeting" is a rule; whoever is known was asked for it. */
const EXPECTED = /^\s+(?:\p{Ll}+\s){1,2}(?:expected|able) to\s/u;

const loneToldAt = (text: string, at: number): ToldAt | undefined => {
  const lone = loneNames(text, at);
  const loneLink = lone && linkAt(text, lone.end);
  return loneLink && isDoing(loneLink.verb) && !OWN_ACT.test(loneLink.verb) && loneLink.verb !== 'go'
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
  (isDoing(verb) || (isOne([...PERSON, 'all'], owners) && mayBeDone(verb)));

/** What an agenda says of a meeting's own acts: "The Board to note the minutes". */
const OWN_ACT = /^(?:note|welcome|receive|approve|declare|adopt|ratify|open|close)$/;

const MUST = /^(?:needs?|has|have)$/;

/** What bodies say of where they stand: "All LAs will seek to agree a protocol" is a position, and asks for nothing. */
const WISH = /^(?:seek|aim|try|strive|endeavour|attempt)$/;

/** What these will do is news. */
const PUBLIC =
  /^the (?:(?:county|district|city|borough|town) )?(?:council|service|government|department|school|authority)$/i;

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
