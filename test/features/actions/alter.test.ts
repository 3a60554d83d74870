import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { PEOPLE } from '../../support/builders.ts';
import { aBench, type Bench, dataOf, rowsOf, templateOf, textIn } from './bench.ts';

const { mara, cora, dev, ines } = PEOPLE;

const withGrid = async (): Promise<Bench> => {
  const bench = aBench();
  await bench.says('action Kent and Portsmouth to send the grid by Friday', cora);
  bench.asked.length = 0;
  return bench;
};

const saysOf = async (bench: Bench, text: string, who = dev): Promise<unknown> =>
  dataOf(await bench.says(text, who))['says'];

describe('move', () => {
  it('shows the date before and after in full, in two requests [row 21]', async () => {
    const bench = await withGrid();
    expect(String(await saysOf(bench, 'move ACT-2222 to the end of term')).replaceAll('\\', '')).to.equal(
      'Moved from 27 November 2026 (Friday) to 18 December 2026 (end of term).',
    );
    expect(bench.asked).to.deep.equal(['get actions', 'write actions']);
  });

  it('puts the action where its new date belongs in the list', async () => {
    const bench = await withGrid();
    await bench.says('action Slough to do another by 10 December', cora);
    await bench.says('move ACT-2222 to 12 January', dev);
    expect(rowsOf(await bench.says('actions')).map(({ ref }) => ref)).to.deep.equal(['ACT-2223', 'ACT-2222']);
  });

  for (const [text, refused, says] of [
    ['move ACT-2222', 'empty', /Enter the new date, for example 12 January/],
    ['move ACT-2222 to 31 November', 'no-such-date', /31 November is not a real date/],
    ['move ACT-2222 to bananas', 'no-date', /By when must be a date/],
    ['move ACT-2222 to 3 March 2026', 'past', /must be today or in the future/],
    ['move to Friday', 'no-reference', /move ACT-2F7K/],
  ] as const)
    it(`is refused for “${text}”`, async () => {
      const reply = await (await withGrid()).says(text, dev);
      expect(reply.refused).to.equal(refused);
      expect(reply.text).to.match(says);
    });

  it('by the button takes “Fri”, and keeps what is no date in its box', async () => {
    const bench = await withGrid();
    const press = { v: 1, ref: 'ACT-2222', date: 'next Fri' };
    expect(textIn(await bench.presses('actions.move', press, dev))).to.match(/Moved from 27 November 2026/);
    const refused = await bench.presses('actions.move', { ...press, date: '31 Nov', said: 'waiting' }, dev);
    expect(dataOf(refused)).to.include({ date: '31 Nov', said: 'waiting', hasSays: true });
    expect(refused.refused).to.equal('no-such-date');
  });
});

describe('note', () => {
  it('is added by any member, typed or pressed, once for one card', async () => {
    const bench = await withGrid();
    expect(await saysOf(bench, 'note ACT-2222 waiting for the final text', ines)).to.equal('Note added.');
    const press = { v: 1, op: 'op-9', ref: 'ACT-2222', said: 'still waiting' };
    await bench.presses('actions.note', press, mara, { id: 'op-9' });
    await bench.presses('actions.note', press, mara, { id: 'op-9' });
    const { notes } = dataOf(await bench.says('ACT-2222'));
    expect(notes).to.deep.equal([
      { line: 'Ines Field at 10:00 today: waiting for the final text' },
      { line: 'You at 10:00 today: still waiting' },
    ]);
  });
  it('is refused where it is empty', async () =>
    expect((await (await withGrid()).says('note ACT-2222', ines)).text).to.equal('Enter your note'));
});

describe('reassign', () => {
  it('gives the open parts to others [row 17]', async () => {
    const bench = await withGrid();
    expect(await saysOf(bench, 'reassign ACT-2222 to Surrey and MS')).to.match(
      /^Given to Mara Swift and Surrey/,
    );
    expect(rowsOf(await bench.says('what do I owe', ines))).to.have.length(1);
    expect(rowsOf(await bench.says('what do I owe', dev))).to.have.length(0);
  });
  for (const [text, says] of [
    ['reassign ACT-2222', /Say to whom, for example reassign ACT-2F7K to Kent/],
    ['reassign ACT-2222 to Kant', /“Kant” could be Kent\. Enter the full name/],
    ['reassign ACT-2222 to Zed Quill', /Nobody called “Zed Quill” is known/],
  ] as const)
    it(`is refused for “${text}”`, async () =>
      expect((await (await withGrid()).says(text, dev)).text).to.match(says));
});

describe('carry', () => {
  it('makes a successor; each names the other [row 27]', async () => {
    const bench = await withGrid();
    await bench.says('done ACT-2222 sent', dev);
    const reply = await bench.says('carry ACT-2222 to 12 January', mara);
    expect(dataOf(reply)).to.include({
      title: 'ACT-2223 · Open',
      says: 'ACT-2222 is carried forward to ACT-2223.',
    });
    expect(textIn(reply))
      .to.contain('"title":"Follows","value":"ACT-2222"')
      .and.to.contain('Portsmouth: still to do');
    expect(textIn(await bench.says('ACT-2222'))).to.contain('"title":"Followed by","value":"ACT-2223"');
    expect(rowsOf(await bench.says('actions')).map(({ ref }) => ref)).to.deep.equal(['ACT-2223']);
  });
  it('goes to the next meeting where no date is named', async () => {
    const bench = await withGrid();
    expect(textIn(await bench.says('carry forward ACT-2222', dev))).to.contain('at the next meeting');
  });
  it('takes another reference where one is taken', async () => {
    const bench = await withGrid();
    const other = aBench(bench.open);
    expect(textIn(await other.says('carry over ACT-2222', dev))).to.contain('carried forward to ACT-2223');
  });
  it('is refused for what is no date', async () =>
    expect((await (await withGrid()).says('carry ACT-2222 to 31 November', dev)).refused).to.equal(
      'no-such-date',
    ));
});

describe('cancel', () => {
  it('keeps the reason and leaves the open list [row 26]', async () => {
    const bench = await withGrid();
    expect(await saysOf(bench, 'cancel ACT-2222 because it was sent in May')).to.equal(
      'Cancelled: it was sent in May.',
    );
    expect(rowsOf(await bench.says('actions'))).to.deep.equal([]);
    expect(rowsOf(await bench.says('actions cancelled')).map(({ ref }) => ref)).to.deep.equal(['ACT-2222']);
  });
  it('asks for the reason', async () =>
    expect((await (await withGrid()).says('cancel ACT-2222', dev)).text).to.match(/Say why, for example/));
  it('is refused to a member without a part, with who may, and gives back what was typed', async () => {
    const { text } = await (await withGrid()).says('cancel ACT-2222 because it is old', ines);
    expect(text).to.match(
      /Only an officer of Kent, an officer of Portsmouth, Cora Oakley or a coordinator can cancel it/,
    );
    expect(text).to.contain('note ACT-2222 it is old');
  });
});

describe('undo', () => {
  it('takes back one’s own last change and says what it was, in three requests', async () => {
    const bench = await withGrid();
    await bench.says('done ACT-2222 sent', dev);
    bench.asked.length = 0;
    const reply = await bench.says('undo', dev);
    expect(bench.asked).to.deep.equal(['get actions', 'get actions', 'write actions']);
    expect(dataOf(reply)['says']).to.equal(
      'Undone: closing a part of ACT-2222. Type undo again to bring it back.',
    );
    expect(textIn(reply)).to.contain('Kent: still to do');
  });

  it('typed again brings it back', async () => {
    const bench = await withGrid();
    await bench.says('done ACT-2222 sent', dev);
    await bench.says('undo', dev);
    const reply = await bench.says('undo', dev);
    expect(dataOf(reply)['says']).to.contain('Undone: the undoing of closing a part of ACT-2222.');
    expect(textIn(reply)).to.contain('“sent”');
  });

  it('of a new action cancels it and keeps its history', async () => {
    const bench = await withGrid();
    const recorded = await bench.says('action Kent to do it twice', dev);
    const reply = await bench.presses('actions.undo', { v: 1, at: dataOf(recorded)['at'] }, dev);
    expect(dataOf(reply)['title']).to.equal('ACT-2223 · Cancelled');
    expect(rowsOf(await bench.says('actions')).map(({ ref }) => ref)).to.deep.equal(['ACT-2222']);
    expect(textIn(await bench.says('history ACT-2223'))).to.contain('Dev Patel took back a change (record)');
  });

  it('of several changes takes back all of them', async () => {
    const bench = await withGrid();
    await bench.says('action Kent to do another', cora);
    await bench.says('done ACT-2222 and ACT-2223', dev);
    const reply = await bench.says('undo', dev);
    expect(templateOf(reply)).to.equal('actions/outcomes');
    expect(rowsOf(reply).map(({ says }) => says)).to.deep.equal(['As it was before.', 'As it was before.']);
    await bench.says('carry ACT-2222', dev);
    expect(rowsOf(await bench.says('undo', dev)).map(({ says }) => says)).to.deep.equal([
      'As it was before.',
      'Not open any more.',
    ]);
  });

  it('is refused where somebody has changed it since, with who', async () => {
    const bench = await withGrid();
    await bench.says('done ACT-2222 sent', dev);
    await bench.says('note ACT-2222 thanks', ines);
    expect((await bench.says('undo', dev)).text).to.equal(
      'Ines Field added a note to it at 10:00 today \\(ACT-2222\\), so it cannot be undone.',
    );
  });

  it('is refused after a day', async () => {
    const bench = await withGrid();
    await bench.says('done ACT-2222 sent', dev);
    const later = { now: new Date('2026-11-24T10:00:01Z'), today: day('2026-11-24') };
    expect((await bench.says('undo', dev, later)).text).to.match(/in the last 24 hours/);
  });

  it('is refused to whoever has changed nothing', async () =>
    expect((await (await withGrid()).says('undo', ines)).refused).to.equal('nothing'));

  for (const [what, said, at] of [
    ['an older card', '', '2026-11-20T10:00:00.000Z'],
    ['another reference', 'ACT-2222', undefined],
  ] as const)
    it(`of ${what} says what the last change was`, async () => {
      const bench = await withGrid();
      await bench.says('action Kent to do another', dev);
      const reply = at
        ? await bench.presses('actions.undo', { v: 1, at }, dev)
        : await bench.says(`undo ${said}`, dev);
      expect(reply).to.include({
        refused: 'not-last',
        text: 'You can undo your own last change. That was recording ACT-2223.',
      });
    });

  it('of fifteen long actions is refused, since it was too large to be remembered', async () => {
    const bench = aBench();
    const lines = Array.from({ length: 15 }, (_, n) => `All to do ${n} ${'and so on '.repeat(90)}`);
    for (const line of lines) await bench.says(`action ${line}`, cora);
    await bench.says(`done ${lines.map((_, n) => bench.references[n]).join(', ')} for Kent sent`, cora);
    expect((await bench.says('undo', cora)).refused).to.equal('large');
  });

  it('at the same moment as another’s change is told so', async () => {
    const one = await withGrid();
    await one.says('done ACT-2222 sent', dev);
    const two = aBench(one.open);
    const replies = await Promise.all([two.says('note ACT-2222 thanks', ines), one.says('undo', dev)]);
    expect(replies.filter(({ saved }) => saved).length).to.be.oneOf([1, 2]);
    expect(textIn(await one.says('ACT-2222'))).to.contain('thanks');
  });
});

describe('history', () => {
  it('names who did what, for whom and when, in two requests, and is whole', async () => {
    const bench = await withGrid();
    await bench.says('start ACT-2222 for Kent', cora);
    await bench.says('move ACT-2222 to 12 January', dev);
    await bench.says('reassign ACT-2222 to MS', dev);
    await bench.says('done ACT-2222 sent', mara);
    await bench.says('note ACT-2222 thanks', ines);
    bench.asked.length = 0;
    const reply = await bench.says('history of ACT-2222', ines);
    expect(bench.asked).to.deep.equal(['list actions', 'get actions']);
    const lines = dataOf(reply)['lines'] as readonly { what: string; when: string }[]; // the history card's
    expect(lines.map(({ what }) => what.replaceAll('\\', ''))).to.deep.equal([
      'Cora Oakley recorded it: send the grid. For Kent and Portsmouth, 27 November 2026 (Friday)',
      'Cora Oakley started the part of Kent',
      'Dev Patel moved it from 27 November 2026 (Friday) to 12 January 2027',
      'Dev Patel gave it to Mara Swift (before: Kent and Portsmouth)',
      'Mara Swift closed their own part: “sent”',
      'Ines Field added a note: “thanks”',
    ]);
    expect(lines[0]?.when).to.equal('23 November 2026 at 10:00');
    expect(dataOf(reply)['says']).to.equal('6 changes. The record is whole and unaltered.');
  });

  it('says that it is not whole where a line was altered', async () => {
    const bench = await withGrid();
    await bench.says('note ACT-2222 thanks', ines);
    const table = bench.open('actions');
    const [line] = await table.list('live', { from: '~h|ACT-2222|', below: '~h|ACT-2222}' });
    if (!line) throw new Error('no history');
    const props = { ...line.props, line: String(line.props['line']).replace('MEM-CORA', 'MEM-DEV2') };
    await table.transact('live', [{ do: 'replace', key: line.key, etag: line.etag, props }]);
    expect(dataOf(await bench.presses('actions.history', { v: 1, ref: 'ACT-2222' }))['says']).to.match(
      /is not whole/,
    );
  });

  it('says how a cancelled and a carried action ended', async () => {
    const bench = await withGrid();
    await bench.says('carry ACT-2222', dev);
    await bench.says('cancel ACT-2223 because it is old', cora);
    expect(textIn(await bench.says('history ACT-2222'))).to.contain('carried it forward to ACT-2223');
    expect(textIn(await bench.says('history ACT-2223'))).to.contain('cancelled it: “it is old”');
  });

  it('of nothing known says so', async () =>
    expect((await aBench().says('history ACT-9999')).refused).to.equal('unknown'));

  it('shows the last forty lines of many', async () => {
    const bench = await withGrid();
    for (let n = 0; n < 41; n += 1) await bench.says(`note ACT-2222 note ${n}`, ines);
    const reply = await bench.says('history ACT-2222');
    expect(dataOf(reply)['says']).to.equal(
      '42 changes. The last 40 are shown. The record is whole and unaltered.',
    );
    expect(dataOf(reply)['lines']).to.have.length(40);
  });
});
