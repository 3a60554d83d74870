import { addDays, addMonths, type Day } from '../day.ts';
import { plural } from '../words.ts';

/** So many days, months or years, counted in London's calendar. */
export interface Span {
  readonly n: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** "2 days", "1 month". */
export const saySpan = ({ n, unit }: Span): string => plural(n, unit);

const MONTHS_IN = { month: 1, year: 12 } as const;

/**
 * The first day that is kept: what is of an earlier one is over. What is of the day itself is kept until that day has
 * passed as well, so that nothing goes an hour too early.
 */
export const keptFrom = ({ n, unit }: Span, today: Day): Day =>
  unit === 'day' ? addDays(today, -n) : addMonths(today, -n * MONTHS_IN[unit]);

const DAYS_IN = { day: 1, month: 30.4, year: 365.25 } as const;

/** Roughly in days: for comparing two of them. */
export const lengthOf = ({ n, unit }: Span): number => n * DAYS_IN[unit];

const READ = /^(\d{1,4})\s*(day|month|year)s?\.?$/i;

/** "7 years", "18 months"; nothing where it is no such span. */
export const readSpan = (words: string): Span | undefined => {
  const [, n = '', unit = ''] = READ.exec(words.trim()) ?? [];
  const found = (['day', 'month', 'year'] as const).find((one) => one === unit.toLowerCase());
  return found && Number(n) > 0 ? { n: Number(n), unit: found } : undefined;
};
