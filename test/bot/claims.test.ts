import { expect } from 'chai';
import { claimsIn } from '../../src/bot/claims.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { Table } from '../../src/storage/table.ts';
import { NOW } from '../support/builders.ts';

const ID = 'ab12|room';

describe('work that is told of twice', () => {
  let table: Table;
  let now: Date;
  let done: number;
  const claims = (over: Partial<Table> = {}) => claimsIn({ ...table, ...over }, () => now);
  const work = async (): Promise<void> => {
    done += 1;
  };
  const later = (seconds: number): void => {
    now = new Date(NOW.getTime() + seconds * 1_000);
  };

  beforeEach(() => {
    table = memoryTables()('conversations');
    now = NOW;
    done = 0;
  });

  it('is done once, however late it is told of again', async () => {
    await claims().once(ID, work);
    later(86_400);
    await claims().once(ID, work);
    expect(done).to.equal(1);
  });

  it('is left to whoever is at it, for a minute', async () => {
    const never = new Promise<void>(() => undefined);
    void claims().once(ID, () => never);
    later(59);
    await claims().once(ID, work);
    expect(done).to.equal(0);
    later(61);
    await Promise.all([claims().once(ID, work), claims().once(ID, work)]);
    expect(done).to.equal(1);
  });

  it('that failed is done again, and its failure told', async () => {
    const failed = await claims()
      .once(ID, () => Promise.reject(new Error('no')))
      .catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
    await claims().once(ID, work);
    expect(done).to.equal(1);
  });

  it('is done where its claim was written and only the answer to that was lost', async () => {
    const lossy: Table['transact'] = async (partition, ops) => {
      const outcome = await table.transact(partition, ops);
      return ops[0]?.do === 'insert' ? { done: false, failed: 0, why: 'exists' } : outcome;
    };
    await claims({ transact: lossy }).once(ID, work);
    expect(done).to.equal(1);
  });
});
