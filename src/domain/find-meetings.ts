import { type Day, startOfMonth } from './day.ts';
import { monthLike, monthNamed, weekdayNamed } from './due-names.ts';
import { flatten, LONGEST } from './due-phrase.ts';
import { readDue } from './due-read.ts';
import { findDay } from './find-day.ts';
import { type Calendar, comingMeeting, findMeeting, type Meeting } from './meeting.ts';
import { readReference } from './reference.ts';
import { ok, type Result } from './result.ts';

const NEXT = /^(?:next|coming|upcoming|this|current|today's|todays)$/;
const LAST = /^(?:last|previous|latest|most recent|past)$/;
const FILLER = /\b(?:the|our|network|cme|seslip|termly|meetings?|mtgs?|on|of|in|for|dated)\b|['’]s\b/g;

interface Known extends Calendar {
  readonly today: Day;
}

/**
 * The meetings that these words name: a day ("19 January", the next such or, where there is none, the last), a month,
 * "next", "last", a reference (MTG-2F7K). Without words, all that are to come. Empty where there is none; refused
 * where the date is none. Cancelled ones are named by their reference or day.
 */
export const findMeetings = (words: string, known: Known): Result<readonly Meeting[]> => {
  const reference = readReference('MTG', words);
  const named = reference && findMeeting(known, reference);
  if (named) return ok([named]);
  const phrase = flatten(words).replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  if (!phrase) return ok(words.trim().length > LONGEST ? [] : comingOnes(known));
  if (NEXT.test(phrase)) return ok([comingMeeting(known, known.today) ?? []].flat());
  if (LAST.test(phrase)) return ok([lastHeld(known) ?? []].flat());
  return dated(phrase, known);
};

const dated = (phrase: string, known: Known): Result<readonly Meeting[]> => {
  const due = readDue(phrase, { today: known.today, terms: [] });
  if (due && 'refused' in due) return due;
  if (due?.kind === 'day') return ok(onDayLike(due.on, phrase, known));
  return ok(due?.kind === 'month' ? inMonthLike(due.on, phrase, known) : []);
};

const isComing = ({ state, on }: Meeting, today: Day): boolean =>
  state === 'under-way' || (state === 'planned' && on >= today);

/** All that are not over, in the calendar's order. */
export const comingOnes = ({ meetings, today }: Known): readonly Meeting[] =>
  meetings.filter((meeting) => isComing(meeting, today));

/** The last that took place; today's once it has ended. */
export const lastHeld = ({ meetings, today }: Known): Meeting | undefined =>
  meetings.findLast(({ state, on }) => state === 'ended' || (state === 'planned' && on < today));

const heldFirst = (found: readonly Meeting[]): readonly Meeting[] => {
  const held = found.filter(({ state }) => state !== 'cancelled');
  return held.length > 0 ? held : found;
};

/** On that day; without a year in the words, on the last such day before it. */
const onDayLike = (on: Day, phrase: string, { meetings }: Known): readonly Meeting[] => {
  const there = meetings.filter((meeting) => meeting.on === on);
  if (there.length > 0 || !/\d/.test(phrase) || hasYear(phrase)) return heldFirst(there);
  const alike = meetings.findLast((meeting) => meeting.on < on && meeting.on.slice(5) === on.slice(5));
  return heldFirst(meetings.filter((meeting) => meeting.on === alike?.on));
};

const inMonthLike = (last: Day, phrase: string, { meetings }: Known): readonly Meeting[] => {
  const there = meetings.filter(({ on }) => on >= startOfMonth(last) && on <= last);
  if (there.length > 0 || hasYear(phrase)) return heldFirst(there);
  const alike = meetings.findLast(({ on }) => on < last && on.slice(5, 7) === last.slice(5, 7));
  return heldFirst(meetings.filter(({ on }) => on.slice(0, 7) === alike?.on.slice(0, 7)));
};

const hasYear = (phrase: string): boolean =>
  /\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d\d$|[a-z]\.? '?\d\d$/.test(phrase);

/** A text that begins with a meeting: the words that name it, and what follows. */
export interface SaidMeeting {
  readonly which: string;
  readonly rest: string;
}

/** With the slips of a tired hand. */
const MEETING = '(?:meet(?:ing|ign|in|nig)|met{1,2}ing|mtn?g)s?\\b';
const NAMED = new RegExp(
  `^\\s*(?:(?:the|teh|hte|our|this|that)\\s+)?((?:\\S+\\s+){0,6}?)${MEETING}(?:['’]s)?\\s*`,
  'i',
);
const REFERENCE = /^\s*(?:the\s+)?(?:(?:meeting|mtg)\s+)?(MTG[ -]?[2-9A-HJKMNP-Z]{4})\b[\s:,]*/i;
const DATED = /^(?:on|of|in|for|dated)\s+(?:the\s+)?/i;

/**
 * Parts "the 19 January meeting to 26 January" into the meeting and what is to become of it. Nothing where a text
 * does not begin with a meeting: "3 to the next meeting" begins with an action.
 */
export const splitMeeting = (text: string, today: Day): SaidMeeting | undefined => {
  const reference = REFERENCE.exec(text);
  if (reference?.[1]) return { which: reference[1], rest: text.slice(reference[0].length) };
  const named = NAMED.exec(text);
  const which = named?.[1]?.trim() ?? '';
  if (!named || hasLooseNumber(which) || !which.split(/\s+/).every(isNaming)) return undefined;
  const rest = text.slice(named[0].length);
  return (!which.replace(FILLER, '').trim() && namedAfter(rest, today)) || { which, rest };
};

/** "the meeting on 9 March because of snow", "the meeting in March". */
const namedAfter = (rest: string, today: Day): SaidMeeting | undefined => {
  const lead = DATED.exec(rest)?.[0];
  if (lead === undefined) return undefined;
  const after = rest.slice(lead.length);
  const found = findDay(after, { today, terms: [] });
  if (found?.from === 0) return { which: after.slice(0, found.to), rest: after.slice(found.to).trimStart() };
  const [month = ''] = /^[a-z]+(?:\s+20\d\d)?\b/i.exec(after) ?? [];
  const isMonth = monthNamed(month.toLowerCase().replace(/\s.*/, '')) !== undefined;
  return isMonth ? { which: month, rest: after.slice(month.length).trimStart() } : undefined;
};

const NAMING =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|20\d\d|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|20\d\d-\d\d-\d\d|next|last|previous|coming|upcoming|latest|this|the|our|of|on|network|cme|seslip|termly|today['’]?s|tomorrow['’]?s|tomorrow|today|mtg-\w{4})$/i;

/** "2 the next" begins with an action's place in a list; "2 March" and "March 2" are days. */
const hasLooseNumber = (which: string): boolean =>
  /(?:^|\s)\d{1,2}(?=\s|$)/.test(which) &&
  !which.split(/\s+/).some((word) => monthNamed(word.toLowerCase()) ?? misspelt(word.toLowerCase()));

const isNaming = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[,.]$|['’]s,?$/, '');
  return bare === '' || NAMING.test(bare) || isMonthOrDay(bare);
};

const isMonthOrDay = (word: string): boolean =>
  monthNamed(word) !== undefined || misspelt(word) || weekdayNamed(word) !== undefined;

/** "Janury", never "match" or "marked". */
const misspelt = (word: string): boolean => word.length > 5 && monthLike(word) !== undefined;
