import { type Day, day } from '../../domain/day.ts';
import type { Ruling } from '../../domain/rag/rule.ts';
import { RAG_RULE, ruleOn, sayChanged, versionsOf } from '../../domain/rag/rules.ts';
import { type Period, periodKey } from '../../domain/returns/period.ts';
import type { Side } from './sides.ts';

/** When the cases of a term have been counted: by its last day. */
const lastDay = (period: Period): Day | undefined => {
  if (period.kind !== 'term') return undefined;
  const { year, term } = period;
  if (term === 'autumn') return day(`${year}-12-31`);
  return day(`${year + 1}-${term === 'spring' ? '04-15' : '07-31'}`);
};

/** Counts by colour of two versions of the rule are not compared without saying so (decision 2). */
export const ragNotes = (sides: readonly Side[], rulings: readonly Ruling[]): readonly string[] => {
  const periods = sides.flatMap(({ cells }) =>
    cells.filter(({ measure }) => measure.id === 'rag').map(({ period }) => period),
  );
  const inOrder = periods.toSorted((one, other) => (periodKey(one) < periodKey(other) ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)].map((period) => period && lastDay(period));
  if (!first || !last) return [];
  const versions = versionsOf(RAG_RULE, rulings);
  return [sayChanged(ruleOn(versions, first), ruleOn(versions, last)) ?? []].flat();
};
