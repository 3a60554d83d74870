import type { Day } from '../../domain/day.ts';
import { type Period, periodBefore } from '../../domain/returns/period.ts';
import { type Term, type TermName, termOn } from '../../domain/term.ts';

/** What periods are seen from. */
export interface Today {
  readonly today: Day;
  readonly terms: readonly Term[];
}

export type TermPeriod = Extract<Period, { readonly kind: 'term' }>;

const NAMES: readonly TermName[] = ['autumn', 'spring', 'summer'];

const MONTH_TERMS: readonly TermName[] = [
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'autumn',
];

/** The term of a month, 1 to 12: April begins the summer term, and August is in the holiday after it. */
export const termOfMonth = (calendar: number, month: number): TermPeriod => ({
  kind: 'term',
  year: month >= 9 ? calendar : calendar - 1,
  term: MONTH_TERMS[month - 1] ?? 'autumn',
});

/** "spring 2027" is spring of 2026/27 (decision 7). */
export const termIn = (calendar: number, term: TermName): TermPeriod => ({
  kind: 'term',
  year: term === 'autumn' ? calendar : calendar - 1,
  term,
});

/** The term that runs; in a holiday the one that has just ended, since its figures are known. */
export const currentTerm = ({ today, terms }: Today): TermPeriod => {
  const term = termOn(terms, today);
  const [year = 0, month = 1] = today.split('-').map(Number);
  if (!term) return termOfMonth(year, month);
  const running: TermPeriod = { kind: 'term', year: term.year, term: term.name };
  return term.first > today ? termsBack(running, 1) : running;
};

export const termsBack = (from: TermPeriod, most: number): TermPeriod => {
  let period: Period = from;
  for (let back = 0; back < most; back += 1) period = periodBefore(period) ?? period;
  return period.kind === 'term' ? period : from;
};

/** Counts terms as time goes, so that two can be held against each other. */
export const termNumber = ({ year, term }: TermPeriod): number => year * NAMES.length + NAMES.indexOf(term);

/** "spring": the last one that had begun; with `before`, not the one that runs ("last autumn", in autumn). */
export const lastNamed = (term: TermName, seen: Today, before = false): TermPeriod => {
  let period = currentTerm(seen);
  if (before && period.term === term) period = termsBack(period, 1);
  while (period.term !== term) period = termsBack(period, 1);
  return period;
};
