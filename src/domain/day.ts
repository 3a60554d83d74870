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

/** The day, or nothing where the text is no real date ("2026-02-30"): such a one comes back as another. */
export const parseDay = (text: string): Day | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isReal ? (text as Day) : undefined; // it has the shape, and the calendar has it
};

/** The same for a day written in the program itself; throws where it is no real date. */
export const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is not a day`);
  return parsed;
};

const zoned = (instant: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(LONDON);

const MINUTE_MS = 60_000;
let latest: { readonly minute: number; readonly day: Day } | undefined;

/** The day it is in London at that instant. Every turn asks, many in one minute: the last answer is kept. */
export const dayOf = (instant: Date): Day => {
  const minute = Math.floor(instant.getTime() / MINUTE_MS);
  if (latest?.minute !== minute) latest = { minute, day: asDay(zoned(instant).toPlainDate()) };
  return latest.day;
};

/** 9:05 on that instant in London, on a 24-hour clock. */
export const timeOf = (instant: Date): string =>
  zoned(instant).toPlainTime().toString({ smallestUnit: 'minute' });

/**
 * The instant at which London's clock shows that time on that day. A time that is skipped in spring is the hour after;
 * of one that comes twice in autumn, it is the first.
 */
export const instantOf = (on: Day, time: string): Date =>
  new Date(plain(on).toZonedDateTime({ timeZone: LONDON, plainTime: time }).epochMilliseconds);

export const addMonths = (from: Day, months: number): Day => asDay(plain(from).add({ months }));

const DAY_MS = 86_400_000;
const start = (of: Day): number => Date.UTC(yearOf(of), Number(of.slice(5, 7)) - 1, Number(of.slice(8)));

/** Counted in UTC too: rules go through months of days. */
export const addDays = (from: Day, days: number): Day =>
  new Date(start(from) + days * DAY_MS).toISOString().slice(0, 10) as Day; // an ISO day

/** Days from one to the other; below nothing where `to` is earlier. Counted in UTC, where every day is as long. */
export const daysBetween = (from: Day, to: Day): number => (start(to) - start(from)) / DAY_MS;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (of: Day): number => new Date(start(of)).getUTCDay() || 7;

export const isWeekend = (of: Day): boolean => weekdayOf(of) > 5;

export const endOfMonth = (of: Day): Day => {
  const date = plain(of);
  return asDay(date.with({ day: date.daysInMonth }));
};

export const startOfMonth = (of: Day): Day => asDay(plain(of).with({ day: 1 }));

export const yearOf = (of: Day): number => Number(of.slice(0, 4));

/** "25 November 2026": GOV.UK's form, no ordinals. Read off the text itself: every row of every list says one. */
export const sayDay = (of: Day): string => {
  const [year, month, date] = of.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** "Wednesday 25 November 2026", for a date read back to the person who typed it. */
export const sayFullDay = (of: Day): string => `${WEEKDAYS[weekdayOf(of) - 1]} ${sayDay(of)}`;

/** "November 2026". */
export const sayMonth = (of: Day): string => sayDay(of).replace(/^\d+ /, '');
