import type { Registers } from '../core/needs.ts';
import type { Register } from '../domain/register.ts';
import { type Deed, ledger, type Outcome } from './ledger.ts';
import { heldRegister } from './register/held.ts';
import { rowBehind } from './register/row.ts';
import { seedRows } from './register/seed.ts';
import { EPOCH } from './register/snapshot.ts';
import type { Op, Row, Table } from './table.ts';

const PARTITION = 'net';

/** The register of one table, and a way to fill it at the start. */
export interface SeededRegisters extends Registers {
  /** Puts in what is missing; what is there stays as it is. Any number of instances may do so at once. */
  seed(things: Partial<Register>): Promise<void>;
}

/** The network's register on a table (storage.md, sections 1 and 3): held in memory, checked by its epoch. */
export const registers = (table: Table, clock: () => Date): SeededRegisters => {
  const changes = ledger(table, PARTITION);
  const memory = heldRegister(table, PARTITION, clock);
  return {
    ledger: changes,
    read: async ({ fresh = false } = {}) => memory.read(fresh),
    commit: async (deed: Deed, since?: Register): Promise<Outcome> => {
      try {
        return await changes.commit(withEpoch(deed, since && rowBehind(since)));
      } finally {
        memory.forget();
      }
    },
    seed: async (things) => {
      const epoch = epochOp(`seed ${clock().toISOString()}`);
      await seedRows({ table, partition: PARTITION, epoch }, things);
      memory.forget();
    },
  };
};

/** A turn commits once, so its id is a token that never comes twice. */
const withEpoch = (deed: Deed, read: Row | undefined): Deed => {
  const [first, ...others] = deed.changes;
  if (!first) throw new Error('a deed that changes nothing');
  const epoch = epochOp(deed.turn);
  const held: Op = read ? { ...epoch, do: 'replace', etag: read.etag } : epoch;
  return { ...deed, changes: [{ ...first, rows: [...(first.rows ?? []), held] }, ...others] };
};

const epochOp = (token: string) => ({ do: 'upsert', key: EPOCH, props: { token } }) as const;
