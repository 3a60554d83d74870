import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import { KIND_IDS } from '../../domain/retention/kind.ts';
import { historyKey } from '../../storage/deed.ts';
import type { Line } from '../../storage/history.ts';
import { ledger } from '../../storage/ledger.ts';
import { type Decide, type Saving, type Sheet, sheetsIn } from '../../storage/sheet.ts';
import { type Table, under } from '../../storage/table.ts';
import type { Keeping } from './keeping.ts';

const kind = z.enum(KIND_IDS);
const span = z.object({ n: z.number(), unit: z.enum(['day', 'month', 'year']) });
const erasure = z.object({
  person: z.string(),
  ids: z.string().array(),
  names: z.string().array(),
  accounts: z.string().array(),
  by: z.string(),
  at: z.string(),
  table: z.number(),
  next: z.string().optional(),
  rows: z.number(),
});
const keeping = z.object({
  periods: z.object({ kind, span, from: z.string(), by: z.string() }).array(),
  started: z.object({ by: z.string(), at: z.string() }).optional(),
  begun: z.string().optional(),
  months: z.record(z.string(), z.string()),
  unnamed: z.string().array(),
  erasing: erasure.array(),
});

const PLACE = { partition: 'keeping', key: 'keeping' } as const;

export type KeepingStore = ReturnType<typeof keepingStore>;

/** One sheet; its history is the log of deletions, chained by hashes as every history is. */
export const keepingStore = (table: Table) => {
  const sheets = sheetsIn<Keeping>(table, {
    version: 1,
    read: (json) => keeping.parse(json) as unknown as Keeping, // the schema holds all but the brands
  });
  const held = ledger(table, PLACE.partition);
  return {
    recall: held.recall,
    read: (): Promise<Sheet<Keeping>> => sheets.read(PLACE),
    change: (saving: Saving, decide: Decide<Keeping>): Promise<Reply> => sheets.change(PLACE, saving, decide),
    /** The newest lines, latest first. Two requests, however long it is. */
    log: async (most: number): Promise<readonly Line[]> => {
      const { n } = await sheets.read(PLACE);
      const range = under(`~h|${PLACE.key}|`);
      const rows = await held.list({ ...range, from: historyKey(PLACE.key, Math.max(1, n - most + 1)) });
      return rows.map(({ props }) => JSON.parse(String(props['line'])) as Line).reverse(); // `change` wrote them
    },
  };
};
