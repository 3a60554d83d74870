import { addDays, type Day, day, weekdayOf } from './day.ts';
import type { TermName } from './term.ts';

/** The day on which a term's children are counted (inventory 2.1). `assumed` until a coordinator has set it. */
export interface Census {
  /** The academic year, by the year it starts in. */
  readonly year: number;
  readonly term: TermName;
  readonly on: Day;
  readonly assumed: boolean;
}

const THURSDAY = 4;
const ASSUMED = {
  autumn: { month: '10', nth: 1 },
  spring: { month: '01', nth: 3 },
  summer: { month: '05', nth: 3 },
} as const;

/**
 * The census day of a term: as a coordinator has set it, else the first Thursday of October or the third of January or
 * May, where those of 2022/23 fell; DfE's later days could not be found, so it is marked as assumed.
 */
export const censusOf = (known: readonly Census[], year: number, term: TermName): Census => {
  const set = known.find((one) => one.year === year && one.term === term);
  if (set) return set;
  const { month, nth } = ASSUMED[term];
  const first = day(`${term === 'autumn' ? year : year + 1}-${month}-01`);
  const on = addDays(first, ((THURSDAY - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return { year, term, on, assumed: true };
};

/** Days between a census and its return: four weeks and a day (inventory 2.1). */
export const RETURN_DAYS = 29;
