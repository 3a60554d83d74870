import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { periodKey, sayPeriod } from '../../domain/returns/period.ts';
import type { PublishedRow } from './gather.ts';
import type { Level } from './places.ts';
import { roundingOf } from './rounding.ts';

/** One period of a type whose published figures are kept. */
export interface LoadedPeriod {
  /** A PeriodKey. */
  readonly period: string;
  /** How it is said: "autumn term 2025". */
  readonly says: string;
  /** Local authorities of the network with figures. */
  readonly authorities: number;
  readonly region: boolean;
  readonly country: boolean;
  /** What local authorities' figures are rounded to; 1 where they are not. */
  readonly roundedTo: number;
  /** The file's name. */
  readonly file: string;
  readonly on: Day;
  readonly by: PersonId | 'system';
  /** How it came, where nobody of the network loaded it: with the bot itself, or by whoever runs it. */
  readonly how?: 'shipped' | 'imported';
}

/** What is kept of one return type, the newest period first. */
export interface Loaded {
  readonly type: string;
  readonly periods: readonly LoadedPeriod[];
}

export type Rounding = Readonly<Record<Level, number>>;

export const roundingIn = (rows: readonly PublishedRow[]): Rounding => ({
  authority: roundingOf(rows, 'authority'),
  region: roundingOf(rows, 'region'),
  country: roundingOf(rows, 'country'),
});

/** The periods of a file, the newest first, with who is in each. */
export const periodsIn = (
  rows: readonly PublishedRow[],
  load: Pick<LoadedPeriod, 'file' | 'on' | 'by' | 'roundedTo' | 'how'>,
): readonly LoadedPeriod[] => {
  const found = new Map<string, PublishedRow[]>();
  for (const row of rows) {
    const key = periodKey(row.period);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return newestFirst(
    [...found].map(([period, inIt]) => ({
      period,
      says: inIt[0] ? sayPeriod(inIt[0].period) : '',
      authorities: inIt.filter(({ of }) => of.level === 'authority').length,
      region: inIt.some(({ of }) => of.level === 'region'),
      country: inIt.some(({ of }) => of.level === 'country'),
      ...load,
    })),
  );
};

const newestFirst = (periods: readonly LoadedPeriod[]): readonly LoadedPeriod[] =>
  [...periods].sort((a, b) => (a.period < b.period ? 1 : -1));

/** What is kept once these are loaded: the same period again takes the place of the one before. */
export const withLoaded = (
  before: Loaded | undefined,
  type: string,
  more: readonly LoadedPeriod[],
): Loaded => {
  const replaced = new Set(more.map(({ period }) => period));
  const kept = (before?.periods ?? []).filter(({ period }) => !replaced.has(period));
  return { type, periods: newestFirst([...more, ...kept]) };
};
