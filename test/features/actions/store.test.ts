import { expect } from 'chai';
import { PEOPLE } from '../../support/builders.ts';
import { freshTables } from '../../support/tables.ts';
import { aBench, dataOf, inOrder, rowsOf, textIn } from './bench.ts';

const { cora, dev, mara } = PEOPLE;

describe('actions on Azure Tables', () => {
  const begun = async () => {
    const tables = await freshTables();
    await tables.ensure(['actions', 'turns']);
    const bench = aBench(tables.open, inOrder());
    await bench.says('action Kent and Portsmouth to send the grid by Friday\nAll: send the policies', cora);
    tables.requests.length = 0;
    return { bench, tables };
  };

  it('move from place to place in the list, and out of it, with nothing left behind', async () => {
    const { bench, tables } = await begun();
    await bench.says('move ACT-2222 to 12 January', dev);
    await bench.says('done ACT-2222 sent', dev);
    await bench.says('done ACT-2222 sent', mara);
    const open = await tables.open('actions').list('live', { from: 'd|', below: 'd}' });
    const closed = await tables.open('actions').list('live', { from: 'c|', below: 'c}' });
    expect([open.length, closed.length]).to.deep.equal([1, 1]);
    expect(rowsOf(await bench.says('actions done this term')).map(({ ref }) => ref)).to.deep.equal([
      'ACT-2222',
    ]);
  });

  it('are found by whose part is open, and by who did theirs', async () => {
    const { bench } = await begun();
    await bench.says('done ACT-2223 sent', dev);
    expect(rowsOf(await bench.says('what do I owe', dev)).map(({ ref }) => ref)).to.deep.equal(['ACT-2222']);
    expect(rowsOf(await bench.says('what do I owe', mara))).to.have.length(2);
  });

  it('are carried, undone and shown whole in their history', async () => {
    const { bench } = await begun();
    await bench.says('carry ACT-2222', dev);
    await bench.says('undo', dev);
    expect(rowsOf(await bench.says('actions')).map(({ ref }) => ref)).to.deep.equal(['ACT-2222', 'ACT-2223']);
    const history = await bench.says('history ACT-2222');
    expect(dataOf(history)['says']).to.equal('3 changes. The record is whole and unaltered.');
    expect(textIn(history)).to.contain('took back a change (carry)');
  });
});
