import { Temporal } from 'temporal-polyfill';

/** A calendar day in Europe/London, written 2026-11-25, so that text order is date order. */
export type Day = string & { readonly brand: 'Day' };

const LONDON = 'Europe/London';
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);
const asDay = (date: Temporal.PlainDate): Day => date.toString() as Day; // PlainDate writes ISO days

/** The day, or nothing where the text is no real date ("2026-02-30"). */
export const parseDay = (text: string): Day | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return asDay(Temporal.PlainDate.from(text, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
};

/** The same for a day written in the program itself; throws where it is no real date. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is not a day`);
  return parsed;
};

/** The day it is in London at that instant. */
export const dayOf = (instant: Date): Day =>
  asDay(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(LONDON).toPlainDate());

/** 9:05 on that instant in London, on a 24-hour clock. */
export const timeOf = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(LONDON)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

export const addDays = (from: Day, days: number): Day => asDay(plain(from).add({ days }));

export const addMonths = (from: Day, months: number): Day => asDay(plain(from).add({ months }));

/** Days from one to the other; below nothing where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => plain(from).until(plain(to)).days;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (of: Day): number => plain(of).dayOfWeek;

export const isWeekend = (of: Day): boolean => weekdayOf(of) > 5;

export const endOfMonth = (of: Day): Day => {
  const date = plain(of);
  return asDay(date.with({ day: date.daysInMonth }));
};

export const startOfMonth = (of: Day): Day => asDay(plain(of).with({ day: 1 }));

export const yearOf = (of: Day): number => plain(of).year;

/** "25 November 2026": GOV.UK's form, no ordinals. */
export const sayDay = (of: Day): string => {
  const date = plain(of);
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
};

/** "Wednesday 25 November 2026", for a date read back to the person who typed it. */
export const sayFullDay = (of: Day): string => `${WEEKDAYS[weekdayOf(of) - 1]} ${sayDay(of)}`;

/** "November 2026". */
export const sayMonth = (of: Day): string => sayDay(of).replace(/^\d+ /, '');
