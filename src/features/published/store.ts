import { z } from 'zod';
import type { Files } from '../../core/files.ts';
import type { Published, PublishedOffer } from '../../core/offers/published.ts';
import type { Reply } from '../../core/reply.ts';
import type { Result } from '../../domain/result.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { inverted } from '../../storage/figures/keys.ts';
import { writePublished } from '../../storage/figures/published.ts';
import { ledger } from '../../storage/ledger.ts';
import { type Decide, type Saving, sheetsIn } from '../../storage/sheet.ts';
import type { Op, Table } from '../../storage/table.ts';
import type { PublishedRow } from './gather.ts';
import type { Loaded, LoadedPeriod, Rounding } from './loaded.ts';
import { placedIn, placeOf, publishedIn, rowOf } from './store-rows.ts';

const LOADS = 'loads';
const ROWS_AT_ONCE = 90;

const period = z.object({
  period: z.string(),
  says: z.string(),
  authorities: z.number(),
  region: z.boolean(),
  country: z.boolean(),
  roundedTo: z.number(),
  file: z.string(),
  on: z.string(),
  by: z.string(),
});
const loaded = z.object({ type: z.string(), periods: period.array() });

/** What was read from a file and waits to be confirmed. */
export interface Staged {
  readonly type: string;
  readonly rows: readonly PublishedRow[];
  readonly periods: readonly LoadedPeriod[];
  readonly rounding: Rounding;
}

export interface Tables {
  /** What was published, by place, and what is loaded. */
  readonly table: Table;
  /** Figures by group and period, beside those that the network collects. */
  readonly figures: Table;
}

export type PublishedStore = ReturnType<typeof publishedStore>;

/**
 * Figures lie in the partition of their return type, a row for each place and period, the newest period first: what
 * was published before a period is one request for one row, however many years there are. What is loaded is told by
 * one sheet for each type.
 */
export const publishedStore = ({ table, figures }: Tables, files: Files) => {
  const sheets = sheetsIn<Loaded>(table, {
    version: 1,
    read: (json) => loaded.parse(json) as unknown as Loaded, // the schema holds all but the brands
  });
  const placed = (type: string) => ({ partition: LOADS, key: `t|${type}` });
  return {
    recall: (turn: string): Promise<Reply | undefined> => ledger(table, LOADS).recall(turn),
    /** What is loaded of each type. One request. */
    all: async (): Promise<readonly Loaded[]> =>
      (await sheets.list(LOADS, 't|')).flatMap(({ value }) => value ?? []),
    of: async (type: string): Promise<Loaded | undefined> => (await sheets.read(placed(type))).value,
    /** Keeps what was read until it is confirmed. */
    stage: (staged: Staged): Promise<Result<string>> =>
      files.keep({
        name: 'published.json',
        type: 'application/json',
        bytes: Buffer.from(JSON.stringify(staged)),
      }),
    staged: async (id: string): Promise<Staged | undefined> => {
      const file = await files.open(id);
      if (file?.name !== 'published.json') return undefined;
      return JSON.parse(Buffer.from(file.bytes).toString('utf8')) as Staged; // `stage` alone writes files of that name
    },
    forget: (id: string): Promise<void> => files.remove(id),
    /**
     * Writes every row of a file; the same again changes nothing. A request for each 90 rows, and for each 90 groups of
     * figures in a period.
     */
    write: async ({ type, rows, rounding }: Staged): Promise<void> => {
      const ops: readonly Op[] = rows.map((row) => rowOf(row, rounding));
      for (let at = 0; at < ops.length; at += ROWS_AT_ONCE) {
        const done = await table.transact(type, ops.slice(at, at + ROWS_AT_ONCE));
        if (!done.done) throw new Error(`published figures were not written: ${done.why}`);
      }
      await writePublished(figures, { type, places: rows.map(placedIn), roundedTo: rounding.authority });
    },
    change: (type: string, saving: Saving, decide: Decide<Loaded>): Promise<Reply> =>
      sheets.change(placed(type), saving, decide),
  };
};

export const publishedOffer = (table: Table): PublishedOffer => ({
  before: async (type, of, authority): Promise<Published | undefined> => {
    if (of.kind === 'once') return undefined;
    const from = placeOf(authority);
    const after = `${from}${inverted(periodKey(of))}`;
    const [row] = await table.list(type, { from, after, below: `${from}}`, top: 1 });
    return row && publishedIn(row);
  },
});
