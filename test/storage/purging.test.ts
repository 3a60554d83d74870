import { expect } from 'chai';
import type { Looking } from '../../src/core/offers/keeping.ts';
import { day } from '../../src/domain/day.ts';
import { expiredActions } from '../../src/features/actions/store-expired.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { filesIn } from '../../src/storage/files.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { expiredDeliveries } from '../../src/storage/purging/deliveries.ts';
import { unnamedFiles } from '../../src/storage/purging/files.ts';
import { dayIn, sweepRows } from '../../src/storage/purging/over.ts';
import { conversations, passing } from '../../src/storage/purging/passing.ts';
import { wholes } from '../../src/storage/purging/whole.ts';
import { EVERY_KEY, type OpenTable, type Table } from '../../src/storage/table.ts';
import { aRegister, PEOPLE } from '../support/builders.ts';
import { counting, freshTables } from '../support/tables.ts';

const BEFORE = day('2026-11-24');
const OLD = '2026-11-20T10:00:00Z';
const NEW = '2026-11-26T10:00:00Z';

const looking = (requests = 1_000, dry = false): Looking & { readonly spent: () => number } => {
  let left = requests;
  return {
    before: BEFORE,
    dry,
    spend: () => {
      left -= 1;
      return left >= 0;
    },
    spent: () => requests - left,
  };
};

const fill = async (
  table: Table,
  partition: string,
  rows: readonly (readonly [key: string, at: string])[],
) => {
  for (let from = 0; from < rows.length; from += 100)
    await table.transact(
      partition,
      rows.slice(from, from + 100).map(([key, at]) => ({ do: 'insert', key, props: { at } })),
    );
};

const many = (count: number, at: string, start = 'r'): readonly (readonly [string, string])[] =>
  Array.from({ length: count }, (_, n) => [`${start}${String(n).padStart(5, '0')}`, at]);

const sweepOf = (table: Table) => ({
  table,
  range: { ...EVERY_KEY, select: ['at'] },
  dayOf: ({ props }: { readonly props: Readonly<Record<string, unknown>> }) => dayIn(props['at']),
});

const KINDS: readonly (readonly [name: string, open: () => Promise<OpenTable>])[] = [
  ['in memory', async () => memoryTables()],
  ['in Azurite', async () => (await freshTables()).open],
];

for (const [name, open] of KINDS)
  describe(`purging ${name}`, () => {
    it('deletes what is over from every partition, a hundred rows at once, and leaves the rest', async () => {
      const table = (await open())('things');
      await fill(table, 'p', [...many(250, OLD), ...many(3, NEW, 's')]);
      await fill(table, 'q', many(2, OLD));
      const dry = await sweepRows(sweepOf(table), looking(1_000, true));
      const look = looking();
      const gone = await sweepRows(sweepOf(table), look);
      expect(gone).to.deep.equal({ count: 252, oldest: '2026-11-20', newest: '2026-11-20', left: false });
      expect(dry).to.deep.equal(gone);
      expect(look.spent()).to.equal(5); // a page, three transactions and one
      expect((await table.list('p', EVERY_KEY)).map(({ key }) => key.slice(0, 1)).join('')).to.equal('sss');
    });
  });

describe('purging', () => {
  it('stops where its requests are spent, says so, and goes on in the next run', async () => {
    const table = memoryTables()('things');
    await fill(table, 'p', many(2_500, OLD));
    const first = await sweepRows(sweepOf(table), looking(12));
    expect(first).to.deep.include({ count: 1_000, left: true });
    const second = await sweepRows(sweepOf(table), looking());
    expect(second).to.deep.include({ count: 1_500, left: false });
  });

  it('leaves a row that somebody changed since it was read, and deletes those beside it', async () => {
    const inner = memoryTables()('things');
    await fill(inner, 'p', many(3, OLD));
    const table: Table = {
      ...inner,
      scan: async (...given) => {
        const page = await inner.scan(...given);
        await inner.transact('p', [{ do: 'upsert', key: 'r00001', props: { at: NEW } }]);
        return page;
      },
    };
    expect((await sweepRows(sweepOf(table), looking())).count).to.equal(2);
    expect((await inner.list('p', EVERY_KEY)).map(({ key }) => key)).to.deep.equal(['r00001']);
  });

  it('of answers and lists costs pages, however many are kept in how many partitions', async () => {
    const { open, asked } = counting(memoryTables());
    const table = open('turns');
    for (let n = 0; n < 40; n += 1)
      await table.transact(`p${n}`, [
        { do: 'insert', key: `t|${n}`, props: { at: NEW, reply: '{}' } },
        { do: 'insert', key: `l|${n}`, props: { listed: '{}', ...(n % 2 && { at: NEW }) } },
      ]);
    asked.length = 0;
    const { answers, lists } = passing(open, []);
    expect((await answers(looking())).count).to.equal(0);
    expect(asked).to.deep.equal(['scan turns']);
    expect((await lists(looking())).count, 'lists from before they were dated').to.equal(20);
  });

  it('forgets where accounts are reached that no member uses, and groups by their own age', async () => {
    const open = memoryTables();
    const table = open('conversations');
    const on = '2026-10-01';
    await table.transact('u|aa', [
      { do: 'insert', key: 'host|user-mem-mara', props: { on } },
      { do: 'insert', key: 'host|user-sam', props: { on } },
      { do: 'insert', key: 'host|user-new', props: { on: '2026-11-25' } },
      { do: 'insert', key: 'host|user-mem-nes2', props: { on } },
    ]);
    await table.transact('c|bb', [{ do: 'insert', key: 'a group', props: { on } }]);
    const people = Object.values(PEOPLE).map((one) =>
      one === PEOPLE.ines ? { ...one, left: day('2026-11-01') } : one,
    );
    const places = conversations(open);
    expect((await places.chats(aRegister({ people }))(looking())).count).to.equal(2);
    expect((await table.list('u|aa', EVERY_KEY)).map(({ key }) => key)).to.deep.equal([
      'host|user-mem-mara',
      'host|user-new',
    ]);
    expect((await places.groups(looking())).count).to.equal(1);
    expect((await places.events(looking())).count).to.equal(0);
  });

  it('of a whole partition takes all its tables, and looks once at what is gone', async () => {
    const { open, asked } = counting(memoryTables());
    const tables = ['agenda', 'notes'].map(open);
    for (const table of tables) await fill(table, 'MTG-2LD2', many(150, OLD));
    const all = [
      { partition: 'MTG-2LD2', on: day('2019-01-01') },
      { partition: 'MTG-NEW2', on: day('2026-11-24') },
    ];
    expect(await wholes(tables, all)(looking())).to.deep.include({
      count: 1,
      oldest: '2019-01-01',
      left: false,
    });
    asked.length = 0;
    expect((await wholes(tables, all)(looking())).count).to.equal(0);
    expect(asked).to.deep.equal(['list agenda', 'list notes']);
  });

  it('of closed actions costs what it deletes, not what is kept', async () => {
    const costOf = async (kept: number): Promise<number> => {
      const { open, asked } = counting(memoryTables());
      const table = open('actions');
      const closed = (n: number, on: string, place: string) => [
        { do: 'insert', key: `a|ACT-${place}${n}`, props: { closedOn: on } } as const,
        {
          do: 'insert',
          key: `c|${99_999_999 - Number(on.replaceAll('-', ''))}|ACT-${place}${n}`,
          props: { ref: `ACT-${place}${n}`, closedOn: on },
        } as const,
        { do: 'insert', key: `~h|ACT-${place}${n}|00001`, props: { line: '{}' } } as const,
      ];
      for (let n = 0; n < kept; n += 1) await table.transact('live', closed(n, '2026-11-25', 'N'));
      for (let n = 0; n < 3; n += 1) await table.transact('live', closed(n, '2026-11-20', 'O'));
      asked.length = 0;
      expect((await expiredActions(table)(looking())).count).to.equal(3);
      expect(await table.list('live', EVERY_KEY)).to.have.length(3 * kept);
      return asked.length;
    };
    expect(await costOf(300)).to.equal(await costOf(5));
  });

  it('of an action with a long history leaves none of it', async () => {
    const table = memoryTables()('actions');
    await table.transact('live', [
      { do: 'insert', key: 'a|ACT-2F7K', props: { closedOn: '2020-01-01' } },
      { do: 'insert', key: 'c|79799898|ACT-2F7K', props: { ref: 'ACT-2F7K', closedOn: '2020-01-01' } },
    ]);
    await fill(table, 'live', many(230, OLD, '~h|ACT-2F7K|'));
    expect((await expiredActions(table)(looking())).count).to.equal(1);
    expect(await table.list('live', EVERY_KEY)).to.deep.equal([]);
  });

  it('of deliveries takes whole rounds by their day, and misses of the same age', async () => {
    const { open, asked } = counting(memoryTables());
    const deliveries = deliveriesIn(open('deliveries'));
    const entry = { to: PEOPLE.mara.id, state: 'sent', at: OLD } as const;
    for (const on of ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25']) {
      const batch = { job: 'reminders.daily', id: on };
      await deliveries.plan(batch, { people: [PEOPLE.mara.id], on: day(on), sizes: [1] });
      const head = { owner: '', until: 0, n: 1, done: true };
      await deliveries
        .chunk(batch, 0)
        .step({ on: undefined, head, entries: new Map([[0, entry]]), known: new Map() });
    }
    for (const at of [OLD, NEW])
      await deliveries.missed({ to: PEOPLE.dev.id, cause: 'left', state: 'stopped', at: new Date(at) });
    const dry = await expiredDeliveries(open)(looking(100, true));
    const gone = await expiredDeliveries(open)(looking());
    expect(gone).to.deep.equal({ count: 3, oldest: '2026-11-20', newest: '2026-11-23', left: false });
    expect(dry).to.deep.equal(gone);
    const { rows } = await open('deliveries').scan(EVERY_KEY);
    expect(JSON.stringify(rows)).to.not.match(/2026-11-2[0-3]"/);
    expect(rows).to.have.length(2 * 4 + 1);
    asked.length = 0;
    await expiredDeliveries(open)(looking());
    expect(asked).to.have.length(2);
  });

  it('of files takes what nothing named at two looks, and nothing that is named', async () => {
    const open = memoryTables();
    let made = 0;
    const files = filesIn(open('files'), (kind) => {
      made += 1;
      return `${kind}-2F7${made}`;
    });
    const bytes = Buffer.alloc(200_000, 7);
    for (const name of ['kept.pdf', 'lost.pdf']) await files.keep({ name, type: 'application/pdf', bytes });
    await open('agenda').transact('MTG-2F7K', [
      { do: 'insert', key: 'plan', props: { json0: '{"file":"FIL-2F71"}' } },
    ]);
    const first = await unnamedFiles(open, ['agenda'], { ...looking(), known: [] });
    expect(first).to.deep.equal({ files: ['FIL-2F72'], gone: 0, left: false });
    const second = await unnamedFiles(open, ['agenda'], { ...looking(), known: first.files });
    expect(second).to.deep.equal({ files: [], gone: 1, left: false });
    expect([(await files.open('FIL-2F71'))?.name, await files.open('FIL-2F72')]).to.deep.equal([
      'kept.pdf',
      undefined,
    ]);
    expect(await open('files').list('FIL-2F72', EVERY_KEY)).to.deep.equal([]);
  });
});
