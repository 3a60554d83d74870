import type { Period } from './period.ts';

/** Whether what is named is the period that is asked for, or the academic year round it. */
export const isWithin = (named: Period, asked: Period): boolean => {
  if (asked.kind === 'once' || named.kind === 'once') return true;
  if (named.year !== asked.year) return false;
  return named.kind !== 'term' || asked.kind !== 'term' || named.term === asked.term;
};
