import { expect } from 'chai';
import type { Told } from '../../src/core/reaching.ts';
import type { PersonId } from '../../src/domain/person.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { Table } from '../../src/storage/table.ts';
import { TODAY } from '../support/builders.ts';
import { type Town, townOf } from '../support/town.ts';

const NONE = { sent: 0, unknown: 0, stopped: 0, busy: 0, cancelled: 0, left: 0 };
const AGAIN: Told = { is: 'again' };

describe('delivering a round', () => {
  let table: Table;
  let town: Town;
  beforeEach(() => {
    table = memoryTables()('deliveries');
    town = townOf(6, table);
  });
  const told = (): readonly PersonId[] => town.tries.map(({ to }) => to);
  const rows = async () =>
    (await deliveriesIn(table).recent(1, TODAY)).map(({ to, state, cause }) =>
      [to, state, ...(cause ? [cause] : [])].join(' '),
    );

  it('tells everybody once, and the ledger says so without a word of it', async () => {
    expect(await town.instance()()).to.deep.equal({ ...NONE, planned: 6, sent: 6 });
    expect(told()).to.deep.equal(town.people);
    expect(await rows()).to.deep.equal(town.people.map((to) => `${to} sent`));
    const [first] = await deliveriesIn(table).recent(1, TODAY);
    expect(first).to.deep.equal({
      batch: { job: 'reminders.daily', id: '2026-11-23' },
      to: 'MEM-P0',
      state: 'sent',
      at: '2026-11-23T10:00:00.000Z',
      heard: '2026-11-20',
    });
    const all = await Promise.all(
      ['reminders.daily|2026-11-23|000', 'rounds'].map((one) => table.list(one, { from: '', below: '~' })),
    );
    expect(JSON.stringify(all)).not.to.include('for MEM');
  });

  it('sends nothing more when it is called again, on whatever instance', async () => {
    await town.instance({ lanes: 3 })();
    expect(await town.instance()()).to.deep.equal({ ...NONE, planned: 6, sent: 6 });
    expect(told()).to.have.length(6);
  });

  it('writes nothing where there is nobody to tell', async () => {
    expect(await town.instance()([])).to.deep.equal({ ...NONE, planned: 0 });
    expect(await table.list('rounds', { from: '', below: '~' })).to.deep.equal([]);
  });

  it('sends several to one person in their order', async () => {
    const [to = 'MEM-P0'] = town.people;
    const notices = ['one', 'two', 'three'].map((text) => ({ to, draw: () => ({ text }) }));
    await town.instance({ lanes: 3 })([...notices, ...town.notices(town.people.slice(1))]);
    expect(town.tries.filter((one) => one.to === to).map(({ text }) => text)).to.deep.equal([
      'one',
      'two',
      'three',
    ]);
  });

  it('goes on where it stood once it may, and cancels what is settled by then', async () => {
    let most = 2;
    const goesOn = (): boolean => {
      most -= 1;
      return most >= -1;
    };
    const first = await town.instance({ goesOn, answers: () => ({ is: 'taken' }) })();
    expect(first.left).to.be.greaterThan(2);
    expect(first.sent + first.left).to.equal(6);
    const settled = town.people.at(-1);
    const still = town.people.filter((to) => to !== settled);
    expect(await town.instance()(town.notices([...still, 'MEM-NEW']))).to.deep.equal({
      ...NONE,
      planned: 6,
      sent: 5,
      cancelled: 1,
    });
    expect(told()).to.deep.equal(still);
    expect(await town.instance()([])).to.deep.equal({ ...NONE, planned: 6, sent: 5, cancelled: 1 });
  });

  it('says why somebody was not reached, and asks Teams nothing about them', async () => {
    town.closed.set('MEM-P1', 'blocked');
    const notices = town.notices([...town.people, 'MEM-GONE']);
    expect(await town.instance()(notices)).to.deep.equal({ ...NONE, planned: 7, sent: 5, stopped: 2 });
    expect(await rows()).to.include.members(['MEM-P1 stopped blocked', 'MEM-GONE stopped left']);
    expect(told()).not.to.include('MEM-P1');
  });

  it('closes the chat of whoever blocked the bot, and does not try them again', async () => {
    const notices = town.notices(['MEM-P1', 'MEM-P1', 'MEM-P2']);
    const answers = (to: PersonId): Told =>
      to === 'MEM-P1' ? { is: 'stopped', cause: 'blocked' } : { is: 'taken' };
    expect(await town.instance({ answers })(notices)).to.deep.equal({
      ...NONE,
      planned: 3,
      sent: 1,
      stopped: 2,
    });
    expect(told()).to.deep.equal(['MEM-P1', 'MEM-P2']);
    expect(town.closed.get('MEM-P1')).to.equal('blocked');
  });

  it('leaves the chat open where Teams refused one message alone', async () => {
    const answers = (): Told => ({ is: 'stopped', cause: 'refused' });
    expect(await town.instance({ answers })()).to.deep.equal({ ...NONE, planned: 6, stopped: 6 });
    expect(town.closed.size).to.equal(0);
  });

  it('never sends again what may have been taken', async () => {
    const answers = (to: PersonId): Told =>
      to === 'MEM-P3' ? { is: 'unknown', cause: 'no-answer' } : { is: 'taken' };
    expect(await town.instance({ answers })()).to.deep.equal({ ...NONE, planned: 6, sent: 5, unknown: 1 });
    await town.instance()();
    expect(told()).to.deep.equal(town.people);
    expect(await rows()).to.include('MEM-P3 unknown no-answer');
  });

  it('tries again what was not taken, as late as Teams asks', async () => {
    const answers = (to: PersonId, tried: number): Told =>
      to === 'MEM-P2' && tried < 3 ? { is: 'again', afterMs: 7_000 } : { is: 'taken' };
    expect(await town.instance({ answers })()).to.deep.equal({ ...NONE, planned: 6, sent: 6 });
    const [one, two, three] = town.tries.filter(({ to }) => to === 'MEM-P2').map(({ at }) => at);
    expect([(two ?? 0) - (one ?? 0), (three ?? 0) - (two ?? 0)]).to.deep.equal([7_000, 7_000]);
  });

  it('waits longer each time where Teams does not say, then comes back to them at the end, and then gives up', async () => {
    const answers = (to: PersonId): Told => (to === 'MEM-P2' ? AGAIN : { is: 'taken' });
    expect(await town.instance({ answers })()).to.deep.equal({ ...NONE, planned: 6, sent: 5, busy: 1 });
    expect(told().slice(2)).to.deep.equal([
      ...Array(4).fill('MEM-P2'),
      ...town.people.slice(3),
      ...Array(4).fill('MEM-P2'),
    ]);
    const at = town.tries.filter(({ to }) => to === 'MEM-P2').map((one) => one.at);
    const gaps = at.slice(1, 4).map((one, n) => one - (at[n] ?? 0));
    for (const [n, gap] of gaps.entries()) expect(gap).to.be.within(1_000 * 2 ** n, 1_500 * 2 ** n);
    expect(await rows()).to.include('MEM-P2 busy busy');
    await town.instance()();
    expect(told()).to.have.length(13);
  });

  it('reaches at the end whoever Teams was too busy for before', async () => {
    const answers = (to: PersonId, tried: number): Told =>
      to === 'MEM-P2' && tried === 1 ? { is: 'again', afterMs: 45_000 } : { is: 'taken' };
    expect(await town.instance({ answers })()).to.deep.equal({ ...NONE, planned: 6, sent: 6 });
    expect(told().at(-1)).to.equal('MEM-P2');
    expect((town.tries.at(-1)?.at ?? 0) - (town.tries[2]?.at ?? 0)).to.be.at.least(45_000);
  });

  it('does not come back to whoever asked for an hour', async () => {
    const answers = (to: PersonId): Told =>
      to === 'MEM-P2' ? { is: 'again', afterMs: 3_600_000 } : { is: 'taken' };
    expect(await town.instance({ answers })()).to.deep.equal({ ...NONE, planned: 6, sent: 5, busy: 1 });
    expect(told().filter((to) => to === 'MEM-P2')).to.have.length(1);
  });

  it('goes on with the part of a message that was not taken', async () => {
    const notices = [{ to: 'MEM-P1' as const, draw: () => ({ text: 'words+card' }) }];
    const answers = (_: PersonId, tried: number): Told => (tried > 1 && tried < 6 ? AGAIN : { is: 'taken' });
    expect(await town.instance({ answers })(notices)).to.deep.equal({ ...NONE, planned: 1, sent: 1 });
    expect(town.tries.map(({ text }) => text)).to.deep.equal(['words', ...Array(5).fill('card')]);
  });

  it('counts a notice that cannot be drawn, and goes on', async () => {
    const broken = { to: 'MEM-P0' as const, draw: () => expect.fail('a fault of the room') };
    expect(await town.instance()([broken, ...town.notices(town.people.slice(1))])).to.deep.equal({
      ...NONE,
      planned: 6,
      sent: 5,
      stopped: 1,
    });
  });

  it('stops between two tries where the day’s hours end', async () => {
    let isOpen = true;
    const answers = (): Told => {
      isOpen = false;
      return AGAIN;
    };
    expect(await town.instance({ answers, goesOn: () => isOpen })()).to.deep.equal({
      ...NONE,
      planned: 6,
      left: 6,
    });
    expect(told()).to.have.length(1);
    expect(await town.instance()()).to.deep.equal({ ...NONE, planned: 6, sent: 6 });
  });

  describe('with tables that fail', () => {
    /** Lets the nth and the next so many transactions fail, done or undone. */
    const failing = (from: number, many: number, isDone: boolean): Table => {
      let n = 0;
      return {
        ...table,
        transact: async (...given) => {
          n += 1;
          const isBroken = n >= from && n < from + many;
          if (isBroken && !isDone) throw new Error('away');
          const outcome = await table.transact(...given);
          if (isBroken) throw new Error('the answer was lost');
          return outcome;
        },
      };
    };
    for (const from of [2, 3, 4, 8])
      for (const [what, many, isDone] of [
        ['away for a while', 5, false],
        ['answers that are lost', 1, true],
      ] as const)
        it(`tells everybody once in spite of ${what}, from transaction ${from} on`, async () => {
          expect(await town.instance({ table: failing(from, many, isDone) })()).to.deep.equal({
            ...NONE,
            planned: 6,
            sent: 6,
          });
          expect(told()).to.deep.equal(town.people);
        });

    it('fails where they stay away, and is gone on with', async () => {
      const gone = await town
        .instance({ table: failing(4, 99, false) })()
        .catch((error: unknown) => error);
      expect(gone).to.be.instanceOf(Error);
      town.later(60_000);
      expect(await town.instance()()).to.deep.equal({ ...NONE, planned: 6, sent: 6 });
    });
  });

  it('is one instance’s at a time: who finds it held leaves it, and takes it up once the lease is over', async () => {
    const other = town.instance();
    let found: unknown;
    const answers = async (to: PersonId): Promise<Told> => {
      if (to === 'MEM-P1') found = await other();
      return { is: 'taken' };
    };
    await town.instance({ answers })();
    expect(found).to.deep.equal({ ...NONE, planned: 6, sent: 1, left: 5 });
    expect(told()).to.deep.equal(town.people);
  });

  it('lets a holder who was displaced send nothing more', async () => {
    const answers = async (to: PersonId): Promise<Told> => {
      if (to !== 'MEM-P2') return { is: 'taken' };
      town.later(31_000);
      expect(await town.instance()()).to.deep.equal({ ...NONE, planned: 6, sent: 6 });
      return { is: 'taken' };
    };
    const slow = await town.instance({ answers })();
    expect(slow.left).to.be.greaterThan(0);
    const double = told().filter((to) => to === 'MEM-P2');
    expect(double, 'the one that was on its way').to.have.length(2);
    expect(told()).to.have.length(7);
  });
});
