import type { Period } from '../returns/period.ts';
import { findReturnType } from '../returns/return-types.ts';
import type { TermName } from '../term.ts';
import type { Measure } from './measure.ts';

/** How often a measure is counted. */
export const countedBy = ({ source: { type } }: Pick<Measure, 'source'>): 'term' | 'year' | 'once' =>
  findReturnType(type)?.period ?? 'term';

const TERMS: readonly TermName[] = ['autumn', 'spring', 'summer'];

/**
 * A period as that measure has it: the three terms of a year for what is counted each term, the year of a term for what
 * is counted by years. What is asked for once has no periods.
 */
export const periodsOf = (measure: Pick<Measure, 'source'>, period: Period): readonly Period[] => {
  const by = countedBy(measure);
  if (period.kind === 'once' || by === 'once') return by === period.kind ? [period] : [];
  const { year } = period;
  if (by === 'year') return [{ kind: 'year', year }];
  return period.kind === 'term' ? [period] : TERMS.map((term) => ({ kind: 'term', year, term }));
};
