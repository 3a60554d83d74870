import type { AuthorityCode } from '../../domain/authority.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import { type Period, periodKey } from '../../domain/returns/period.ts';
import type { Op, Props, Table } from '../table.ts';
import { packed } from './cell.ts';
import { columnOf, type Keeping, mergesOf, mustFit } from './keys.ts';

/** What DfE published of one place in one period. */
export interface PublishedPlace {
  readonly of:
    | { readonly level: 'authority'; readonly code: AuthorityCode }
    | { readonly level: 'region' | 'country' };
  readonly period: Period;
  readonly answers: Answers;
}

export interface Published {
  readonly type: string;
  readonly places: readonly PublishedPlace[];
  /** What authorities' figures are rounded to; 1 where they are exact. */
  readonly roundedTo: number;
}

/** Merges of one transaction: with 152 places and 20 values each they stay below what Azure takes. */
const MERGES_AT_ONCE = 90;

/**
 * Writes what a file brings, and leaves the columns of places that it does not bring; the same again changes nothing. A
 * place that it brings is replaced in all groups. One request for 90 groups of figures.
 */
export const writePublished = async (table: Table, published: Published): Promise<void> => {
  const ops = publishedOps(published);
  for (let at = 0; at < ops.length; at += MERGES_AT_ONCE) {
    const outcome = await table.transact(published.type, ops.slice(at, at + MERGES_AT_ONCE));
    if (!outcome.done) throw new Error(`published figures were not written: ${outcome.why}`);
  }
};

const publishedOps = ({ type, places, roundedTo }: Published): readonly Op[] => {
  const periods = new Map<string, PublishedPlace[]>();
  for (const one of places) {
    const key = periodKey(one.period);
    periods.set(key, [...(periods.get(key) ?? []), one]);
  }
  return [...periods.values()].flatMap((inIt) => {
    mustFit(inIt.length);
    const [first] = inIt;
    if (!first) return [];
    const rounded = inIt.some(({ of }) => of.level === 'authority') ? { roundedTo } : {};
    return mergesOf({ type, period: first.period }, 'p', (keeping) => ({
      ...rounded,
      ...cellsOf(inIt, keeping),
    }));
  });
};

/** "130,20,0;3": figures and the version of the type. A region and a country have columns of their own. */
const cellsOf = (places: readonly PublishedPlace[], { fields, version }: Keeping): Props =>
  Object.fromEntries(
    places.map(({ of, answers }) => {
      const figures = packed(fields, answers);
      const column = of.level === 'authority' ? columnOf(of.code) : of.level;
      return [column, figures && `${figures};${version}`];
    }),
  );
