import type { Due } from './due.ts';
import { readCalendarDate } from './due-calendar.ts';
import { readFeast } from './due-holiday.ts';
import { readMonth, readPartOfMonth } from './due-month.ts';
import { readMonthly } from './due-monthly.ts';
import { readMeeting, readOngoing, readUndated } from './due-open.ts';
import { flatten, withoutLead, withoutTime } from './due-phrase.ts';
import type { DueContext, Reader } from './due-reading.ts';
import { readNearDay, readSpan } from './due-span.ts';
import { readTerm } from './due-term.ts';
import { readNthWeekday, readWeek, readWeekday, readWeekdayWeek } from './due-week.ts';
import type { Refusal } from './result.ts';

/** In this order: what comes first knows better. A term that the calendar does not have ends among the undated. */
const READERS: readonly Reader[] = [
  readMeeting,
  readNearDay,
  readCalendarDate,
  readWeekday,
  readWeekdayWeek,
  readWeek,
  readNthWeekday,
  readSpan,
  readTerm,
  readFeast,
  readMonth,
  readPartOfMonth,
  readMonthly,
  readOngoing,
  readUndated,
];

/**
 * Reads words that are known to be a due date: "25th Nov", "Friday week", "the end of term", "b4 next mtg", with or
 * without "by". A date without a year is the next such date, today included (decision 12). A date that no calendar
 * has is refused; words that are no date at all answer nothing. `words` keeps what was typed.
 */
export const readDue = (words: string, context: DueContext): Due | Refusal | undefined => {
  const phrase = withoutLead(flatten(words));
  if (!phrase) return undefined;
  const found = readWhole(phrase, context) ?? readWhole(withoutTime(phrase), context);
  if (!found || 'refused' in found) return found;
  return found.kind === 'none' ? { kind: 'none' } : { ...found, words: words.trim() };
};

const readWhole: Reader = (phrase, context) => {
  for (const read of READERS) {
    const found = read(phrase, context);
    if (found) return found;
  }
  return undefined;
};
