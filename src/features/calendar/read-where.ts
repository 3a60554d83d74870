import type { Day } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import type { DueContext } from '../../domain/due-reading.ts';
import type { Where } from '../../domain/meeting.ts';
import { cut, trimmed } from './cut.ts';

/** Where a meeting is to be held, as far as a text says it, and what else the text says. */
export interface ReadWhere {
  readonly rest: string;
  readonly teams?: { readonly link?: string };
  readonly undecided?: { readonly decideBy?: Day };
  readonly booked?: string;
}

const LINK =
  /<?(https:\/\/teams\.(?:microsoft\.com|live\.com|microsoft\.us)\/[^\s<>"'|]+?)>?(?=[\s,;.)]*(?:\s|$|\|))/i;
const TEAMS = '(?:(?:ms|microsoft)\\s+)?(?<![/.\\w-])teams\\b(?!\\.)(?:\\s+(?:call|meeting|link|online))?';
const FACE = '(?:face[- ]to[- ]face|in[- ]person|f2f|ftf)';
const EITHER = new RegExp(
  `(?:\\bwhether\\s+)?(?:\\bto\\s+meet\\s+)?(?:\\b${FACE}\\s+or\\s+(?:to\\s+meet\\s+)?(?:(?:via|on|in|by|over)\\s+)?${TEAMS}|\\b(?:on\\s+)?${TEAMS}\\s+or\\s+${FACE}\\b|\\bor\\s+(?:(?:via|on|in|by|over)\\s+)?${TEAMS})`,
  'i',
);
const OPEN =
  /(?:\bto be (?:decided|confirmed|agreed)|\b(?:a\s+)?decision(?:\s+(?:will be|to be|is|made))*|\bdecided?|\btb[cda]\b)(?:\s+(?:whether|where|on))?/i;
const BY = /^[\s|]*(?:\bby\b|\bbefore\b)\s+/i;
const ON_TEAMS = new RegExp(
  `(?:\\b(?:on|via|over|by|in|using|through|with|at)\\s+(?:a\\s+)?)?\\b(?:${TEAMS}|zoom\\b)|\\b(?:held\\s+)?online\\b|\\bvirtual(?:ly)?(?=\\s*(?:$|[|,;.]))`,
  'i',
);
const BOOKED =
  /([^|;:.]*?)\s+(?:is\s+|has\s+been\s+|are\s+)?booked\b(?:\s+for\s+(?:that|the)\s+(?:date|day))?/i;

/** The parts of a place that are known by their own words, out of the text: a link, Teams, "to be decided by ...". */
export const readWhere = (text: string, context: DueContext): ReadWhere => {
  const link = LINK.exec(text);
  const linked = link ? cut(text, link.index, link.index + link[0].length) : text;
  const open = readOpen(linked, context);
  const teams = open.undecided ? undefined : ON_TEAMS.exec(open.rest);
  const rest = teams ? cut(open.rest, teams.index, teams.index + teams[0].length) : open.rest;
  return {
    ...open,
    rest,
    ...((link || teams) && { teams: link?.[1] ? { link: link[1] } : {} }),
  };
};

const readOpen = (text: string, context: DueContext): ReadWhere => {
  const either = EITHER.exec(text);
  const parted = either ? cut(text, either.index, either.index + either[0].length) : text;
  const open = OPEN.exec(parted);
  if (!open) return either ? { rest: parted, undecided: {} } : { rest: text };
  const after = parted.slice(open.index + open[0].length);
  const by = BY.exec(after)?.[0] ?? '';
  const day = by ? dayAfter(after.slice(by.length), context) : undefined;
  const to = open.index + open[0].length + (day ? by.length + day.length : 0);
  return { rest: cut(parted, open.index, to), undecided: day ? { decideBy: day.on } : {} };
};

const MOST_WORDS = 7;

/** "the start of September": in as many words as are a date. A month is decided by its end. */
const dayAfter = (
  text: string,
  context: DueContext,
): { readonly on: Day; readonly length: number } | undefined => {
  const words = [...text.matchAll(/[^\s|;,]+/g)].slice(0, MOST_WORDS).reverse();
  for (const word of words) {
    const length = word.index + word[0].length;
    const due = readDue(text.slice(0, length), context);
    if (due && 'on' in due) return { on: due.on, length };
  }
  return undefined;
};

/** "Shaw House is booked for that date": out of the text that is left when day and time are out. */
export const readBooked = (text: string): { readonly rest: string; readonly booked?: string } => {
  const found = BOOKED.exec(text);
  const booked = trimmed(found?.[1] ?? '').replace(/^(?:although|in|at|with|and)\s+/i, '');
  if (!found || !booked) return { rest: text };
  return { rest: cut(text, found.index, found.index + found[0].length), booked };
};

/** The place as a meeting keeps it. `venue` is what was named as one. */
export const whereOf = (read: Omit<ReadWhere, 'rest'>, venue: string): Where | undefined => {
  const place = read.booked ?? venue;
  if (read.undecided) return { kind: 'undecided', ...read.undecided, ...(place && { booked: place }) };
  if (read.teams && !place) return { kind: 'teams', ...read.teams };
  if (read.teams && place) return { kind: 'undecided', booked: place };
  return place ? { kind: 'venue', name: place } : undefined;
};

/** A place that stands alone, in a box or behind "is in": "Shaw House, Newbury", "Teams", "to be decided by 1 September". */
export const placeIn = (words: string, context: DueContext): Where | undefined => {
  const read = readWhere(words, context);
  const { rest, booked } = readBooked(read.rest);
  const venue = trimmed(rest).replace(/^(?:in|at|on|via|held in|held at)\s+/i, '');
  return whereOf({ ...read, ...(booked && { booked }) }, venue);
};
