import { type Day, startOfMonth } from './day.ts';
import { flatten, LONGEST } from './due-phrase.ts';
import { readDue } from './due-read.ts';
import { type Calendar, comingMeeting, findMeeting, lastMeeting, type Meeting } from './meeting.ts';
import { readReference } from './reference.ts';
import { ok, type Result } from './result.ts';

const NEXT = /^(?:next|coming|upcoming|this|current|today's|todays)$/;
const LAST = /^(?:last|previous|latest|most recent|past)$/;
/** The little words round a name. */
export const FILLER = /\b(?:the|our|network|cme|seslip|termly|meetings?|mtgs?|on|of|in|for|dated)\b|['’]s\b/g;

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
  if (LAST.test(phrase)) return ok([lastMeeting(known, known.today) ?? []].flat());
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
