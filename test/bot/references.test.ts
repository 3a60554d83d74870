import { expect } from 'chai';
import { type Incoming, readActivity } from '../../src/bot/incoming.ts';
import { referencesIn } from '../../src/bot/references.ts';
import { dayOf } from '../../src/domain/day.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { Table } from '../../src/storage/table.ts';
import { NOW } from '../support/builders.ts';
import { anActivity } from '../support/running.ts';
import { counting } from '../support/tables.ts';

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

  describe('of many people at once', () => {
    const KEYS = Array.from({ length: 600 }, (_, n) => `host|u${n}`);
    let asked: string[];
    const kept = async (many: number) => {
      const counted = counting(memoryTables());
      asked = counted.asked;
      const references = referencesIn(counted.open('conversations'));
      for (let n = 0; n < many; n += 1)
        await references.remember(
          from({ conversation: { id: `a:${n}`, conversationType: 'personal' } }),
          { ...MARA, user: `u${n}` },
          NOW,
        );
      asked.splice(0);
      return references;
    };

    it('is read by buckets: a request for each that holds any, 256 at most', async () => {
      const references = await kept(600);
      const all = await references.all([...KEYS, ...KEYS, 'host|nobody']);
      expect(all.size).to.equal(600);
      expect(all.get('host|u77')).to.deep.include({ heard: '2026-11-23' });
      expect(all.get('host|u77')?.where.conversation).to.equal('a:77');
      expect(asked.length).to.be.within(200, 256);
      asked.splice(0);
      const few = await references.all(['HOST|U7', 'host|u8']);
      expect([...few.keys()]).to.deep.equal(['host|u7', 'host|u8']);
      expect(asked).to.have.length(2);
    });

    it('stays closed for whoever blocked the bot until they write', async () => {
      const references = await kept(1);
      const known = (await references.all(KEYS.slice(0, 1))).get('host|u0') ?? expect.fail('it was kept');
      await references.close('host|u0', known, { cause: 'blocked', today: dayOf(TOMORROW) });
      expect((await references.all(['host|u0'])).get('host|u0')).to.deep.include({
        closed: 'blocked',
        closedOn: '2026-11-24',
        heard: '2026-11-23',
      });
      expect(await references.of('host|u0')).to.equal(undefined);
      await references.remember(from(), { ...MARA, user: 'u0' }, TOMORROW);
      expect((await references.all(['host|u0'])).get('host|u0')).to.not.have.property('closed');
      expect(await references.of('host|u0')).not.to.equal(undefined);
    });

    it('is opened by the same instance at once, though it had written them down that day', async () => {
      const references = await kept(1);
      const known = (await references.all(['host|u0'])).get('host|u0') ?? expect.fail('it was kept');
      await references.close('host|u0', known, { cause: 'blocked', today: dayOf(NOW) });
      await references.remember(from(), { ...MARA, user: 'u0' }, NOW);
      expect(await references.of('host|u0')).not.to.equal(undefined);
    });

    it('is not closed for somebody who has written since', async () => {
      const references = await kept(1);
      const known = (await references.all(['host|u0'])).get('host|u0') ?? expect.fail('it was kept');
      await references.remember(from(), { ...MARA, user: 'u0' }, TOMORROW);
      await references.close('host|u0', known, { cause: 'gone', today: dayOf(TOMORROW) });
      expect(await references.of('host|u0')).not.to.equal(undefined);
    });

    it('says of whoever removed the bot that they did, and not where they were', async () => {
      const references = await kept(1);
      await references.forget(from(), { ...MARA, user: 'u0' });
      const known = (await references.all(['host|u0'])).get('host|u0');
      expect(known).to.deep.include({ closed: 'removed', heard: '2026-11-23' });
      expect(known?.where).to.include({ serviceUrl: '', conversation: '' });
    });

    it('is written once more when the bot is added again the same day, on whatever instance', async () => {
      const counted = counting(memoryTables());
      const [one, other] = [
        referencesIn(counted.open('conversations')),
        referencesIn(counted.open('conversations')),
      ];
      await one.remember(from(), MARA, NOW);
      await other.forget(from(), MARA);
      await one.remember(from({ type: 'installationUpdate', action: 'add' }), MARA, NOW);
      expect(await other.of(KEY)).not.to.equal(undefined);
    });
  });
});
