import { periodKey } from '../../domain/returns/period.ts';
import type { Op, Table } from '../../storage/table.ts';
import type { PublishedRow } from './gather.ts';
import type { Rounding } from './loaded.ts';
import { isAlike, keyOf, PLACES, propsOf } from './store-rows.ts';

/** Figures of one type, and what each level's are rounded to. */
export interface ToWrite {
  readonly type: string;
  readonly rows: readonly PublishedRow[];
  readonly rounding: Rounding;
}

/** How many places' figures of a period were new or other ones, and how many the file no longer has. */
export interface Written {
  readonly changed: number;
  readonly gone: number;
}

const ROWS_AT_ONCE = 90;

/**
 * What it takes to make the periods of a file hold what it holds: places with new or other figures are written, places
 * that it has not are removed from those periods. One request, for the rows of the type.
 */
export const changesFor = async (
  table: Table,
  { type, rows, rounding }: ToWrite,
): Promise<{ readonly changes: Written; readonly ops: readonly Op[] }> => {
  const periods = new Set<string>(rows.map(({ period }) => periodKey(period)));
  const there = (await table.list(type, PLACES)).filter(({ props }) => periods.has(String(props['period'])));
  const before = new Map(there.map(({ key, props }) => [key, props]));
  const after = new Map(rows.map((row) => [keyOf(type, row), propsOf(row, rounding)]));
  const changed = [...after].filter(([key, props]) => {
    const known = before.get(key);
    return !known || !isAlike(known, props);
  });
  const gone = there.filter(({ key }) => !after.has(key));
  return {
    changes: { changed: changed.length, gone: gone.length },
    ops: [
      ...changed.map(([key, props]): Op => ({ do: 'upsert', key, props })),
      ...gone.map(({ key }): Op => ({ do: 'remove', key, etag: '*' })),
    ],
  };
};

/** Somebody else may be writing the same file: what they removed first needs no removing. */
const TRIES = 5;

/** The same again writes nothing. A request to look, and one for each 90 rows that change. */
export const written = async (table: Table, figures: ToWrite): Promise<Written> => {
  let first: Written | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { changes, ops } = await changesFor(table, figures);
    first ??= changes;
    if (await areDone(table, figures.type, ops)) return first;
  }
  throw new Error('published figures were not written: others kept writing the same ones');
};

const areDone = async (table: Table, type: string, ops: readonly Op[]): Promise<boolean> => {
  for (let at = 0; at < ops.length; at += ROWS_AT_ONCE) {
    const { done } = await table.transact(type, ops.slice(at, at + ROWS_AT_ONCE));
    if (!done) return false;
  }
  return true;
};
