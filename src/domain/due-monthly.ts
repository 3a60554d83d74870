import { addMonths, type Day, endOfMonth } from './day.ts';
import { readCalendarDate } from './due-calendar.ts';
import { readMonth } from './due-month.ts';
import type { DueContext, Reader } from './due-reading.ts';

const MONTHLY =
  /^(?:(?:and )?(?:monthly|(?:every|each) month|once a month|a monthly basis|(?:end|last day) of (?:every|each) month)|(.+?)(?:,? and| -|,)? monthly(?: thereafter| after(?:wards| that))?|monthly (?:from|starting|beginning)(?: in)? (.+)|(\d{1,2}(?:st|nd|rd|th)) of (?:every|each) month|monthly on (?:the )?(\d{1,2}(?:st|nd|rd|th)))$/;

/**
 * "monthly", "every month", "March 2026 and monthly thereafter" (inventory row 23). The day is the next occurrence:
 * a month stands for its last day, so that "monthly" alone falls on the last of this month.
 */
export const readMonthly: Reader = (phrase, context) => {
  const found = MONTHLY.exec(phrase);
  if (!found) return undefined;
  const start = found.slice(1).find((words) => words !== undefined);
  if (start === undefined) return { kind: 'monthly', on: endOfMonth(context.today) };
  const first = firstOccurrence(start, context);
  return first && { kind: 'monthly', on: nextOccurrence(first, context.today) };
};

const firstOccurrence = (words: string, context: DueContext): Day | undefined => {
  const found = readMonth(words, context) ?? readCalendarDate(words.replace(/^the /, ''), context);
  return found && 'on' in found ? found.on : undefined;
};

/**
 * The first occurrence on or after a day of what falls every month from `first` on. What began on a month's last
 * day stays on the last day.
 */
export const nextOccurrence = (first: Day, onOrAfter: Day): Day => {
  const isLast = first === endOfMonth(first);
  let on = first;
  for (let months = 1; on < onOrAfter; months += 1) {
    on = addMonths(first, months);
    if (isLast) on = endOfMonth(on);
  }
  return on;
};
