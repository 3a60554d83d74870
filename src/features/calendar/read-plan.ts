import type { Day } from '../../domain/day.ts';
import type { DueContext } from '../../domain/due-reading.ts';
import { findDay } from '../../domain/find-day.ts';
import type { Where } from '../../domain/meeting.ts';
import { findTimes, type Times } from '../../domain/read-times.ts';
import type { Refusal, Result } from '../../domain/result.ts';
import { cut, tidied, trimmed } from './cut.ts';
import { type Parts, readParts } from './read-parts.ts';
import { readBooked, readWhere, whereOf } from './read-where.ts';

/** A meeting as one line plans it; what the line does not say is left out. */
export interface ReadPlan {
  readonly day?: Day | Refusal;
  readonly dayWords?: string;
  readonly times?: Result<Times>;
  readonly timeWords?: string;
  readonly where?: Where;
  readonly focus?: string;
  readonly title?: string;
  /** The chair as named; who that is, the register says. */
  readonly chair?: string;
  /** What no word led to and so may be anything. */
  readonly loose?: string;
}

const POLITE =
  /^(?:\s*(?:an?|the|another|our|for|is|will be)\b)*\s*(?:(?:network|cme|next|teams?)\s+)*(?:(?:meetings?|mtgs?)\b)?[\s:,-]*/i;

/** Reads "on 19 January at 10am to 12 in Shaw House, Newbury on suspensions and exclusions" (inventory rows 1, 11, 12). */
export const readPlan = (said: string, context: DueContext): ReadPlan => {
  const isTeams = TEAMS_MEETING.test(said);
  const place = readWhere(isTeams ? said.replace(/teams\s+/i, '') : said, context);
  const dayIn = findDay(place.rest, context);
  const dated = dayIn ? cut(place.rest, dayIn.from, dayIn.to) : place.rest;
  const timesIn = findTimes(dated);
  const timed = tidied(timesIn ? cut(dated, timesIn.from, timesIn.to) : dated);
  const { rest, booked } = readBooked(timed);
  const parts = placed(readParts(rest.replace(POLITE, '')));
  const teams = place.teams ?? (isTeams ? {} : undefined);
  const where = whereOf({ ...place, ...(teams && { teams }), ...(booked && { booked }) }, parts.venue ?? '');
  const { venue: _, ...words } = parts;
  return {
    ...(dayIn && { day: dayIn.day, dayWords: place.rest.slice(dayIn.from, dayIn.to) }),
    ...(timesIn && { times: timesIn.times, timeWords: bare(dated.slice(timesIn.from, timesIn.to)) }),
    ...(where && { where }),
    ...words,
  };
};

const TEAMS_MEETING = /^\s*(?:an?\s+)?(?:ms\s+|microsoft\s+)?teams\s+(?:meeting|mtg|call)/i;
const BUILDING =
  /\b(?:house|halls?|rooms?|cent(?:re|er)|buildings?|hotel|chambers?|library|civic|suite|museum|hub)\b/i;

/** "19 January 10am Shaw House": what no word led to is a place where it looks like one. */
const placed = (parts: Parts): Parts => {
  const { loose, ...others } = parts;
  const isPlace = loose && !parts.venue && BUILDING.test(loose) && loose.split(' ').length < 8;
  return isPlace ? { ...others, venue: loose } : parts;
};

const bare = (words: string): string => trimmed(words).replace(/^(?:at|from|starting(?: at)?)\s+/i, '');

const UNCLEAR = /\d|\b(?:half|quarter|morning|afternoon|evening|lunch)/i;

/** Of a plan, what no word led to is what the meeting is about, unless it may be a time or a slip. */
export const withLooseAsFocus = (read: ReadPlan): ReadPlan => {
  const { loose, ...others } = read;
  if (!loose || read.focus || UNCLEAR.test(loose) || loose.length < 4) return read;
  return { ...others, focus: loose };
};

const DATE_AHEAD =
  '(?=(?:on\\s+)?(?:(?:mon|tue|wed|thu|fri)[a-z]*,?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+[a-z]{3})';
const BETWEEN = new RegExp(
  `\\s*[;\\n]+\\s*(?:and\\s+)?|,\\s*(?:and\\s+)?${DATE_AHEAD}|\\s+and\\s+${DATE_AHEAD}`,
  'i',
);

/** The lines of several plans: "19 January 10am; 9 March 2-4pm and 27 April 10am to midday" (inventory row 11). */
export const plansIn = (said: string): readonly string[] =>
  said
    .split(BETWEEN)
    .map((line) => line.replace(/^[\s•*–-]+/, '').trim())
    .filter((line) => /\p{L}|\d/u.test(line));
