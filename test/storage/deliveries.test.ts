import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import type { Batch } from '../../src/domain/delivery.ts';
import type { PersonId } from '../../src/domain/person.ts';
import { type Deliveries, deliveriesIn, type Plan, TOLD } from '../../src/storage/deliveries.ts';
import type { Chunk, Entry, Head, Held } from '../../src/storage/deliveries-chunk.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { counting, freshTables } from '../support/tables.ts';

const DAILY: Batch = { job: 'reminders.daily', id: '2026-11-26' };
const TODAY = day('2026-11-26');
const AT = '2026-11-26T08:00:00.000Z';
const plan = (over: Partial<Plan> = {}): Plan => ({
  people: ['MEM-A', 'MEM-B', 'MEM-B'],
  on: TODAY,
  sizes: [1, 2],
  ...over,
});
const head = (over: Partial<Head> = {}): Head => ({ owner: 'me', until: 1_000, n: 1, done: false, ...over });
const entry = (to: PersonId, over: Partial<Entry> = {}): Entry => ({ to, state: 'sent', at: AT, ...over });
const NOBODY = new Map<number, Entry>();

const contract = (name: string, makeOpen: () => Promise<OpenTable>): void => {
  describe(`the ledger of deliveries ${name}`, () => {
    let ledger: Deliveries;
    let asked: string[];
    beforeEach(async () => {
      const counted = counting(await makeOpen());
      asked = counted.asked;
      ledger = deliveriesIn(counted.open('deliveries'));
    });
    const begun = async (chunk: Chunk, entries: ReadonlyMap<number, Entry>): Promise<Held> =>
      (await chunk.step({ on: undefined, head: head(), entries, known: NOBODY })) ??
      expect.fail('it was begun before');

    it('keeps the first plan of a batch, whoever made it', async () => {
      expect(await ledger.planned(DAILY)).to.equal(undefined);
      expect(await ledger.plan(DAILY, plan())).to.deep.equal(plan());
      expect(await ledger.plan(DAILY, plan({ people: ['MEM-C'], sizes: [1] }))).to.deep.equal(plan());
      expect(await ledger.planned(DAILY)).to.deep.equal(plan());
      expect(await ledger.planned({ job: 'reminders.digest', id: DAILY.id })).to.equal(undefined);
    });

    it('keeps a plan of 10,000', async () => {
      const people = Array.from({ length: 10_000 }, (_, n): PersonId => `MEM-${10_000 + n}`);
      const large = plan({ people, sizes: [...Array(33).fill(300), 100] });
      await ledger.plan(DAILY, large);
      expect(await ledger.planned(DAILY)).to.deep.equal(large);
    });

    it('keeps what became of messages, as a chunk has it', async () => {
      const chunk = ledger.chunk(DAILY, 0);
      expect(await chunk.read()).to.deep.equal({ held: undefined, entries: NOBODY });
      const full = entry('MEM-A', {
        state: 'busy',
        cause: 'busy',
        heard: TODAY,
        second: true,
        again: true,
        parts: 1,
        notBefore: 1_764_144_000_123,
      });
      const held = await begun(
        chunk,
        new Map([
          [0, entry('MEM-B', { state: 'sending' })],
          [1, full],
        ]),
      );
      expect(await chunk.read()).to.deep.equal({
        held,
        entries: new Map([
          [0, entry('MEM-B', { state: 'sending' })],
          [1, full],
        ]),
      });
      expect(await chunk.head()).to.deep.equal(held);
      expect((await ledger.chunk(DAILY, 1).read()).entries.size).to.equal(0);
    });

    it('lets one of several begin a chunk', async () => {
      const chunk = ledger.chunk(DAILY, 0);
      const racers = Array.from({ length: 8 }, (_, n) =>
        chunk.step({
          on: undefined,
          head: head({ owner: `racer ${n}` }),
          entries: new Map([[0, entry('MEM-A')]]),
          known: NOBODY,
        }),
      );
      const won = (await Promise.all(racers)).filter((one) => one !== undefined);
      expect(won).to.have.length(1);
      expect((await chunk.head())?.head).to.deep.equal(won[0]?.head);
    });

    it('goes from step to step without reading, and writes nothing for whoever was displaced', async () => {
      const chunk = ledger.chunk(DAILY, 0);
      const sending = new Map([[0, entry('MEM-A', { state: 'sending' })]]);
      const first = await begun(chunk, sending);
      asked.splice(0);
      const second = await chunk.step({
        on: first,
        head: head({ n: 2 }),
        entries: new Map([
          [0, entry('MEM-A')],
          [1, entry('MEM-B', { state: 'sending' })],
        ]),
        known: sending,
      });
      const third = await chunk.step({
        on: second,
        head: head({ n: 3, until: 2_000 }),
        entries: NOBODY,
        known: sending,
      });
      expect(asked).to.deep.equal(['write deliveries', 'write deliveries']);
      const taken = await chunk.step({
        on: third,
        head: head({ owner: 'another', n: 4 }),
        entries: NOBODY,
        known: sending,
      });
      expect(taken?.head.owner).to.equal('another');
      const late = {
        on: third,
        head: head({ n: 4 }),
        entries: new Map([[2, entry('MEM-C', { state: 'sending' })]]),
        known: sending,
      };
      expect(await chunk.step(late)).to.equal(undefined);
      const { held, entries } = await chunk.read();
      expect(held).to.deep.equal(taken);
      expect([...entries].map(([n, { to, state }]) => `${n} ${to} ${state}`)).to.deep.equal([
        '0 MEM-A sent',
        '1 MEM-B sending',
      ]);
    });

    describe('looked back upon', () => {
      const round = async (on: string, batch: Partial<Batch>, people: readonly PersonId[]): Promise<void> => {
        const of = { job: 'reminders.daily', id: on, ...batch };
        await ledger.plan(of, { people, on: day(on), sizes: people.map(() => 1) });
        for (const [n, to] of people.entries()) await begun(ledger.chunk(of, n), new Map([[0, entry(to)]]));
      };
      const seen = async (days: number): Promise<readonly string[]> =>
        (await ledger.recent(days, TODAY)).map(
          ({ batch, to, state }) => `${batch.job} ${batch.id} ${to} ${state}`,
        );

      it('tells the rounds of so many days, the newest first, and what turns could not tell', async () => {
        await round('2026-11-24', {}, ['MEM-OLD']);
        await round('2026-11-25', {}, ['MEM-A']);
        await round('2026-11-26', {}, ['MEM-A', 'MEM-B']);
        await round('2026-11-26', { id: 'ask-1' }, ['MEM-C']);
        for (const [to, at] of [
          ['MEM-D', '2026-11-24T12:00:00Z'],
          ['MEM-E', '2026-11-25T12:00:00Z'],
        ] as const)
          await ledger.missed({ to, cause: 'no-chat', state: 'stopped', at: new Date(at) });
        expect(await seen(2)).to.deep.equal([
          'reminders.daily 2026-11-26 MEM-A sent',
          'reminders.daily 2026-11-26 MEM-B sent',
          'reminders.daily ask-1 MEM-C sent',
          'reminders.daily 2026-11-25 MEM-A sent',
          `${TOLD} 2026-11-25 MEM-E stopped`,
        ]);
        expect(await seen(1)).to.have.length(3);
        expect(await seen(3)).to.have.length(7);
      });

      it('has missed posts of another month with those of this one, each with its cause', async () => {
        await ledger.missed({
          to: 'MEM-D',
          cause: 'blocked',
          state: 'stopped',
          at: new Date('2026-10-31T12:00:00Z'),
        });
        const [one] = await ledger.recent(60, TODAY);
        expect(one).to.deep.equal({
          batch: { job: TOLD, id: '2026-10-31' },
          to: 'MEM-D',
          state: 'stopped',
          cause: 'blocked',
          at: '2026-10-31T12:00:00.000Z',
        });
      });

      it('costs a request for the rounds, one a chunk and one a month, whatever was sent before', async () => {
        for (let n = 1; n <= 20; n += 1) await round(`2026-09-${String(n).padStart(2, '0')}`, {}, ['MEM-A']);
        await round('2026-11-26', {}, ['MEM-A', 'MEM-B']);
        asked.splice(0);
        expect(await ledger.recent(7, TODAY)).to.have.length(2);
        expect(asked).to.have.length(4);
      });

      it('costs one request to keep that somebody was missed', async () => {
        await ledger.missed({ to: 'MEM-D', cause: 'no-chat', state: 'stopped', at: new Date(AT) });
        expect(asked).to.deep.equal(['write deliveries']);
      });
    });
  });
};

contract('in memory', async () => memoryTables());
contract('on Azurite', async () => (await freshTables()).open);
