import { addDays, type Day, day, weekdayOf, yearOf } from './day.ts';
import { onDay, type Reader } from './due-reading.ts';
import { own } from './own.ts';
import { PROCLAIMED } from './proclaimed.ts';

/** Easter Sunday by the Gregorian rule, as Meeus, Jones and Butcher give it. */
export const easterOf = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(day(`${year}-03-22`), epact + toSunday - 7 * late);
};

const known = new Map<number, ReadonlySet<Day>>();

/** The bank holidays of England in a year, with those that were proclaimed for it alone. */
export const bankHolidays = (year: number): ReadonlySet<Day> => {
  const days = known.get(year) ?? holidaysIn(year);
  known.set(year, days);
  return days;
};

const holidaysIn = (year: number): ReadonlySet<Day> => {
  const proclaimed = PROCLAIMED.filter(({ on }) => yearOf(on) === year);
  const days = new Set([...byRule(year), ...proclaimed.map(({ on }) => on)]);
  for (const { insteadOf } of proclaimed) if (insteadOf) days.delete(insteadOf);
  return days;
};

const byRule = (year: number): readonly Day[] => {
  const easter = easterOf(year);
  const christmas = substitute(day(`${year}-12-25`));
  const boxing = substitute(day(`${year}-12-26`));
  return [
    substitute(day(`${year}-01-01`)),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom(day(`${year}-05-01`)),
    mondayFrom(day(`${year}-05-25`)),
    mondayFrom(day(`${year}-08-25`)),
    christmas,
    boxing === christmas ? addDays(boxing, 1) : boxing,
  ];
};

/** The day that is so many working days later: no weekends, no bank holidays. */
export const addWorkingDays = (from: Day, count: number): Day => {
  let on = from;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
};

/** The day that is so many working days earlier. */
export const workingDaysBefore = (on: Day, count: number): Day => {
  let before = on;
  for (let left = count; left > 0; ) {
    before = addDays(before, -1);
    if (isWorkingDay(before)) left -= 1;
  }
  return before;
};

/** A weekday that is no bank holiday in England. */
export const isWorkingDay = (on: Day): boolean => weekdayOf(on) < 6 && !bankHolidays(yearOf(on)).has(on);

/** A holiday at a weekend moves to the Monday; two of them at one weekend, to Monday and Tuesday. */
const substitute = (on: Day): Day => (weekdayOf(on) < 6 ? on : addDays(on, 8 - weekdayOf(on)));

const mondayFrom = (on: Day): Day => addDays(on, (8 - weekdayOf(on)) % 7);

const FEASTS: Readonly<Record<string, (year: number) => Day>> = {
  easter: easterOf,
  'easter sunday': easterOf,
  'easter monday': (year) => addDays(easterOf(year), 1),
  'good friday': (year) => addDays(easterOf(year), -2),
  christmas: (year) => day(`${year}-12-25`),
  'christmas day': (year) => day(`${year}-12-25`),
  'christmas eve': (year) => day(`${year}-12-24`),
  xmas: (year) => day(`${year}-12-25`),
  'boxing day': (year) => day(`${year}-12-26`),
  "new year's day": (year) => day(`${year}-01-01`),
  "new year's eve": (year) => day(`${year}-12-31`),
};

/** "Easter", "Christmas 2027": the feast itself, by the calendar. A holiday of some days is no day (due-open.ts). */
export const readFeast: Reader = (phrase, { today }) => {
  const [, name = '', year] = /^([a-z' ]+?)(?: (20\d\d))?$/.exec(phrase) ?? [];
  const feast = own(FEASTS, name);
  if (!feast) return undefined;
  if (year) return onDay(feast(Number(year)));
  const thisYear = feast(yearOf(today));
  return onDay(thisYear < today ? feast(yearOf(today) + 1) : thisYear);
};
