import { expect } from 'chai';
import { nameInTexts, pseudonymOf } from '../../src/domain/pseudonym.ts';
import { type Erasing, rewritePartition } from '../../src/storage/erasing/partition.ts';
import { eraseFrom, type Position } from '../../src/storage/erasing/store.ts';
import { withoutName } from '../../src/storage/erasing/words.ts';
import { historyIsIntact, ledger } from '../../src/storage/ledger.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { joined, pieces } from '../../src/storage/pieces.ts';
import { EVERY_KEY, type OpenTable, type Table } from '../../src/storage/table.ts';
import { NOW } from '../support/builders.ts';

const MARA = 'MEM-MARA';
const erasing: Erasing = {
  person: MARA,
  ids: [MARA],
  by: 'MEM-CORA',
  at: NOW,
  names: [nameInTexts('Mara Swift')],
  instead: pseudonymOf(MARA),
  accounts: ['host|user-mara'],
};

/** A thing with so many changes, every tenth of which names somebody. */
const aThing = async (table: Table, changes: number, key = 'thing'): Promise<void> => {
  const held = ledger(table, 'p');
  for (let n = 1; n <= changes; n += 1) {
    const before = await held.get(key);
    const text = n % 10 === 3 ? `Mara Swift ${n}` : `somebody ${n}`;
    await held.commit({
      turn: `${key}-${n}`,
      by: MARA,
      how: 'typed',
      at: NOW,
      answer: { text },
      changes: [{ of: key, key, ...(before && { before }), after: { text }, verb: 'say', to: text }],
    });
  }
};

const isWhole = async (table: Table, key = 'thing'): Promise<boolean> => {
  const held = ledger(table, 'p');
  const row = await held.get(key);
  return row !== undefined && historyIsIntact(await held.history(key), row);
};

const everything = async (table: Table): Promise<string> =>
  JSON.stringify((await table.scan(EVERY_KEY)).rows);

describe('a name that is taken out of a partition', () => {
  it('leaves the history whole, with a line that says so, and the next change goes on from there', async () => {
    const table = memoryTables()('things');
    await aThing(table, 7);
    await aThing(table, 2, 'other');
    expect(await rewritePartition(table, 'p', erasing)).to.equal(1);
    expect(await isWhole(table)).to.equal(true);
    const lines = await ledger(table, 'p').history('thing');
    expect(lines.at(-1)?.line).to.deep.include({ n: 8, verb: 'erase', by: 'MEM-CORA', to: { person: MARA } });
    expect(lines[2]?.line.to).to.equal(`${pseudonymOf(MARA)} 3`);
    expect(await ledger(table, 'p').history('other')).to.have.length(2);
    const before = await ledger(table, 'p').get('thing');
    const change = {
      of: 'thing',
      key: 'thing',
      after: { text: 'on' },
      verb: 'say',
      ...(before && { before }),
    };
    const deed = { turn: 'next', by: MARA, how: 'typed', at: NOW, answer: {}, changes: [change] } as const;
    expect(await ledger(table, 'p').commit(deed)).to.deep.equal({ is: 'saved' });
    expect(await isWhole(table)).to.equal(true);
  });

  it('is safe to repeat: nothing is written a second time', async () => {
    const table = memoryTables()('things');
    await aThing(table, 5);
    await rewritePartition(table, 'p', erasing);
    const once = await everything(table);
    expect(await rewritePartition(table, 'p', erasing)).to.equal(0);
    expect(await everything(table)).to.equal(once);
  });

  for (const broken of [1, 2, 3, 4])
    it(`goes on where a long history was left after ${broken} of its transactions`, async () => {
      const table = memoryTables()('things');
      await aThing(table, 130);
      let writes = 0;
      const dying: Table = {
        ...table,
        transact: async (...given) => {
          writes += 1;
          if (writes > broken) throw new Error('the instance ended');
          return table.transact(...given);
        },
      };
      await rewritePartition(dying, 'p', erasing).catch(() => undefined);
      await rewritePartition(table, 'p', erasing);
      expect(await isWhole(table)).to.equal(true);
      expect(await everything(table).then((rows) => rows.replace(/"key":"~r[^}]*}[^}]*}/g, ''))).to.not.match(
        /~e\|/,
      );
      const texts = (await ledger(table, 'p').history('thing')).map(({ line }) => String(line.to));
      expect(texts.join()).to.not.contain('Mara Swift');
    });

  it('reads again what somebody changed at the same moment', async () => {
    const table = memoryTables()('things');
    await aThing(table, 4);
    let raced = false;
    const racing: Table = {
      ...table,
      list: async (...given) => {
        const rows = await table.list(...given);
        if (!raced) {
          raced = true;
          await aThing(table, 0);
          const before = await table.get('p', 'thing');
          await ledger(table, 'p').commit({
            turn: 'meanwhile',
            by: 'MEM-DEV2',
            how: 'typed',
            at: NOW,
            answer: {},
            changes: [
              {
                of: 'thing',
                key: 'thing',
                ...(before && { before }),
                after: { text: 'Mara Swift again' },
                verb: 'say',
              },
            ],
          });
        }
        return rows;
      },
    };
    await rewritePartition(racing, 'p', erasing);
    expect(await isWhole(table)).to.equal(true);
    expect((await table.get('p', 'thing'))?.props['text']).to.equal(`${pseudonymOf(MARA)} again`);
  });
});

describe('a name that is taken out of the store', () => {
  const aStore = async (): Promise<OpenTable> => {
    const open = memoryTables();
    await aThing(open('things'), 3);
    await open('turns').transact('aa', [
      { do: 'insert', key: 't|1', props: { reply: '{"text":"Mara Swift"}' } },
      { do: 'insert', key: 't|2', props: { reply: '{"text":"Dev"}' } },
    ]);
    await open('conversations').transact('u|aa', [
      { do: 'insert', key: 'host|user-mara', props: { on: '2026-11-26' } },
      { do: 'insert', key: 'host|user-dev', props: { on: '2026-11-26' } },
    ]);
    await open('notes').transact('readers', [{ do: 'insert', key: MARA, props: { meeting: 'MTG-2F7K' } }]);
    await open('reminders').transact('people', [
      { do: 'insert', key: `p|${MARA}`, props: { quiet: true } },
      { do: 'insert', key: `~h|p|${MARA}|00001`, props: { line: '{}' } },
      { do: 'insert', key: 'p|MEM-DEV2', props: { quiet: true } },
    ]);
    return open;
  };
  const tables = ['things', 'turns', 'conversations', 'notes', 'reminders', 'files'];

  it('goes from answers, addresses and settings altogether, and stays out of everything', async () => {
    const open = await aStore();
    const swept = await eraseFrom(open, erasing, { tables, from: { table: 0 }, pages: 100 });
    expect(swept.at).to.equal(undefined);
    for (const name of tables) expect(await everything(open(name)), name).to.not.match(/Mara|user-mara/);
    expect((await open('turns').list('aa', EVERY_KEY)).map(({ key }) => key)).to.deep.equal(['t|2']);
    expect((await open('conversations').list('u|aa', EVERY_KEY)).map(({ key }) => key)).to.deep.equal([
      'host|user-dev',
    ]);
    expect(await open('notes').list('readers', EVERY_KEY)).to.deep.equal([]);
    const left = await open('reminders').list('people', EVERY_KEY);
    expect(left.map(({ key }) => key)).to.deep.equal(['p|MEM-DEV2']);
  });

  it('is gone on with where a run may read no more pages', async () => {
    const open = await aStore();
    let from: Position | undefined = { table: 0 };
    let runs = 0;
    for (; from; runs += 1) from = (await eraseFrom(open, erasing, { tables, from, pages: 1 })).at;
    expect(runs).to.equal(tables.length);
    for (const name of tables) expect(await everything(open(name)), name).to.not.match(/Mara|user-mara/);
  });
});

describe('a name in a row', () => {
  it('is found where a long text was parted in the middle of it', () => {
    const text = `${'x'.repeat(29_995)} Mara Swift ${'y'.repeat(40_000)}`;
    const props = { v: 1, ...pieces(text) };
    expect(props).to.have.property('json2');
    expect(joined(withoutName(props, erasing))).to.equal(text.replace('Mara Swift', pseudonymOf(MARA)));
  });

  it('that does not hold it comes back as the very same row', () => {
    const props = { v: 1, text: 'Dev Patel', n: 3, ...pieces('long') };
    expect(withoutName(props, erasing)).to.equal(props);
  });
});
