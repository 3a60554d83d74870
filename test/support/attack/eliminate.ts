import type { Constraint } from './system.ts';

/** Unknowns in one row of elimination before it is left alone: sums of so many tell nothing of one. */
const MOST = 12;

/**
 * What follows from sums that are known exactly, by Gaussian elimination in whole numbers: "F + M is 20" and "F + M + U
 * is 27" give U, which no constraint gives by itself.
 */
export const eliminate = (constraints: readonly Constraint[]): readonly Constraint[] => {
  const rows = constraints.filter(({ least, most }) => least === most).map(copy);
  const done: Row[] = [];
  while (rows.length > 0) {
    const row = takeShortest(rows);
    const [pivot] = row?.terms.keys() ?? [];
    if (!row || pivot === undefined) continue;
    for (const other of [...rows, ...done]) if (other.terms.has(pivot)) subtract(other, row, pivot);
    done.push(row);
  }
  return done
    .filter(({ terms }) => terms.size > 0 && terms.size <= MOST)
    .map(({ terms, sum }) => ({ terms, least: sum, most: sum }));
};

interface Row {
  readonly terms: Map<number, number>;
  sum: number;
}

const copy = ({ terms, least }: Constraint): Row => ({ terms: new Map(terms), sum: least });

const takeShortest = (rows: Row[]): Row | undefined => {
  let at = 0;
  for (const [place, { terms }] of rows.entries())
    if (terms.size > 0 && (terms.size < (rows[at]?.terms.size ?? 0) || rows[at]?.terms.size === 0))
      at = place;
  return rows.splice(at, 1)[0];
};

const subtract = (from: Row, row: Row, pivot: number): void => {
  const [mine, theirs] = [from.terms.get(pivot) ?? 0, row.terms.get(pivot) ?? 1];
  const shared = divisor(mine, theirs);
  const [times, less] = [theirs / shared, mine / shared];
  for (const [at, factor] of from.terms) from.terms.set(at, factor * times);
  from.sum *= times;
  for (const [at, factor] of row.terms) from.terms.set(at, (from.terms.get(at) ?? 0) - less * factor);
  from.sum -= less * row.sum;
  for (const [at, factor] of from.terms) if (factor === 0) from.terms.delete(at);
};

const divisor = (one: number, other: number): number =>
  other === 0 ? Math.abs(one) : divisor(other, one % other);
