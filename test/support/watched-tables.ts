import { memoryTables } from '../../src/storage/memory.ts';
import { EVERY_KEY, type OpenTable, type Scanned } from '../../src/storage/table.ts';

/** Tables in memory whose every row can be read: what is kept, whatever keeps it. */
export const watchedTables = (): {
  readonly open: OpenTable;
  readonly names: () => readonly string[];
  readonly everything: () => Promise<readonly (Scanned & { readonly table: string })[]>;
} => {
  const tables = memoryTables();
  const names = new Set<string>();
  return {
    open: (name) => {
      names.add(name);
      return tables(name);
    },
    names: () => [...names],
    everything: async () => {
      const found: (Scanned & { readonly table: string })[] = [];
      for (const table of names)
        for (let next: string | undefined, more = true; more; more = next !== undefined) {
          const page = await tables(table).scan(EVERY_KEY, next);
          found.push(...page.rows.map((row) => ({ table, ...row })));
          next = page.next;
        }
      return found;
    },
  };
};
