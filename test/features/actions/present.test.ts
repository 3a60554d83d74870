import { expect } from 'chai';
import type { Turn } from '../../../src/core/turn.ts';
import { presentId } from '../../../src/domain/merged.ts';
import type { Person } from '../../../src/domain/person.ts';
import { presentAction, presentLine } from '../../../src/features/actions/present.ts';
import { aPerson, aRegister, code, idOf, PEOPLE, TODAY } from '../../support/builders.ts';
import { aBench, type Bench, dataOf, rowsOf, textIn } from './bench.ts';

const { cora, dev } = PEOPLE;
/** Ann was a contact; she came back twice with an account of another council, and each record was merged. */
const ann = aPerson({ id: 'MEM-ANN2', name: 'Ann Lee', initials: 'AL', authority: code('850') });
const second: Person = { ...ann, id: idOf('MEM-ANN3'), name: 'Annie Lee', initials: 'XL' };
const third: Person = { ...ann, id: idOf('MEM-ANN4'), name: 'A Lee', initials: 'YL' };
const merged = [
  ann,
  { ...second, left: TODAY, mergedInto: ann.id },
  { ...third, left: TODAY, mergedInto: second.id },
];
const before = aRegister({ people: [...Object.values(PEOPLE), ann, second, third] });
const after = aRegister({ people: [...Object.values(PEOPLE), ...merged] });

const asAnn = (bench: Bench, text: string, over: Partial<Turn> = {}) =>
  bench.says(text, ann, { register: after, ...over });

/** One action of each record, and one of two of them. */
const withActions = async (): Promise<Bench> => {
  const bench = aBench();
  for (const line of [
    'AL to do the first by 1 December',
    'XL to do the second by 2 December',
    'YL and Kent to do the third by 3 December',
    'AL and XL to do the fourth by 4 December',
  ])
    await bench.says(`action ${line}`, cora, { register: before });
  bench.asked.length = 0;
  return bench;
};

describe('an action of somebody whose records became one', () => {
  it('is in their lists, whichever record it was given to, in one request [row 2]', async () => {
    const bench = await withActions();
    for (const text of ['what do I owe', 'actions mine', 'actions for Ann Lee']) {
      bench.asked.length = 0;
      const reply = await asAnn(bench, text);
      expect(rowsOf(reply).map(({ ref }) => ref)).to.deep.equal([
        'ACT-2222',
        'ACT-2223',
        'ACT-2224',
        'ACT-2225',
      ]);
      expect(bench.asked).to.deep.equal(['list actions']);
    }
    expect(textIn(await asAnn(bench, 'what do I owe'))).to.contain('your part, of 2 parts');
    expect(rowsOf(await bench.says('actions for Kent', dev, { register: after }))).to.have.length(1);
  });

  it('is theirs to close, by button too, and the name shown is the one they go by', async () => {
    const bench = await withActions();
    const shown = await asAnn(bench, 'ACT-2223');
    expect(dataOf(shown)).to.include({ mayClose: true });
    expect(textIn(shown)).to.contain('Ann Lee: still to do').and.to.not.contain('Annie');
    const list = await asAnn(bench, 'what do I owe');
    expect(rowsOf(list).every(({ mayClose }) => mayClose)).to.equal(true);
    const press = { v: 1, ref: 'ACT-2224', place: dataOf(list)['list'] };
    const left = await bench.presses('actions.close', press, ann, { register: after });
    expect(dataOf(left)['says']).to.contain('ACT-2224: Done: your part. 1 part is still to do.');
    expect(rowsOf(left)).to.have.length(3);
    const done = await asAnn(bench, 'done ACT-2223 sent');
    expect(dataOf(done)['says']).to.equal('Done: your part. The action is done.');
    expect(rowsOf(await asAnn(bench, 'actions mine done this term')).map(({ ref }) => ref)).to.deep.equal([
      'ACT-2223',
    ]);
  });

  it('given to two of their records has one part', async () => {
    const bench = await withActions();
    expect(textIn(await asAnn(bench, 'ACT-2225'))).to.contain('Who","value":"Ann Lee (“AL and XL”)');
    const done = await asAnn(bench, 'done ACT-2225');
    expect(dataOf(done)['says']).to.equal('Done: your part. The action is done.');
  });

  it('keeps what was done under each record, and closes the rest alone', async () => {
    const bench = await withActions();
    await bench.says('done ACT-2225 sent the one half', second, { register: before });
    const done = await asAnn(bench, 'done ACT-2225 sent the other');
    expect(dataOf(done)['says']).to.equal('Done: your part. That was the last part: the action is done.');
    expect(textIn(done)).to.contain('“sent the one half”').and.to.contain('“sent the other”');
  });

  it('is theirs to move where they recorded it', async () => {
    const bench = aBench();
    await bench.says('action Kent to send the grid', third, { register: before });
    expect(dataOf(await asAnn(bench, 'move ACT-2222 to 12 January'))['says']).to.match(/^Moved from no date/);
    expect(textIn(await asAnn(bench, 'history ACT-2222'))).to.contain('Ann Lee recorded it');
  });

  it('says “You” of what they did under an older record', async () => {
    const bench = await withActions();
    await bench.says('done ACT-2223 sent', second, { register: before });
    expect((await asAnn(bench, 'done ACT-2223')).text).to.match(/^You closed this part at 10:00 today/);
    await bench.says('note ACT-2222 rang them', second, { register: before });
    expect(textIn(await asAnn(bench, 'ACT-2222'))).to.contain('You at 10:00 today: rang them');
  });

  it('is undone by the record that goes on: its own last change, not that of the merged one', async () => {
    const bench = await withActions();
    await bench.says('done ACT-2223 sent', second, { register: before });
    expect((await asAnn(bench, 'undo')).refused).to.equal('nothing');
    await asAnn(bench, 'done ACT-2224 sent');
    expect(dataOf(await asAnn(bench, 'undo'))['says']).to.match(/^Undone: closing a part of ACT-2224/);
    expect(textIn(await asAnn(bench, 'ACT-2224'))).to.contain('Ann Lee: still to do');
  });

  it('is chosen on a card that was sent before, and shown in a list that was', async () => {
    const bench = await withActions();
    const chosen = { v: 1, ref: 'ACT-2224', deed: 'done', parts: 'MEM-ANN4,nobody' };
    const reply = await bench.presses('actions.close-chosen', chosen, cora, { register: after });
    expect(dataOf(reply)['says']).to.match(/^Done: Ann Lee’s part/);
    const list = '*MEM-ANN4,open,,,,,';
    const page = await bench.presses('actions.page', { v: 1, list }, ann, { register: after });
    expect(dataOf(page)).to.include({ title: 'Your open actions' });
    expect(rowsOf(page)).to.have.length(3);
  });
});

describe('the record in which somebody goes on', () => {
  it('is found over every record between', () => {
    expect(presentId(third.id, after)).to.equal(ann.id);
    expect(presentId(dev.id, after)).to.equal(dev.id);
  });

  it('leaves an action as it is where nobody was merged', () => {
    const action = {
      ref: 'ACT-2F7K',
      text: 'send it',
      parts: [{ owner: { kind: 'person', id: second.id }, status: 'open' }],
      ownerWords: 'XL',
      due: { kind: 'none' },
      state: 'open',
      recordedBy: third.id,
      recordedOn: TODAY,
    } as const;
    expect(presentAction(action, before)).to.equal(action);
    expect(presentLine(action, before)).to.equal(action);
    expect(presentAction(action, after)).to.deep.include({ recordedBy: ann.id });
  });
});
