import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import { subjectOf } from './told-later.ts';
import { placesIn } from './told-places.ts';

/** What formal minutes say of something that somebody is still to do. */
export const SENT =
  /\b(?:circulated|sent|shared|e-?mailed|distributed|forwarded|followed up|brought|provided|supplied|submitted|prepared|produced)$/i;

/** What somebody says will be done about it. */
const SEEN_TO =
  /\b(?:looked (?:at|into)|checked|investigated|raised|arranged|done|addressed|dealt with|found out|chased|updated|added)$/i;
/** "... and it would now come to the March meeting": whoever says so brings it. */
export const COMING =
  /\b(?:will|would)\s(?:now\s|also\s|then\s)?(?:come|go|follow)\s(?:back\s|on\s)?(?:to|before|at)\s(?:the\s)?(?:[\p{L}]+\s){0,2}(?:meeting|forum|board|committee|group|panel|governors|members)\b|\b(?:will|would)\s(?:now\s)?be\s(?:with\s(?:us|you|them|members|everyone|governors|schools|heads)|ready|available)\b/iu;

/** "Mr Dole said these would be sent to all": whoever says so will do it, or have it done. */
const SAYS_SO =
  /\s(?:said|confirmed|replied|responded|promised|agreed|advised|explained|added|indicated|apologised)\s(?:that\s)?(?:[^.;]{3,120}?(?:\sand|[;,])\s(?:that\s)?)?(?:these|this|it|they|those|members|governors|schools|colleagues|heads|all|everyone|slides|notes|papers|dates|figures|results|(?:the|a|an|copies|details|more|further)\s[\p{L} ]{3,50})\s$/iu;

/** "Mrs Dole did not have it with her; it would be supplied": whoever lacks it will send it. */
const LACKS =
  /\s(?:did not|didn't|does not|could not|was not able to|had not|was unable to)\s(?:have|know|say|bring|brought|got|give|tell|answer)\b[^.;,]{0,60}?(?:[;,]\s(?:(?:but|and|so)\s)?|\s(?:but|and|so)\s)(?:it|they|these|this|the\s\p{L}+(?:\s\p{L}+){0,2}|an?\s\p{L}+)\s$/u;

/** The clause with what is to be done, of one that lacks it. */
export const lackedIn = (text: string, at: number): number | undefined => {
  const found = LACKS.exec(text.slice(Math.max(0, at - REACH), at));
  const clause = found && /(?:[;,]|\s(?:but|and|so))\s(?=[^;,]*$)/.exec(found[0]);
  return found && clause
    ? Math.max(0, at - REACH) + found.index + clause.index + clause[0].length
    : undefined;
};

const REACH = 220;
/** "Ann welcomed them and explained", "Bo was asked; she replied": whom the sentence is about. */
const GOES_ON = /(?:\band|\bbut|[;,]\s(?:and\s)?(?:he|she))$/;

interface Saying {
  readonly text: string;
  /** What is to be done, and where in the text. */
  readonly deed: RegExpExecArray;
  /** Whom "she" means. */
  readonly before: OwnerWords | undefined;
}

/** Whoever says there that it will be done. */
export const sayerIn = (
  { text, deed: { index: at, 0: deed }, before }: Saying,
  naming: Naming,
): OwnerWords | undefined => {
  if (![SENT, SEEN_TO, COMING].some((form) => form.test(deed))) return undefined;
  const near = text.slice(Math.max(0, at - REACH), at);
  const says = SAYS_SO.exec(near) ?? LACKS.exec(near);
  if (!says) return undefined;
  const end = Math.max(0, at - REACH) + says.index;
  if (/^(?:He|She)(?:$|\s.*\band$)/.test(text.slice(0, end))) return before;
  const owners =
    placesIn(text.slice(0, end + 12))
      .map((place) => ownersAt(text, place.at, { ...naming, strict: false }))
      .findLast((one) => one?.end === end) ??
    (GOES_ON.test(text.slice(0, end)) ? subjectOf(text, naming) : undefined);
  return owners?.owners.every(({ kind }) => ['known', 'initials', 'name', 'role'].includes(kind))
    ? owners
    : undefined;
};
