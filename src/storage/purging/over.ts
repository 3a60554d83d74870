import type { Looking, Over } from '../../core/offers/keeping.ts';
import { type Day, dayOf, parseDay } from '../../domain/day.ts';
import type { Range, Scanned, Table } from '../table.ts';
import { removeRows } from './remove.ts';
import { walk } from './walk.ts';

export const NONE: Over = { count: 0, left: false };

/** Two findings as one. */
export const together = (one: Over, other: Over): Over => {
  const oldest = [one.oldest, other.oldest].filter((day) => day !== undefined).sort()[0];
  const newest = [one.newest, other.newest]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    count: one.count + other.count,
    ...(oldest && { oldest }),
    ...(newest && { newest }),
    left: one.left || other.left,
  };
};

export const overOf = (days: readonly Day[], left = false): Over => {
  const inOrder = days.toSorted();
  const [oldest, newest] = [inOrder[0], inOrder.at(-1)];
  return { count: days.length, ...(oldest && { oldest }), ...(newest && { newest }), left };
};

/** The London day of an ISO instant or an ISO day in a column; nothing where it is neither. */
export const dayIn = (value: unknown): Day | undefined => {
  const text = String(value ?? '');
  const at = Date.parse(text);
  return parseDay(text) ?? (Number.isNaN(at) ? undefined : dayOf(new Date(at)));
};

/** Rows of a table that each stand for themselves, and the day each is of. */
export interface Sweep {
  readonly table: Table;
  readonly range: Pick<Range, 'from' | 'below' | 'select'>;
  /** Nothing where the row is not of this kind, or must stay whatever its age. */
  dayOf(row: Scanned): Day | undefined;
}

/** Goes through a table page by page and deletes, or counts, what is over. */
export const sweepRows = async (sweep: Sweep, { before, dry, spend }: Looking): Promise<Over> => {
  const days: Day[] = [];
  const isWhole = await walk(sweep.table, { range: sweep.range, spend }, async (rows) => {
    const over = rows.filter((row) => isBefore(sweep.dayOf(row), before));
    const gone = dry ? over : await removeRows(sweep.table, over, spend);
    days.push(...gone.flatMap((row) => sweep.dayOf(row) ?? []));
  });
  return overOf(days, !isWhole);
};

const isBefore = (day: Day | undefined, before: Day): boolean => day !== undefined && day < before;
