import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { Ruling } from '../../domain/rag/rule.ts';
import { ledger } from '../../storage/ledger.ts';
import { type Decide, type Saving, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';

/** What coordinators have ruled on what the RAG rule leaves open, in the order in which they did. */
export interface Rulings {
  readonly rulings: readonly Ruling[];
}

export type RagStore = ReturnType<typeof ragStore>;

const RAG = { partition: 'rag', key: 'rulings' } as const;

const kept = z.object({
  rulings: z.array(
    z.object({
      gap: z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
      colour: z.enum(['red', 'amber', 'green']),
      from: z.string(),
    }),
  ),
});

/** One sheet with its history: read in one request, changed in two. */
export const ragStore = (table: Table) => {
  const sheets = sheetsIn<Rulings>(table, {
    version: 1,
    read: (json) => kept.parse(json) as unknown as Rulings, // the schema holds all but the brand of a day
  });
  return {
    recall: ledger(table, RAG.partition).recall,
    rulings: async (): Promise<readonly Ruling[]> => (await sheets.read(RAG)).value?.rulings ?? [],
    change: (saving: Saving, decide: Decide<Rulings>): Promise<Reply> => sheets.change(RAG, saving, decide),
  };
};
