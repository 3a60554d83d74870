import { addDays, addMonths, type Day, daysBetween } from './day.ts';
import { addWorkingDays } from './due-holiday.ts';
import { countNamed } from './due-names.ts';
import { onDay, type Reader } from './due-reading.ts';
import { own } from './own.ts';

const NEAR: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'end of day': 0,
  'end of the day': 0,
  'end of play': 0,
  'end of the working day': 0,
  'close of play': 0,
  'close of business': 0,
  cop: 0,
  cob: 0,
  eod: 0,
  eop: 0,
  tomorrow: 1,
  tomoz: 1,
  tmrw: 1,
  'day after tomorrow': 2,
  'week today': 7,
  'a week today': 7,
  'today week': 7,
  'week tomorrow': 8,
  'a week tomorrow': 8,
  'tomorrow week': 8,
  'a fortnight today': 14,
  'two weeks today': 14,
  'a fortnight tomorrow': 15,
  'two weeks tomorrow': 15,
};

const UNIT = "(working day|day|week|fortnight|month)s?'?";
const AHEAD = new RegExp(`^(in|within)(?: the next)? (a couple of|[a-z]+|\\d{1,3}) ${UNIT}(?: time)?$`);
const FROM_NOW = new RegExp(`^(a couple of|[a-z]+|\\d{1,3}) ${UNIT} (?:from (?:now|today)|time)$`);

/** "tomorrow", "end of the day", "COP": how far off they are is settled. */
export const readNearDay: Reader = (phrase, { today }) => {
  const days = own(NEAR, phrase);
  return days === undefined ? undefined : onDay(addDays(today, days));
};

/** "in a fortnight", "within 10 working days", "in 3 weeks' time". */
export const readSpan: Reader = (phrase, { today }) => {
  const [, way, counted, unit] = AHEAD.exec(phrase) ?? [];
  const [, fromNow, unitFromNow] = FROM_NOW.exec(phrase) ?? [];
  if (way === 'in' && counted === 'the') return undefined;
  const words = counted ?? fromNow ?? '';
  const count = words === 'a couple of' ? 2 : countNamed(words);
  const on = count && later(today, count, unit ?? unitFromNow ?? '');
  return on && isNearEnough(today, on) ? onDay(on) : undefined;
};

const later = (from: Day, count: number, unit: string): Day => {
  if (unit === 'working day') return addWorkingDays(from, Math.min(count, 260));
  if (unit === 'month') return addMonths(from, count);
  return addDays(from, count * ({ week: 7, fortnight: 14 }[unit] ?? 1));
};

/** More than ten years is no due date but a slip of the finger. */
const isNearEnough = (from: Day, to: Day): boolean => daysBetween(from, to) <= 3660;
