import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { Ruling } from '../../domain/rag/rule.ts';
import { ledger } from '../../storage/ledger.ts';
import { type Decide, type Saving, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';

/** Every ruling there has been, oldest first: versions of the rule are made of them. */
export interface Rulings {
  readonly rulings: readonly Ruling[];
}

const rulings = z.object({
  rulings: z
    .object({
      gap: z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
      colour: z.enum(['red', 'amber', 'green']),
      from: z.string(),
    })
    .array(),
});

const PLACE = { partition: 'rag', key: 's|rulings' };

export type RagStore = ReturnType<typeof ragStore>;

/** The coordinators' rulings, one sheet: one request to read, two to change. */
export const ragStore = (table: Table) => {
  const sheets = sheetsIn<Rulings>(table, {
    version: 1,
    read: (json) => rulings.parse(json) as unknown as Rulings, // the schema holds all but the brands
  });
  return {
    recall: (turn: string): Promise<Reply | undefined> => ledger(table, PLACE.partition).recall(turn),
    all: async (): Promise<readonly Ruling[]> => (await sheets.read(PLACE)).value?.rulings ?? [],
    change: (saving: Saving, decide: Decide<Rulings>): Promise<Reply> => sheets.change(PLACE, saving, decide),
  };
};
