import { type Day, sayDay, sayMonth } from './day.ts';
import type { DueNow } from './due.ts';
import { isCalendarDate } from './due-calendar.ts';
import { flatten } from './due-phrase.ts';

const LEAD =
  /^(?:(?:on or before|due date|due|deadline|by|on|at|to|for|no later than|not later than)[\s:]+)+/i;
const MERE = /^(?:ongoing|continuing)$/;

/**
 * As lists and cards show it: "25 November 2026". Where the day was worked out, the words it came from stand beside
 * it: "18 December 2026 (end of term)" (decision 12). Once `today` is past the meeting it follows, that is the next no longer.
 */
export const sayDue = (due: DueNow, today?: Day): string => {
  if (due.kind === 'none') return 'no date';
  const words = spoken(due.words);
  if (due.kind === 'day')
    return isCalendarDate(flatten(words)) ? sayDay(due.on) : beside(sayDay(due.on), words);
  if (due.kind === 'month') return sayMonth(due.on);
  if (due.kind === 'monthly') return `monthly, next ${sayDay(due.on)}`;
  if (due.kind === 'meeting') return 'on' in due ? sayMeeting(due, today) : 'at the next meeting';
  const said = due.kind === 'ongoing' ? 'ongoing' : 'no date';
  return MERE.test(flatten(due.words)) ? said : beside(said, words);
};

const NEXT_MEETING = /^(?:the )?next meeting$/;

/** "next meeting: 19 January 2027 (“for next meeting”)". */
const sayMeeting = (due: { readonly on: Day; readonly words: string }, today = due.on): string => {
  const said = `${due.on < today ? 'meeting of' : 'next meeting:'} ${sayDay(due.on)}`;
  const words = due.words.trim();
  return words && !NEXT_MEETING.test(flatten(words)) ? `${said} (“${words}”)` : said;
};

/** The words without what leads to them: "by the end of term" is said as "end of term". */
const spoken = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(LEAD, '')
    .replace(/^the /i, '')
    .replace(/^[\s(–—-]+|[\s.,;:!)]+$/g, '')
    .replace(/[ ,]+(?:please|pls|thanks)$/i, '');

const beside = (said: string, words: string): string => (words ? `${said} (${words})` : said);
