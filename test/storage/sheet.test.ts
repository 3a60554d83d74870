import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { type Decide, sheetsIn } from '../../src/storage/sheet.ts';
import { type Table, under } from '../../src/storage/table.ts';
import { NOW } from '../support/builders.ts';

interface Words {
  readonly said: readonly string[];
}
const SHAPE = { version: 1, read: (json: unknown) => json as Words }; // written by this test alone
const PLACE = { partition: 'MTG-2F7K', key: 'words' };
const saving = (turn: string) => ({ turn, by: 'MEM-2F7K', how: 'typed' as const, at: NOW });

const saying =
  (word: string): Decide<Words> =>
  ({ value = { said: [] } }) =>
    value.said.includes(word)
      ? { text: 'there already', refused: 'already' }
      : { after: { said: [...value.said, word] }, reply: { text: word }, verb: 'say', to: word };

describe('a sheet', () => {
  it('is nothing until it is written, and then counts its changes', async () => {
    const sheets = sheetsIn(memoryTables()('words'), SHAPE);
    expect(await sheets.read(PLACE)).to.deep.equal({ n: 0 });
    expect(await sheets.change(PLACE, saving('1'), saying('one'))).to.deep.equal({
      text: 'one',
      saved: true,
    });
    await sheets.change(PLACE, saving('2'), saying('two'));
    expect(await sheets.read(PLACE)).to.deep.equal({ value: { said: ['one', 'two'] }, n: 2 });
  });

  it('answers a repeat of a turn what the first was answered, also where the rule would now say no', async () => {
    const sheets = sheetsIn(memoryTables()('words'), SHAPE);
    await sheets.change(PLACE, saving('1'), saying('one'));
    const again = await sheets.change(PLACE, saving('1'), saying('one'));
    expect(again).to.include({ text: 'one', repeated: NOW.toISOString() });
  });

  it('is decided on again where another instance was quicker: nobody’s change is lost', async () => {
    const table = memoryTables()('words');
    const instances = Array.from({ length: 4 }, () => sheetsIn(table, SHAPE));
    const words = Array.from({ length: 20 }, (_, n) => `word ${n}`);
    await Promise.all(words.map((word, n) => instances[n % 4]?.change(PLACE, saving(word), saying(word))));
    const { value, n } = (await instances[0]?.read(PLACE)) ?? { n: 0 };
    expect([...(value?.said ?? [])].sort()).to.deep.equal([...words].sort());
    expect(n).to.equal(20);
    expect(await table.list(PLACE.partition, under('~h|'))).to.have.length(20);
  });

  it('gives up kindly where others are always quicker', async () => {
    const table = memoryTables()('words');
    const beaten: Table = { ...table, transact: async () => ({ done: false, failed: 1, why: 'changed' }) };
    const reply = await sheetsIn(beaten, SHAPE).change(PLACE, saving('1'), saying('one'));
    expect(reply).to.include({ refused: 'busy', raced: true });
  });

  it('holds more than one property can', async () => {
    const sheets = sheetsIn(memoryTables()('words'), SHAPE);
    const long = 'a'.repeat(100_000);
    await sheets.change(PLACE, saving('1'), () => ({
      after: { said: [long] },
      reply: {},
      verb: 'say',
    }));
    expect((await sheets.read(PLACE)).value).to.deep.equal({ said: [long] });
  });

  it('of a newer version is not changed', async () => {
    const table = memoryTables()('words');
    await sheetsIn(table, { ...SHAPE, version: 2 }).change(PLACE, saving('1'), saying('one'));
    const reply = await sheetsIn(table, SHAPE).change(PLACE, saving('2'), saying('two'));
    expect(reply).to.include({ refused: 'newer' });
  });
});
