import { day } from './day.ts';
import type { Term, TermName } from './term.ts';

type Dates = readonly [first: string, last: string];

/**
 * Term dates to begin with, 2024/25 to 2029/30, in the manner of a county in the South East. No authority set
 * them: each is marked as assumed until a coordinator has confirmed or changed it (decision 7).
 */
const YEARS: Readonly<Record<number, Readonly<Record<TermName, Dates>>>> = {
  2024: {
    autumn: ['2024-09-03', '2024-12-20'],
    spring: ['2025-01-06', '2025-04-04'],
    summer: ['2025-04-22', '2025-07-22'],
  },
  2025: {
    autumn: ['2025-09-02', '2025-12-19'],
    spring: ['2026-01-05', '2026-03-27'],
    summer: ['2026-04-13', '2026-07-21'],
  },
  2026: {
    autumn: ['2026-09-02', '2026-12-18'],
    spring: ['2027-01-04', '2027-03-25'],
    summer: ['2027-04-12', '2027-07-21'],
  },
  2027: {
    autumn: ['2027-09-02', '2027-12-17'],
    spring: ['2028-01-04', '2028-04-07'],
    summer: ['2028-04-24', '2028-07-21'],
  },
  2028: {
    autumn: ['2028-09-04', '2028-12-19'],
    spring: ['2029-01-03', '2029-03-29'],
    summer: ['2029-04-16', '2029-07-20'],
  },
  2029: {
    autumn: ['2029-09-03', '2029-12-19'],
    spring: ['2030-01-03', '2030-04-05'],
    summer: ['2030-04-23', '2030-07-23'],
  },
};

const NAMES: readonly TermName[] = ['autumn', 'spring', 'summer'];

/** The assumed terms, in order. */
export const DEFAULT_TERMS: readonly Term[] = Object.entries(YEARS).flatMap(([year, terms]) =>
  NAMES.map((name) => ({
    year: Number(year),
    name,
    first: day(terms[name][0]),
    last: day(terms[name][1]),
    assumed: true,
  })),
);
