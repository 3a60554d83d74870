import {
  addDays,
  addMonths,
  type Day,
  day,
  endOfMonth,
  startOfMonth,
  weekdayOf,
  yearOf,
} from '../../domain/day.ts';
import { type Term, termOn } from '../../domain/term.ts';

/** Days from the first to the last, both within. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type Which = 'last' | 'this' | 'next';

/** The calendar, the day, and whether what was done is meant (else what is due). */
export interface Calendar {
  readonly terms: readonly Term[];
  readonly today: Day;
  readonly done: boolean;
}

const STEP: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/** "this week": Monday to Sunday. */
export const weekOf = (which: Which, today: Day): Period => {
  const from = addDays(today, 1 - weekdayOf(today) + 7 * STEP[which]);
  return { from, to: addDays(from, 6) };
};

export const monthOf = (which: Which, today: Day): Period => {
  const from = addMonths(startOfMonth(today), STEP[which]);
  return { from, to: endOfMonth(from) };
};

/** The academic year, September to August (decision 7). */
export const yearPeriod = (which: Which, today: Day): Period => {
  const starts = yearOf(today) - (today.slice(5) < '09-01' ? 1 : 0) + STEP[which];
  return { from: day(`${starts}-09-01`), to: day(`${starts + 1}-08-31`) };
};

/**
 * A term of the network's calendar; nothing where it has none. In a holiday "this term" is the term just over for
 * what was done, and the one to come for what is due.
 */
export const termPeriod = (which: Which, { terms, today, done }: Calendar): Period | undefined => {
  const inOrder = [...terms].sort((a, b) => (a.first < b.first ? -1 : 1));
  const coming = termOn(inOrder, today);
  const isHoliday = coming === undefined || today < coming.first;
  const at = (coming ? inOrder.indexOf(coming) : inOrder.length) - (isHoliday && done ? 1 : 0);
  return periodOf(inOrder[at + STEP[which]]);
};

/** "autumn term", "spring term 2027": by the calendar year it falls in; without one, the nearest on the right side. */
export const namedTerm = (
  { name, year }: { readonly name: string; readonly year?: number },
  { terms, today, done }: Calendar,
): Period | undefined => {
  const named = terms.filter((term) => term.name === name && (!year || yearOf(term.first) === year));
  const inOrder = [...named].sort((a, b) => (a.first < b.first ? -1 : 1));
  const found = done
    ? inOrder.filter(({ first }) => first <= today).at(-1)
    : inOrder.find(({ last }) => today <= last);
  return periodOf(year ? inOrder[0] : found);
};

const periodOf = (term: Term | undefined): Period | undefined => term && { from: term.first, to: term.last };
