import type { Period } from '../../domain/returns/period.ts';
import type { Header, Told } from './header.ts';
import { periodOf } from './periods.ts';
import { type Asked, type Where, whereOf } from './places.ts';
import type { Rows } from './shape.ts';

/** Where and when each row of a file is about. */
export interface Reading {
  where(row: readonly string[]): Where;
  /** The period as the row says it, and what that is. */
  period(row: readonly string[]): { readonly words: string; readonly period?: Period };
  /** The number of the first row of figures. */
  readonly from: number;
}

/** Worked out once for the same cells: a file names few places, and many times. */
export const reading = ({ row: at, told }: Header, asked: Asked): Reading => {
  const places = new Map<string, Where>();
  const periods = new Map<string, Period | undefined>();
  const cellOf = (row: readonly string[], one: Told): string => (row[told.get(one) ?? -1] ?? '').trim();
  return {
    from: at + 1,
    where: (row) => {
      const key = PLACES.map((one) => cellOf(row, one)).join('|');
      const where = places.get(key) ?? whereOf((one) => cellOf(row, one), asked);
      places.set(key, where);
      return where;
    },
    period: (row) => {
      const [period, term] = [cellOf(row, 'period'), cellOf(row, 'term')];
      const words = `${period} ${term}`.trim();
      if (!periods.has(words)) periods.set(words, periodOf(period, term));
      const found = periods.get(words);
      return { words, ...(found && { period: found }) };
    },
  };
};

const PLACES: readonly Told[] = [
  'level',
  'la-old',
  'la-new',
  'la',
  'region-code',
  'region',
  'place-code',
  'place',
];

/** Every period that a file is about, once. */
export const distinctPeriods = (rows: Rows, told: Reading): readonly Period[] => {
  const found = new Map<string, Period>();
  for (const row of rows.slice(told.from)) {
    const { words, period } = told.period(row);
    if (period) found.set(words, period);
  }
  return [...found.values()];
};
