import type { Day } from './day.ts';
import { monthLike, monthNamed, weekdayNamed } from './due-names.ts';
import { findDay } from './find-day.ts';
import { FILLER } from './find-meetings.ts';

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
