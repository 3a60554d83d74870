import { expect } from 'chai';
import { type Day, day } from '../../../src/domain/day.ts';
import { actions } from '../../../src/features/actions/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { aCaller, aTurn, code, PEOPLE } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { aBench, type Bench, dataOf, inOrder, rowsOf, textIn } from './bench.ts';

const { cora, dev, ines } = PEOPLE;
const PAST = day('2026-07-31');

/** Kent's of old notes, due in July; nobody has said whether it is still open. */
const begun = async (on: Day = PAST): Promise<Bench> => {
  const open = memoryTables();
  const { offers } = actions(someNeeds({ open }));
  const owners = [
    { kind: 'authority', code: code('886') },
    { kind: 'authority', code: code('936') },
  ] as const;
  const due = { kind: 'day', on, words: 'by 31 July' } as const;
  const asked = { ref: 'ACT-3333', text: 'send the grid', owners, ownerWords: 'Kent/Surrey', due } as const;
  const turn = { ...aTurn(), caller: aCaller(cora) };
  await offers.record(turn, [{ ...asked, stillOpen: 'asked' }], { text: 'Recorded.' });
  return aBench(open, inOrder());
};

const overdue = async (bench: Bench): Promise<number> => rowsOf(await bench.says('actions overdue')).length;

describe('an action that fell due before it was recorded', () => {
  it('is asked about in lists and not overdue', async () => {
    const bench = await begun();
    const [row] = rowsOf(await bench.says('what do I owe', dev));
    expect(String(row?.['more'])).to.contain('ACT-3333 · Still open? · was due 31 July 2026');
    expect(await overdue(bench)).to.equal(0);
    expect(rowsOf(await bench.says('due this week', dev))).to.deep.equal([]);
  });

  it('stands after what has a day to come, and before what has none', async () => {
    const bench = await begun();
    await bench.says('action Kent to ring\nKent to write by Friday', cora);
    expect(rowsOf(await bench.says('actions', cora)).map(({ ref }) => ref)).to.deep.equal([
      'ACT-2223',
      'ACT-3333',
      'ACT-2222',
    ]);
  });

  it('asks on its card, and is overdue once somebody has said that it is still open', async () => {
    const bench = await begun();
    const shown = dataOf(await bench.says('ACT-3333', dev));
    expect(shown).to.include({ mayAnswer: true });
    expect(shown['title']).to.contain('Still open?');
    const said = await bench.presses('actions.still-open', { v: 1, ref: 'ACT-3333' }, dev);
    expect(textIn(said)).to.contain('It is still open. Its date was 31 July 2026.');
    expect(dataOf(said)).to.include({ mayAnswer: false });
    expect(await overdue(bench)).to.equal(1);
    expect(textIn(await bench.says('history ACT-3333'))).to.contain('Dev Patel said that it is still open');
  });

  it('is answered by words too, and by undo asked again', async () => {
    const bench = await begun();
    expect(textIn(await bench.says('still open ACT-3333', dev))).to.contain('It is still open.');
    expect(textIn(await bench.says('undo', dev))).to.contain('Undone: the answer about ACT-3333');
    expect(await overdue(bench)).to.equal(0);
    expect(textIn(await bench.says('ACT-3333'))).to.contain('Still open?');
  });

  for (const [text, answers] of [
    ['start ACT-3333', true],
    ['reassign ACT-3333 to Slough', true],
    ['move ACT-3333 to 12 January', true],
    ['done ACT-3333 sent', false],
    ['note ACT-3333 waiting', false],
  ] as const)
    it(`is ${answers ? '' : 'not '}answered by “${text}”`, async () => {
      const bench = await begun();
      await bench.says(text, dev);
      expect(dataOf(await bench.says('ACT-3333', cora))).to.include({ mayAnswer: !answers });
    });

  it('is closed by Done, as one that was done long ago', async () => {
    const bench = await begun();
    await bench.says('done ACT-3333 sent in July', dev);
    await bench.says('done ACT-3333 sent in August', ines);
    expect(rowsOf(await bench.says('actions'))).to.deep.equal([]);
  });

  it('is answered once: the second is told who was first', async () => {
    const bench = await begun();
    await bench.says('still open ACT-3333', dev);
    const second = await bench.says('still open ACT-3333', cora);
    expect(second.refused).to.equal('already');
    expect(second.text).to.contain('Dev Patel said that it is still open at 10:00 today');
  });

  it('is answered by whoever has a part in it, recorded it or coordinates', async () => {
    const refused = await (await begun()).says('still open ACT-3333', PEOPLE.mara);
    expect(refused.text).to.contain('can say that it is still open');
    expect(refused.refused).to.equal('not-allowed');
  });

  it('“still open” alone asks for the list', async () =>
    expect(dataOf(await (await begun()).says('still open?'))['title']).to.equal('Open actions'));
});
