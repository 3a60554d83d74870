import { z } from 'zod';
import type { File } from '../../core/documents.ts';
import type { Files } from '../../core/files.ts';
import type { Published, PublishedOffer } from '../../core/offers/published.ts';
import type { Reply } from '../../core/reply.ts';
import type { Result } from '../../domain/result.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { inverted } from '../../storage/figures/keys.ts';
import { ledger } from '../../storage/ledger.ts';
import { type Decide, type Saving, type Shape, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';
import type { Loaded, LoadedPeriod } from './loaded.ts';
import { placeOf, publishedIn } from './store-rows.ts';
import { changesFor, type Tables, type ToWrite, type Written, written } from './store-write.ts';

const LOADS = 'loads';
const SHIPPED = 'shipped';

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
  how: z.enum(['shipped', 'imported']).optional(),
});
const loaded = z.object({ type: z.string(), periods: period.array() });

/** What was read from a file and waits to be confirmed. */
export interface Staged extends ToWrite {
  readonly periods: readonly LoadedPeriod[];
}

const SHEET: Shape<Loaded> = {
  version: 1,
  read: (json) => loaded.parse(json) as unknown as Loaded, // the schema holds all but the brands
};

export type PublishedStore = ReturnType<typeof publishedStore>;

/**
 * Figures lie in the partition of their return type, a row for each place and period, the newest period first: what
 * was published before a period is one request for one row, however many years there are. What is loaded is told by
 * one sheet for each type.
 */
export const publishedStore = (tables: Tables, files: Files) => {
  const { table } = tables;
  const sheets = sheetsIn(table, SHEET);
  const placed = (type: string) => ({ partition: LOADS, key: `t|${type}` });
  return {
    recall: (turn: string): Promise<Reply | undefined> => ledger(table, LOADS).recall(turn),
    /** What is loaded of each type. One request. */
    all: async (): Promise<readonly Loaded[]> =>
      (await sheets.list(LOADS, 't|')).flatMap(({ value }) => value ?? []),
    of: async (type: string): Promise<Loaded | undefined> => (await sheets.read(placed(type))).value,
    /** Keeps what was read until it is confirmed. */
    stage: (staged: Staged): Promise<Result<string>> => files.keep(fileOf(staged)),
    staged: async (id: string): Promise<Staged | undefined> => stagedIn(await files.open(id)),
    forget: (id: string): Promise<void> => files.remove(id),
    /** Makes the periods of a file hold what it holds; the same again writes nothing. */
    write: (figures: ToWrite): Promise<Written> => written(tables, figures),
    /** What writing it would change. One request. */
    compare: async (figures: ToWrite): Promise<Written> => (await changesFor(table, figures)).changes,
    change: (type: string, saving: Saving, decide: Decide<Loaded>): Promise<Reply> =>
      sheets.change(placed(type), saving, decide),
    /** The version of the shipped figures that was put in last; 0 where none was. One request. */
    shipped: async (): Promise<number> => Number((await table.get(LOADS, SHIPPED))?.props['version'] ?? 0),
    markShipped: async (version: number): Promise<void> => {
      await table.transact(LOADS, [{ do: 'upsert', key: SHIPPED, props: { v: 1, version } }]);
    },
  };
};

const fileOf = (staged: Staged): File => ({
  name: 'published.json',
  type: 'application/json',
  bytes: Buffer.from(JSON.stringify(staged)),
});

const stagedIn = (file: File | undefined): Staged | undefined =>
  file?.name === 'published.json'
    ? (JSON.parse(Buffer.from(file.bytes).toString('utf8')) as Staged) // `stage` alone writes files of that name
    : undefined;

export const publishedOffer = (table: Table): PublishedOffer => ({
  before: async (type, of, authority): Promise<Published | undefined> => {
    if (of.kind === 'once') return undefined;
    const from = placeOf(authority);
    const after = `${from}${inverted(periodKey(of))}`;
    const [row] = await table.list(type, { from, after, below: `${from}}`, top: 1 });
    return row && publishedIn(row);
  },
});
