import type { Period } from '../../domain/returns/period.ts';
import type { Header } from './header.ts';
import { periodOf } from './periods.ts';
import { type Asked, type Where, whereOf } from './places.ts';
import type { Told } from './told.ts';

/** Where and when each row of a file is about. */
export interface Reading {
  where(row: readonly string[]): Where;
  /** The period as the row says it, and what that is. */
  period(row: readonly string[]): { readonly words: string; readonly period?: Period };
}

/** A file names few places and terms; one that names more is forgotten and worked out anew. */
const REMEMBERED = 4_000;

/** Worked out once for the same cells: a file names few places, and many times. */
export const reading = ({ told }: Header, asked: Asked): Reading => {
  const places = new Map<string, Where>();
  const periods = new Map<string, Period | undefined>();
  const cellOf = (row: readonly string[], one: Told): string => (row[told.get(one) ?? -1] ?? '').trim();
  const known = PLACES.filter((one) => told.has(one));
  return {
    where: (row) => {
      const key = known.map((one) => cellOf(row, one)).join('|');
      const where = places.get(key) ?? whereOf((one) => cellOf(row, one), asked);
      if (places.size >= REMEMBERED) places.clear();
      places.set(key, where);
      return where;
    },
    period: (row) => {
      const [period, term] = [cellOf(row, 'period'), cellOf(row, 'term')];
      const words = `${period} ${term}`.trim();
      if (periods.size >= REMEMBERED) periods.clear();
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
  'country',
  'country-code',
];
