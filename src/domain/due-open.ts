import { readCalendarDate } from './due-calendar.ts';
import { readMonth } from './due-month.ts';
import { type Reader, type Reading, VAGUE } from './due-reading.ts';

const MEETING =
  /^(?:we (?:next )?meet(?: again| next)?|(?:our |the )?(?:next )?(?:cme |network |group |termly |cme network |cme group )?(?:meeting|mtg|mtng|meet))$/;
const MEETING_ON = /^(?:our |the )?(?:next )?(?:cme |network |group )?(?:meeting|mtg|mtng) on (?:the )?(.+)$/;
const ONGOING = /^(?:(.+?)(?: - | and |-| ))?(?:ongoing|continuing|continuous|rolling|further notice)$/;
const REPEATED =
  /^(?:weekly|fortnightly|termly|quarterly|annually|yearly|(?:every|each) (?:week|fortnight|term|quarter|year|(?:mon|tues|wednes|thurs|fri)day)|once a (?:week|term|year)|a (?:weekly|termly|quarterly) basis)$/;
const UNDATED = new Set([
  'shortly',
  'very shortly',
  'asap',
  'a.s.a.p',
  'as soon as possible',
  'as soon as practicable',
  'soonest',
  'soon',
  'in due course',
  'when possible',
  'when available',
  'earliest opportunity',
  'urgent',
  'urgently',
  'immediately',
  'immediate',
  'tbc',
  'tba',
  'tbd',
  'tb-confirmed',
  'tb-agreed',
  'tb-decided',
  'tb-advised',
  'tb-arranged',
  'new year',
  'in the new year',
  'end of the year',
  'end of year',
  'year end',
  'weekend',
  'this weekend',
]);
const UNSETTLED =
  /^(?:(?:start|end|beginning|middle|mid|early|late)(?:[ -](?:of|in))?[ -])?(?:the )?(?:next |this )?(?:(?:autumn|spring|summer|winter|easter|christmas|xmas|january|february|march|april|may|june|july|september|october|november|december)[ -])?(?:half[ -]?term|term|(?:term )?meeting|mtg|holidays?|break|financial year|quarter|q[1-4]|spring|summer|autumn|winter)(?: 20\d\d(?:[/-]\d\d(?:\d\d)?)?)?$/;
const NONE =
  /^(?:none|nil|n\/a|no (?:due )?(?:date|deadline)|no (?:date|deadline) (?:yet|set)|not set|without (?:a )?(?:due )?date|undated|never)$/;

/** "next meeting", "b4 next mtg": no day until there is a calendar; with its date, that day (inventory row 21). */
export const readMeeting: Reader = (phrase, context) => {
  if (MEETING.test(phrase)) return { kind: 'meeting' };
  const [, date] = MEETING_ON.exec(phrase) ?? [];
  return date ? readCalendarDate(date, context) : undefined;
};

/** "ongoing", "April 2014 – on going" (inventory row 23), and what comes back by the week or by the term. */
export const readOngoing: Reader = (phrase, context): Reading | undefined => {
  if (REPEATED.test(phrase)) return { kind: 'ongoing' };
  const found = ONGOING.exec(phrase);
  if (!found) return undefined;
  const from = found[1]?.replace(/^from /, '');
  if (from && !readMonth(from, context) && !readCalendarDate(from, context)) return undefined;
  return { kind: 'ongoing' };
};

/** "shortly", "half term", "by the spring": words that name no one day. They are kept, and never overdue. */
export const readUndated: Reader = (phrase) => {
  if (NONE.test(phrase)) return { kind: 'none' };
  return UNDATED.has(phrase) || UNSETTLED.test(phrase) ? VAGUE : undefined;
};
