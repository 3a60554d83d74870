import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Table } from '../storage/table.ts';

/** Work that Teams may tell of twice, and to any instance. */
export interface Claims {
  /**
   * Does the work unless it was done before or is being done. What broke off is done again when it is next told of:
   * at once where it failed, after a minute where its instance was ended.
   * @throws what the work throws.
   */
  once(id: string, work: () => Promise<void>): Promise<void>;
}

const STILL_AT_IT_MS = 60_000;

/** `id` begins with a hash, whose first two letters choose the partition. A claim is two requests. */
export const claimsIn = (table: Table, clock: Clock): Claims => ({
  once: async (id, work) => {
    const partition = `h|${id.slice(0, 2)}`;
    if (!(await isOurs({ table, partition, id, now: clock() }))) return;
    const settle = async (done: boolean): Promise<void> => {
      const props = { v: 1, by: '', at: done ? clock().toISOString() : '', done };
      await table.transact(partition, [{ do: 'upsert', key: id, props }]);
    };
    try {
      await work();
    } catch (error) {
      await settle(false);
      throw error;
    }
    await settle(true);
  },
});

interface Asked {
  readonly table: Table;
  readonly partition: string;
  readonly id: string;
  readonly now: Date;
}

const isOurs = async ({ table, partition, id, now }: Asked): Promise<boolean> => {
  const props = { v: 1, by: randomUUID(), at: now.toISOString(), done: false };
  const made = await table.transact(partition, [{ do: 'insert', key: id, props }]);
  if (made.done) return true;
  const row = await table.get(partition, id);
  // Ours: it had been written, and only the answer to that was lost.
  if (!row || row.props['by'] === props.by) return true;
  const since = Date.parse(String(row.props['at']));
  if (row.props['done'] === true || now.getTime() - since < STILL_AT_IT_MS) return false;
  const taken = await table.transact(partition, [{ do: 'replace', key: id, etag: row.etag, props }]);
  return taken.done;
};
