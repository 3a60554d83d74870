import { endAt, matchAt } from '../../domain/match-at.ts';
import type { Owner } from './action.ts';
import { endingAt } from './ending.ts';
import type { Reader, Said, Spot } from './reading.ts';
import { spotName } from './spot-name.ts';
import { spotMention, spotOwner } from './spot-owner.ts';

const JOIN =
  /\s*,?\s+(?:and|plus|with|or|as\s+well\s+as|along\s+with|together\s+with)\s+|\s*,\s*(?:(?:and|&|plus|or)\s+)?|\s*[&+/;]\s*/iy;
/** More than anybody lists: what is longer is no list of owners. */
const MOST = 60;
const OR = /(?:^|\s)or\s/i;
const SPACE = /\s+/y;

/** Owners one after another. */
export interface OwnerList {
  readonly said: readonly Said[];
  /** Where the last of them ends. */
  readonly end: number;
}

/** The known owners from that place on: "Bucks, E Sussex and Windsor & Maidenhead". None: an empty list. */
export const readList = (text: string, from: number, reader: Reader): OwnerList => {
  const said: Said[] = [];
  let end = from;
  let start = from;
  let next: Next | undefined = { at: from, isOr: false };
  while (next && said.length < MOST) {
    const spot: Spot | undefined = spotOwner(text, next.at, reader);
    if (!spot) break;
    const before: Said | undefined = next.isOr ? said.pop() : undefined;
    if (!before) start = next.at;
    end = spot.end;
    said.push(before ? either(before, spot.said, text.slice(start, end)) : spot.said);
    next = nextIn(text, end, reader);
  }
  return { said, end };
};

interface Next {
  readonly at: number;
  readonly isOr: boolean;
}

const nextIn = (text: string, end: number, reader: Reader): Next | undefined => {
  const join = matchAt(JOIN, text, end);
  if (join) return { at: end + join[0].length, isOr: OR.test(join[0]) };
  const at = nextWithout(text, end, reader);
  return at === undefined ? undefined : { at, isOr: false };
};

/** Where the next part of a list that may hold unknown names begins: past its comma or "and". */
export const joinAt = (text: string, at: number): number | undefined => endAt(JOIN, text, at);

/** "MS CO to share", "Kent Surrey to confirm": a name may follow with no more than a space between. */
const nextWithout = (text: string, end: number, reader: Reader): number | undefined => {
  if (endingAt(text, end)) return undefined;
  const next = endAt(SPACE, text, end);
  if (next === undefined) return undefined;
  return (spotMention(text, next, reader) ?? spotName(text, next, reader)) && next;
};

/** "Kent or Surrey": one of them, and only a person can say which. */
const either = (one: Said, other: Said, words: string): Said => ({
  kind: 'unsure',
  words,
  among: [...ownersOfSaid(one), ...ownersOfSaid(other)],
});

/** Those whom it names or may name; a group names nobody by itself. */
export const ownersOfSaid = (said: Said): readonly Owner[] => {
  if (said.kind === 'one') return [said.owner];
  return said.kind === 'unsure' ? said.among : [];
};
