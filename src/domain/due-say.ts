import { sayDay, sayMonth } from './day.ts';
import type { Due } from './due.ts';
import { isCalendarDate } from './due-calendar.ts';
import { flatten } from './due-phrase.ts';

const LEAD =
  /^(?:(?:on or before|due date|due|deadline|by|on|at|to|for|no later than|not later than)[\s:]+)+/i;
const MERE = /^(?:ongoing|continuing)$/;

/**
 * As lists and cards show it: "25 November 2026". Where the day was worked out, the words it came from stand beside
 * it: "18 December 2026 (end of term)" (decision 12).
 */
export const sayDue = (due: Due): string => {
  if (due.kind === 'none') return 'no date';
  const words = spoken(due.words);
  if (due.kind === 'day')
    return isCalendarDate(flatten(words)) ? sayDay(due.on) : beside(sayDay(due.on), words);
  if (due.kind === 'month') return sayMonth(due.on);
  if (due.kind === 'monthly') return `monthly, next ${sayDay(due.on)}`;
  if (due.kind === 'meeting') return 'at the next meeting';
  const said = due.kind === 'ongoing' ? 'ongoing' : 'no date';
  return MERE.test(flatten(due.words)) ? said : beside(said, words);
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
