import { endAt, matchAt } from '../../domain/match-at.ts';
import type { Owner } from './action.ts';
import { tidyLine } from './line-start.ts';
import { choicesOf } from './names.ts';
import { ownersOfSaid, readList } from './owner-list.ts';
import { settle } from './owners.ts';
import type { OwnerChoice, Reader, Said } from './reading.ts';
import { nearInFront } from './split-owners.ts';

export type Via = 'e-mail' | 'phone' | 'letter' | 'message' | 'the meeting' | 'in person';

/** For whom something was done, how the word of it came, and what is left as evidence. */
export interface ReadFor {
  /** Empty where nobody is named. */
  readonly owners: readonly Owner[];
  /** Right after the reference, or at the very end, where "for Kent" may be a part of what was done as well. */
  readonly at?: 'start' | 'end';
  /** Words after "for" that mean nobody, or more than one. */
  readonly unknown?: { readonly words: string; readonly choices: readonly OwnerChoice[] };
  readonly via?: Via;
  readonly rest: string;
}

const FOR = /\s*(?:for|on\s+behalf\s+of)\s+/iy;
const LAST_FOR = /\s*,?\s+(?:for|on\s+behalf\s+of)\s+/gi;
const VIA =
  /[\s,;(]*(?:(?:by|via|over|through|in|on|at)\s+(?:an?\s+|the\s+|my\s+)?(e-?mail|phone|telephone|letter|post|text|message|chat|teams|meeting|call|person)|(?:they|he|she)\s+(e-?mailed|phoned|rang|called|wrote|told\s+me))(?![\p{L}\p{N}])\)?/iuy;
const AFTER = /\s*(?:$|[:;,.–—-]\s*)|\s+/y;
const WAYS: readonly (readonly [RegExp, Via])[] = [
  [/mail/, 'e-mail'],
  [/phone|call|rang/, 'phone'],
  [/letter|post|wrote/, 'letter'],
  [/text|message|chat|teams/, 'message'],
  [/meeting/, 'the meeting'],
  [/person|told/, 'in person'],
];

/** Reads what follows a reference: "for Kent by phone: sent it Monday". "sent for comment" is evidence alone. */
export const readFor = (said: string, reader: Reader): ReadFor => {
  const text = tidyLine(said);
  const early = viaAt(text, 0);
  return forAtStart(text, early, reader) ?? forAtEnd(text, reader) ?? { owners: [], rest: text };
};

interface ViaFound {
  readonly via?: Via;
  readonly end: number;
}

const forAtStart = (text: string, early: ViaFound, reader: Reader): ReadFor | undefined => {
  const from = endAt(FOR, text, early.end);
  if (from === undefined) return undefined;
  const list = readList(text, from, reader);
  if (list.said.length === 0) return nearMiss(text, from, reader);
  const late = viaAt(text, list.end);
  const isGroup = list.said.some(({ kind }) => kind === 'all' || kind === 'others');
  if (isGroup && !late.via && /^\s+\S/.test(text.slice(late.end))) return undefined;
  const end = endAt(AFTER, text, late.end);
  if (end === undefined) return undefined;
  return { ...made(list.said, late.via ?? early.via, reader), at: 'start', rest: text.slice(end).trim() };
};

/** The last "for", with nothing but owners and how the word came behind it. */
const forAtEnd = (text: string, reader: Reader): ReadFor | undefined => {
  const last = [...text.matchAll(LAST_FOR)].at(-1);
  if (!last) return undefined;
  const { said, end } = readList(text, last.index + last[0].length, reader);
  const { via, end: after } = viaAt(text, end);
  if (said.length === 0 || !/^[\s.!]*$/.test(text.slice(after))) return undefined;
  const isSure = said.every(({ kind }) => kind === 'one');
  return isSure
    ? { ...made(said, via, reader), at: 'end', rest: text.slice(0, last.index).trim() }
    : undefined;
};

const viaAt = (text: string, at: number): ViaFound => {
  const found = matchAt(VIA, text, at);
  const way = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  const via = WAYS.find(([pattern]) => found && pattern.test(way))?.[1];
  return found && via ? { via, end: at + found[0].length } : { end: at };
};

const made = (said: readonly Said[], via: Via | undefined, reader: Reader): Omit<ReadFor, 'rest'> => {
  const { owners, unsure } = settle(said, '', reader);
  const words = unsure.map((one) => one.words).join(', ');
  const choices = choicesOf(unsure.flatMap(ownersOfSaid), reader.register);
  return { owners, ...(words && { unknown: { words, choices } }), ...(via && { via }) };
};

/** "for Surry sent it": nobody's name, but near one. Words that are near none are evidence. */
const nearMiss = (text: string, from: number, reader: Reader): ReadFor | undefined => {
  const near = nearInFront(text, from, reader);
  if (!near) return undefined;
  const choices = choicesOf(near.among, reader.register);
  const rest = text.slice(from + near.words.length).replace(/^[\s:;,.–—-]+/, '');
  return { owners: [], at: 'start', unknown: { words: near.words, choices }, rest };
};
