import { expect } from 'chai';
import { type Incoming, readActivity } from '../../src/bot/incoming.ts';
import { referencesIn } from '../../src/bot/references.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { Table } from '../../src/storage/table.ts';
import { NOW } from '../support/builders.ts';
import { anActivity } from '../support/running.ts';

const MARA = { tenant: 'host', user: 'User-Mara', name: 'Mara Swift', address: '29:mara' };
const KEY = 'host|user-mara';
const TOMORROW = new Date('2026-11-24T10:00:00Z');

const from = (over: object = {}): Incoming => {
  const read = readActivity(anActivity(over));
  if (!read) throw new Error('the builder made no activity');
  return read;
};

describe('where somebody can be written to', () => {
  let writes: readonly unknown[][];
  let table: Table;
  beforeEach(() => {
    const real = memoryTables()('conversations');
    writes = [];
    table = {
      ...real,
      transact: (partition, ops) => {
        writes = [...writes, [partition, ops]];
        return real.transact(partition, ops);
      },
    };
  });

  it('is their personal chat, kept without a name', async () => {
    const references = referencesIn(table);
    await references.remember(from(), MARA, NOW);
    expect(await references.of(KEY)).to.deep.equal({
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      conversation: 'a:1',
      bot: '28:bot',
      tenant: 'host',
    });
    expect(JSON.stringify(writes)).not.to.match(/Mara Swift|29:/);
    expect(await references.of('HOST|USER-MARA')).not.to.equal(undefined);
  });

  it('is written once a day, and at once when it has moved', async () => {
    const references = referencesIn(table);
    await references.remember(from(), MARA, NOW);
    await references.remember(from({ id: 'activity-2' }), MARA, NOW);
    expect(writes).to.have.length(1);
    await references.remember(from({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }), MARA, NOW);
    expect(writes).to.have.length(2);
    expect((await references.of(KEY))?.serviceUrl).to.equal('https://smba.trafficmanager.net/emea/');
    await references.remember(from({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }), MARA, TOMORROW);
    expect(writes).to.have.length(3);
  });

  it('is not a group they spoke in; a channel is one place whatever the thread', async () => {
    const references = referencesIn(table);
    for (const thread of ['1', '2']) {
      const conversation = { id: `19:team@thread.tacv2;messageid=${thread}`, conversationType: 'channel' };
      await references.remember(from({ conversation }), MARA, NOW);
    }
    expect(await references.of(KEY)).to.equal(undefined);
    expect(writes).to.have.length(1);
    expect(String(writes[0]?.[0])).to.match(/^c\|[0-9a-f]{2}$/);
  });

  it('is forgotten when they remove the bot, and learnt again', async () => {
    const references = referencesIn(table);
    await references.forget(from(), MARA);
    await references.remember(from(), MARA, NOW);
    await references.forget(from(), MARA);
    expect(await references.of(KEY)).to.equal(undefined);
    await references.remember(from(), MARA, NOW);
    expect(await references.of(KEY)).not.to.equal(undefined);
  });

  it('tells tables to do nothing with more than 10,000 people in mind', async () => {
    const references = referencesIn(table);
    for (let n = 0; n <= 10_000; n += 1) await references.remember(from(), { ...MARA, user: `u${n}` }, NOW);
    await references.remember(from(), { ...MARA, user: 'u0' }, NOW);
    expect(writes).to.have.length(10_002);
  });
});
