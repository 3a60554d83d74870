import { endAt, matchAt } from '../../domain/match-at.ts';
import { type Reference, readReference } from '../../domain/reference.ts';
import { tidyLine } from './line-start.ts';

/** Which actions are meant, by reference or by their place in the list last shown, and what else was said. */
export interface ReadRef {
  /** The first of them. */
  readonly ref?: Reference;
  readonly position?: number;
  readonly refs: readonly Reference[];
  /** The first in a list is 1. */
  readonly positions: readonly number[];
  readonly rest: string;
}

/** In one go at most: "1-3", "1, 2 and 3". */
const MOST = 20;
const LEAD = /\s*(?:(?:actions?|items?|numbers?|nos?\.?|the)\s+)*(?=\S)/iy;
const NAMED = /ACT[\s–-]*[A-Z0-9]{4}(?![\p{L}\p{N}])/iuy;
const BARE = /[A-Z0-9]{4}(?![\p{L}\p{N}])/iuy;
const NUMBER =
  /(?:#|n[or]\.?\s*)?(\d{1,3})(?:\s*[-–]\s*(\d{1,3})(?=\s|$|[:,]))?(?:st|nd|rd|th)?(?![\p{L}\p{N}])(?:\s+one\b)?/iuy;
const NOT_PLACE =
  /(?:[./:]\d|%|\s*(?:st|nd|rd|th)?\s+(?:days?|weeks?|months?|terms?|years?|pm|am|schools?|LAs?|authorities|pupils|children|policies|people|officers|replies|returns|copies|others|more|times|of)\b)/iy;
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDINAL = new RegExp(
  String.raw`(${ORDINALS.join('|')})(?:\s+(?:one|action|item)\b|(?=\s*(?:$|[:,;–-]|\s(?:and|&|was|is|has|sent|done|shared|to|\p{L}+ed)\b)))`,
  'iuy',
);
const JOIN = /\s*(?:,\s*(?:and\s+)?|&\s*|\+\s*|\/\s*|\s(?:and|plus)\s+)/iy;
const ANYWHERE = /\(?\bACT[-–][A-Z0-9]{4}\b\)?/i;

interface Found {
  readonly end: number;
  readonly ref?: Reference;
  readonly positions?: readonly number[];
}

/** Reads "ACT-2F7K sent to all on Monday", "act 2f7k", "3 sent it Tuesday", "#3", "the third", "1 and 3". */
export const readRef = (typed: string): ReadRef => {
  const said = tidyLine(typed);
  const list = readList(said);
  if (list.length === 0) return readAnywhere(said);
  const refs = [...new Set(list.flatMap(({ ref }) => ref ?? []))].slice(0, MOST);
  const positions = [...new Set(list.flatMap((one) => one.positions ?? []))].slice(0, MOST);
  const rest = said.slice(list.at(-1)?.end ?? 0).replace(/^[\s:;,.!–—-]+/, '');
  return made(refs, positions, rest.trim());
};

const readList = (said: string): readonly Found[] => {
  const list: Found[] = [];
  let at: number | undefined = 0;
  while (at !== undefined && list.length < MOST) {
    const found: Found | undefined = readOne(said, endAt(LEAD, said, at) ?? at);
    if (!found) break;
    list.push(found);
    at = endAt(JOIN, said, found.end);
  }
  return list;
};

const readOne = (said: string, at: number): Found | undefined => {
  const named = matchAt(NAMED, said, at) ?? matchAt(BARE, said, at);
  const ref = named && !/^\d+(?:st|nd|rd|th)$/i.test(named[0]) && readReference('ACT', named[0]);
  if (named && ref) return { ref, end: at + named[0].length };
  const ordinal = matchAt(ORDINAL, said, at);
  if (ordinal) {
    const position = ORDINALS.indexOf((ordinal[1] ?? '').toLowerCase()) + 1;
    return { positions: [position], end: at + ordinal[0].length };
  }
  return readNumber(said, at);
};

const readNumber = (said: string, at: number): Found | undefined => {
  const number = matchAt(NUMBER, said, at);
  if (!number || Number(number[1]) === 0) return undefined;
  const end = at + number[0].length;
  if (endAt(NOT_PLACE, said, end) !== undefined) return undefined;
  const [from, to] = [Number(number[1]), Number(number[2] ?? number[1])];
  if (to < from || to - from >= MOST) return undefined;
  return { positions: Array.from({ length: to - from + 1 }, (_, index) => from + index), end };
};

/** "sent it to all (ACT-2F7K)": only a reference in full counts away from the start. */
const readAnywhere = (said: string): ReadRef => {
  const found = ANYWHERE.exec(said);
  const ref = found && readReference('ACT', found[0]);
  if (!found || !ref) return made([], [], said.trim());
  const before = said.slice(0, found.index).replace(/\s+(?:for|re|of|on)?\s*$/i, '');
  return made(
    [ref],
    [],
    `${before} ${said.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim(),
  );
};

const made = (refs: readonly Reference[], positions: readonly number[], rest: string): ReadRef => {
  const [ref, position] = [refs[0], positions[0]];
  return { ...(ref && { ref }), ...(position && { position }), refs, positions, rest };
};
