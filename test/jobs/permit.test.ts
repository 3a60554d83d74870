import { expect } from 'chai';
import type { Clock } from '../../src/clock.ts';
import { permits } from '../../src/jobs/permit.ts';
import { createLog } from '../../src/log.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { Table } from '../../src/storage/table.ts';
import { counting } from '../support/tables.ts';
import { townOf } from '../support/town.ts';

const LEASE_MS = 60_000;

describe('the permit to send', () => {
  let now: number;
  let asked: string[];
  let table: Table;
  beforeEach(() => {
    now = 0;
    const counted = counting(memoryTables());
    asked = counted.asked;
    table = counted.open('deliveries');
  });
  const clock: Clock = () => new Date(now);
  const pause = async (ms: number): Promise<void> => {
    now += ms;
  };
  const instance = (over: Table = table) =>
    permits({
      sender: deliveriesIn(over).sender,
      clock,
      pause,
      log: createLog('silent'),
      leaseMs: LEASE_MS,
    });
  const always = (): boolean => true;

  it('is one instance’s at a time, and asked for anew in half its lease', async () => {
    const [one, other] = [instance()(), instance()()];
    expect(await one.may()).to.equal(true);
    expect(await other.may()).to.equal(false);
    asked.splice(0);
    now = LEASE_MS / 2 - 1;
    expect(await Promise.all([one.may(), one.may()])).to.deep.equal([true, true]);
    expect(asked).to.deep.equal([]);
    now = LEASE_MS / 2;
    expect(await Promise.all([one.may(), one.may()])).to.deep.equal([true, true]);
    expect(asked).to.have.length(2);
    now = LEASE_MS;
    expect(await other.may()).to.equal(false);
  });

  it('is waited for, until its holder is gone or has no round under way any more', async () => {
    const [killed, other] = [instance()(), instance()];
    await killed.may();
    const [first, second] = [other(), other()];
    expect(await first.wait(always)).to.equal(true);
    expect(now).to.equal(LEASE_MS);
    await first.end();
    expect(await killed.may(), 'another round is under way there').to.equal(false);
    await second.end();
    expect(await killed.may()).to.equal(true);
    expect(now).to.equal(LEASE_MS);
  });

  it('is not waited for past the end of the day', async () => {
    await instance()().may();
    expect(await instance()().wait(() => now < 10_000)).to.equal(false);
    expect(now).to.equal(10_000);
  });

  it('stays with its holder while the tables are away, for as long as the lease is good', async () => {
    let isAway = false;
    const away: Table = {
      ...table,
      get: (...given) => (isAway ? Promise.reject(new Error('away')) : table.get(...given)),
    };
    const one = instance(away)();
    await one.may();
    isAway = true;
    now = LEASE_MS - 1;
    expect(await one.may()).to.equal(true);
    now = LEASE_MS;
    expect(await one.may()).to.equal(false);
    await one.end();
  });

  it('is one round’s at a time in an instance too', async () => {
    const one = instance();
    const [first, second] = [one(), one()];
    expect([await first.may(), await second.may(), await first.may()]).to.deep.equal([true, false, true]);
    await first.end();
    expect(await second.wait(always)).to.equal(true);
    expect(now).to.equal(0);
  });

  it('keeps an instance from sending while another does, whatever round it has', async () => {
    const town = townOf(6, table);
    now = town.now();
    const sending = instance()();
    await sending.may();
    const from = town.now();
    const waited = await town.instance({ id: 'ask-1', goesOn: () => town.now() < from + 50_000 })();
    expect(waited).to.include({ sent: 0, left: 6 });
    expect(town.tries).to.deep.equal([]);
    await sending.end();
    expect(await town.instance({ id: 'ask-1' })()).to.include({ sent: 6, left: 0 });
  });
});
