import { periodKey } from '../../domain/returns/period.ts';
import { writePublished } from '../../storage/figures/published.ts';
import type { Op, Row, Table } from '../../storage/table.ts';
import type { PublishedRow } from './gather.ts';
import type { Rounding } from './loaded.ts';
import { bareOf, isAlike, keyOf, PLACES, placedIn, propsOf } from './store-rows.ts';

export interface Tables {
  /** What was published, by place, and what is loaded. */
  readonly table: Table;
  /** Figures by group and period, beside those that the network collects. */
  readonly figures: Table;
}

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

interface Changes {
  readonly changes: Written;
  readonly ops: readonly Op[];
  /** The places that are to be removed from a period. */
  readonly gone: readonly PublishedRow[];
}

const ROWS_AT_ONCE = 90;

/**
 * What it takes to make the periods of a file hold what it holds: places with new or other figures are written, and
 * local authorities that it no longer has are removed. One request, for the rows of the type.
 */
export const changesFor = async (table: Table, { type, rows, rounding }: ToWrite): Promise<Changes> => {
  const periods = new Set<string>(rows.map(({ period }) => periodKey(period)));
  const there = (await table.list(type, PLACES)).filter(({ props }) => periods.has(String(props['period'])));
  const before = new Map(there.map(({ key, props }) => [key, props]));
  const after = new Map(rows.map((row) => [keyOf(type, row), propsOf(row, rounding)]));
  const changed = [...after].filter(([key, props]) => {
    const known = before.get(key);
    return !known || !isAlike(known, props);
  });
  const gone = goneFrom(there, after);
  return {
    changes: { changed: changed.length, gone: gone.length },
    gone: gone.flatMap((row) => bareOf(row) ?? []),
    ops: [
      ...changed.map(([key, props]): Op => ({ do: 'upsert', key, props })),
      ...gone.map(({ key }): Op => ({ do: 'remove', key, etag: '*' })),
    ],
  };
};

/**
 * Local authorities of a period that a file has not. One with fewer than most of them brings a few anew, as one of
 * regions alone does, and takes nobody's away.
 */
const goneFrom = (there: readonly Row[], after: ReadonlyMap<string, unknown>): readonly Row[] => {
  const periods = new Map<unknown, readonly Row[]>();
  for (const row of there.filter((one) => bareOf(one)?.of.level === 'authority'))
    periods.set(row.props['period'], [...(periods.get(row.props['period']) ?? []), row]);
  return [...periods.values()].flatMap((rows) => {
    const gone = rows.filter(({ key }) => !after.has(key));
    return gone.length * 2 < rows.length ? gone : [];
  });
};

/** Somebody else may be writing the same file: what they removed first needs no removing. */
const TRIES = 5;

/**
 * The same again changes nothing. The rows by group and period go first, emptied for places that are gone: where this
 * breaks off, doing it again finds the same to be done. A request to look, and one for each 90 rows of either kind.
 */
export const written = async ({ table, figures }: Tables, asked: ToWrite): Promise<Written> => {
  let first: Written | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { changes, ops, gone } = await changesFor(table, asked);
    first ??= changes;
    const { type, rows, rounding } = asked;
    const places = [...rows, ...gone].map(placedIn);
    await writePublished(figures, { type, places, roundedTo: rounding.authority });
    if (await areDone(table, type, ops)) return first;
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
