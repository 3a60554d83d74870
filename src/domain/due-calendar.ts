import {
  addDays,
  addMonths,
  type Day,
  MONTHS,
  parseDay,
  sayDay,
  startOfMonth,
  WEEKDAYS,
  weekdayOf,
  yearOf,
} from './day.ts';
import { MONTH, monthLike, monthNamed, WEEKDAY, weekdayNamed, yearNamed } from './due-names.ts';
import { onDay, type Reader } from './due-reading.ts';
import { type Refusal, refuse } from './result.ts';

interface Written {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** As it is named in a refusal. */
  readonly said: string;
}

const ORDINAL = '(?:st|nd|rd|th)';
const DAY_MONTH = new RegExp(`^(\\d{1,2})${ORDINAL}?(?: of)?[ -]?(${MONTH}),?(?:[ -]?(\\d{4}|'?\\d{2}))?$`);
const MONTH_DAY = new RegExp(`^(${MONTH}) ?(\\d{1,2})${ORDINAL}?(?:,? (\\d{4}))?$`);
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const OF_MONTH = new RegExp(`^(\\d{1,2})${ORDINAL}(?: of (?:the|this|(next)) month)?$`);
const WEEKDAY_FIRST = new RegExp(`^(${WEEKDAY}),? (?:the )?`);
const WEEKDAY_LAST = new RegExp(`,? (${WEEKDAY})$`);

/** A day and a month, however written: "25th Nov", "25/11/26", "2026-11-25", "Nov 25", "Wed 25 November". */
export const readCalendarDate: Reader = (phrase, { today }) => {
  const weekday = WEEKDAY_FIRST.exec(phrase)?.[1] ?? WEEKDAY_LAST.exec(phrase)?.[1];
  const bare = phrase.replace(WEEKDAY_FIRST, '').replace(WEEKDAY_LAST, '');
  const day = dayWritten(bare, today);
  if (!isDay(day)) return day;
  const named = weekday === undefined ? undefined : weekdayNamed(weekday);
  return named !== undefined && named !== weekdayOf(day) ? wrongWeekday(day, named) : onDay(day);
};

const isDay = (found: Day | Refusal | undefined): found is Day => typeof found === 'string';

/** Whether the words are the date itself, so that the date need not be shown beside them. */
export const isCalendarDate = (phrase: string): boolean =>
  written(phrase.replace(WEEKDAY_FIRST, '').replace(WEEKDAY_LAST, '')) !== undefined;

const dayWritten = (phrase: string, today: Day): Day | Refusal | undefined => {
  const found = written(phrase);
  if (found) return found.year === undefined ? nextSuch(found, today) : thatYear(found, found.year, today);
  const ofMonth = OF_MONTH.exec(phrase);
  return ofMonth ? nextOfMonth(Number(ofMonth[1]), ofMonth[2] ? nextMonth(today) : today) : undefined;
};

const written = (phrase: string): Written | undefined =>
  withMonthName(phrase) ?? isoDate(phrase) ?? numeric(phrase);

const withMonthName = (phrase: string): Written | undefined => {
  const [, dayFirst, monthAfter = '', yearAfter] = DAY_MONTH.exec(phrase) ?? [];
  if (dayFirst) return named(Number(dayFirst), monthLike(monthAfter), yearAfter);
  const [, monthFirst = '', dayAfter, year] = MONTH_DAY.exec(phrase) ?? [];
  return dayAfter ? named(Number(dayAfter), monthNamed(monthFirst), year) : undefined;
};

const named = (day: number, month: number | undefined, digits: string | undefined): Written | undefined => {
  if (!month) return undefined;
  const year = digits === undefined ? {} : { year: yearNamed(digits) };
  return { day, month, ...year, said: [day, MONTHS[month - 1], year.year ?? ''].join(' ').trim() };
};

const isoDate = (phrase: string): Written | undefined => {
  const [said, year, month, day] = ISO.exec(phrase) ?? [];
  return said ? { day: Number(day), month: Number(month), year: Number(year), said } : undefined;
};

const numeric = (phrase: string): Written | undefined => {
  const [said, first, mark, second, digits] = NUMERIC.exec(phrase) ?? [];
  if (!said) return undefined;
  const [day, month] = [Number(first), Number(second)];
  if (digits) return { day, month, year: yearNamed(digits), said };
  return looksLikeDate(mark, day, month) ? { day, month, said } : undefined;
};

/** Without a year, "10-12" may be a range, "10.30" a time of day, "26/27" an academic year and "50/50" no date. */
const looksLikeDate = (mark: string | undefined, day: number, month: number): boolean => {
  if (mark === '.') return day > 23 && day < 32 && month < 13;
  return mark === '/' && day < 32 && month < 32 && month !== (day > 12 ? day + 1 : 0);
};

const onDate = (year: number, { month, day }: Written): Day | undefined =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const thatYear = (date: Written, year: number, today: Day): Day | Refusal => {
  if (year < 2000 || year > 2099)
    return refuse('far-date', `The year in ${date.said} must be between 2000 and 2099. ${typeLike(today)}`);
  return onDate(year, date) ?? notReal(date, today);
};

/** Decision 12: the next such date, today included. 29 February is asked about unless it comes within a year. */
const nextSuch = (date: Written, today: Day): Day | Refusal => {
  const years = [0, 1].map((more) => yearOf(today) + more);
  const next = years.map((year) => onDate(year, date)).find((day) => day !== undefined && day >= today);
  if (next) return next;
  if (date.day !== 29 || date.month !== 2) return notReal(date, today);
  const leap = [2, 3, 4, 5, 6, 7, 8].map((more) => onDate(yearOf(today) + more, date)).find(isDay);
  return refuse(
    'no-leap-day',
    `29 February does not come in the next 12 months. Type the year too${leap ? `, like ${sayDay(leap)}` : ''}.`,
  );
};

const nextMonth = (today: Day): Day => addMonths(startOfMonth(today), 1);

/** "the 31st": in the first month that has one. */
const nextOfMonth = (day: number, from: Day): Day | undefined => {
  const days = String(day).padStart(2, '0');
  return [0, 1, 2]
    .map((months) => parseDay(`${addMonths(startOfMonth(from), months).slice(0, 8)}${days}`))
    .find((found) => found !== undefined && found >= from);
};

const typeLike = (today: Day): string => `Type a date like ${sayDay(addDays(today, 2))}.`;

const notReal = (date: Written, today: Day): Refusal =>
  refuse('no-such-date', `${date.said} is not a real date. ${typeLike(today)}`);

const wrongWeekday = (day: Day, meant: number): Refusal =>
  refuse(
    'wrong-weekday',
    `${sayDay(day)} is a ${WEEKDAYS[weekdayOf(day) - 1]}, not a ${WEEKDAYS[meant - 1]}. Check which day is meant and type the date again.`,
  );
