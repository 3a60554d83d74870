import { expect } from 'chai';
import { jobsIn } from '../../src/storage/jobs.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { NOW } from '../support/builders.ts';
import { jobsContract } from '../support/jobs-contract.ts';
import { freshTables } from '../support/tables.ts';

jobsContract('in memory', async () => memoryTables());
jobsContract('on Azurite', async () => (await freshTables()).open);

describe('what looking at the jobs costs', () => {
  it('is one request, however many there are and whatever was asked', async () => {
    const tables = await freshTables();
    await tables.ensure(['jobs']);
    const jobs = jobsIn(tables.open('jobs'));
    await jobs.know(
      Array.from({ length: 20 }, (_, n) => `test.job${n}`),
      NOW,
    );
    for (let n = 0; n < 20; n += 1)
      await jobs.ask({ id: `turn-${n}`, job: 'test.job1', asked: 'x'.repeat(900), by: 'MEM-CORA', at: NOW });
    await jobs.beat(undefined, { at: NOW });
    tables.requests.length = 0;
    expect((await jobs.look()).units).to.have.length(40);
    expect(tables.requests).to.deep.equal(['list']);
  });
});
