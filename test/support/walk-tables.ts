import { memoryTables } from '../../src/storage/memory.ts';
import type { Op, OpenTable, Row, Table } from '../../src/storage/table.ts';

/** One row that was written, as it was before; whose it is can be told from its key, its partition and what it held. */
export interface Written {
  readonly table: string;
  readonly partition: string;
  readonly op: Op;
  readonly before: Row | undefined;
}

export interface WalkTables {
  readonly open: OpenTable;
  /** What was written since this was last emptied, oldest first. */
  readonly written: Written[];
  /** Puts rows back as they were before what is in `written`, and empties it. */
  takeBack(): Promise<void>;
}

/** Tables in memory that tell what each step wrote, so that the next step finds everything as the one before it did. */
export const walkTables = (): WalkTables => {
  const tables = memoryTables();
  const written: Written[] = [];
  const open = (name: string): Table => {
    const table = tables(name);
    const transact: Table['transact'] = async (partition, ops) => {
      const before = await Promise.all(ops.map(({ key }) => table.get(partition, key)));
      const outcome = await table.transact(partition, ops);
      if (outcome.done)
        for (const [n, op] of ops.entries()) written.push({ table: name, partition, op, before: before[n] });
      return outcome;
    };
    return { ...table, transact };
  };
  const takeBack = async (): Promise<void> => {
    for (const { table, partition, op, before } of written.splice(0).reverse()) {
      const back: Op = before
        ? { do: 'upsert', key: before.key, props: before.props }
        : { do: 'remove', key: op.key, etag: '*' };
      await tables(table).transact(partition, [back]);
    }
  };
  return { open, written, takeBack };
};
