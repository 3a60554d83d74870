import { addDays, addMonths, type Day, startOfMonth, weekdayOf } from './day.ts';
import { readCalendarDate } from './due-calendar.ts';
import { readMonth } from './due-month.ts';
import { WEEKDAY, weekdayNamed } from './due-names.ts';
import { onDay, type Reader } from './due-reading.ts';

const ONE = /^(this coming|this|coming|next)? ?([a-z]{3,10})$/;
const AFTER = new RegExp(`^(${WEEKDAY}) (week|fortnight)$`);
const BEFORE = new RegExp(`^(?:a )?(week|fortnight|two weeks|2 weeks) (?:on )?(${WEEKDAY})$`);
const OF_WEEK = new RegExp(`^(${WEEKDAY}) (?:of )?(this|next) week$`);
const PART_OF_WEEK =
  /^(?:in )?(?:(start|beginning|early|mid|middle|end|late|later)(?:[ -](?:of|in))?[ -]?)?(?:the )?(this |next |the |working )?week$/;
const NAMED_WEEK =
  /^(w\/?e|week[ -]ending|w\/?c|wk\/?c|w\/?b|week[ -](?:commencing|beginning)|week of) (?:the )?(.+)$/;
const NTH = new RegExp(
  `^(first|1st|second|2nd|third|3rd|fourth|4th|last) (${WEEKDAY}) (?:of|in) (?:the )?(.+)$`,
);

/** "Fri" is the next Friday after today, "this Friday" may be today, "next Friday" is in next week. */
export const readWeekday: Reader = (phrase, { today }) => {
  const [, turn, name = ''] = ONE.exec(phrase) ?? [];
  const weekday = weekdayNamed(name);
  if (!weekday) return undefined;
  if (turn === 'next') return onDay(addDays(mondayOf(today), 6 + weekday));
  return onDay(onOrAfter(turn === 'this' ? today : addDays(today, 1), weekday));
};

/** "Friday week", "a week on Tuesday", "Thursday of next week". */
export const readWeekdayWeek: Reader = (phrase, { today }) => {
  const [, next = '', far] = AFTER.exec(phrase) ?? [];
  const [, further, on = ''] = BEFORE.exec(phrase) ?? [];
  const weeks = far ?? further;
  if (weeks)
    return onDay(addDays(onOrAfter(today, weekdayNamed(next || on) ?? 1), weeks === 'week' ? 7 : 14));
  const [, day = '', which] = OF_WEEK.exec(phrase) ?? [];
  const weekday = weekdayNamed(day);
  return weekday === undefined
    ? undefined
    : onDay(addDays(mondayOf(today), weekday + (which === 'next' ? 6 : -1)));
};

/** "next week" and "the end of the week" are a Friday; "w/c 24 January" the day named, "w/e" likewise. */
export const readWeek: Reader = (phrase, context) => {
  const [, , start] = NAMED_WEEK.exec(phrase) ?? [];
  if (start) return readCalendarDate(start, context);
  const [all, part = 'end', which = ''] = PART_OF_WEEK.exec(phrase) ?? [];
  if (!all || all === 'week') return undefined;
  const offset = partOfWeek(part);
  const here = addDays(mondayOf(context.today), offset);
  const passed = which.trim() !== 'this' && here < context.today;
  return onDay(which === 'next ' || passed ? addDays(here, 7) : here);
};

const partOfWeek = (part: string): number => {
  if (/^(?:end|late)/.test(part)) return 4;
  return part.startsWith('mid') ? 2 : 0;
};

/** "the second Thursday of February". */
export const readNthWeekday: Reader = (phrase, context) => {
  const [, which = '', name = '', rest = ''] = NTH.exec(phrase) ?? [];
  const weekday = weekdayNamed(name);
  const month = weekday && readMonth(rest === 'month' ? 'this month' : rest, context);
  if (!weekday || !month || !('on' in month)) return undefined;
  const found = nthOf(month.on, which, weekday);
  const isPast = found < context.today && !/\d|this/.test(rest);
  return onDay(isPast ? nthOf(addMonths(month.on, rest === 'month' ? 1 : 12), which, weekday) : found);
};

const nthOf = (inMonth: Day, which: string, weekday: number): Day => {
  if (which === 'last') return addDays(onOrAfter(addMonths(startOfMonth(inMonth), 1), weekday), -7);
  const nth = 'first1st second2nd third3rd fourth4th'.split(' ').findIndex((names) => names.includes(which));
  return addDays(onOrAfter(startOfMonth(inMonth), weekday), 7 * nth);
};

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

const onOrAfter = (from: Day, weekday: number): Day => addDays(from, (weekday - weekdayOf(from) + 7) % 7);
