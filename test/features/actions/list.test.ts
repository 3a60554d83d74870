import { expect } from 'chai';
import { bind } from '../../../src/cards/card.ts';
import { placeOf, tokenOf } from '../../../src/features/actions/list-token.ts';
import { aRegister, code, PEOPLE } from '../../support/builders.ts';
import { aBench, type Bench, dataOf, rowsOf, templateOf, textIn } from './bench.ts';

const { mara, cora, dev, ines, hugh } = PEOPLE;

/** Slough's of last week, everybody's, Kent's and Mara's; one of Kent's closed, one of Surrey's cancelled. */
const seeded = async (): Promise<Bench> => {
  const bench = aBench();
  for (const line of [
    'Slough to do the late one by 20 November 2026',
    'All: send the policies by the end of term',
    'Kent to send the grid by Friday',
    'MS to circulate the notes by the next meeting',
    'the chair to write to the board',
    'Kent to close this one by Thursday',
    'Surrey to drop this one by Thursday',
  ])
    await bench.says(`action ${line}`, cora);
  await bench.says('done ACT-2227 sent', dev);
  await bench.says('cancel ACT-2228 because it is old', cora);
  bench.asked.length = 0;
  return bench;
};

const refsOf = async (bench: Bench, text: string, who = ines): Promise<string> =>
  rowsOf(await bench.says(text, who))
    .map(({ ref }) => String(ref).slice(-1))
    .join('');

describe('a list', () => {
  for (const [text, who, expected] of [
    ['actions', ines, '24356'],
    ['list actions', ines, '24356'],
    ['actions overdue', ines, '2'],
    ['What’s overdue?', ines, '2'],
    ['overdue for Kent', ines, ''],
    ['actions for Kent', ines, '43'],
    ['actions for MS', ines, '5'],
    ['actions for Kent and MS', ines, '435'],
    ['actions mine', mara, '35'],
    ['my actions', dev, '43'],
    ['what do I owe', mara, '35'],
    ['what do I owe?', hugh, '36'],
    ['what do I have to do', ines, '3'],
    ['due this week', ines, '24'],
    ['actions due by 18 December', ines, '243'],
    ['actions done this term', ines, '7'],
    ['actions closed', ines, '78'],
    ['actions cancelled', ines, '8'],
    ['actions closed for Surrey', ines, '8'],
    ['actions done for Surrey', ines, ''],
  ] as const)
    it(`“${text}” of ${who.name} is ${expected || 'empty'}, in one request [row 26]`, async () => {
      const bench = await seeded();
      expect([...(await refsOf(bench, text, who))].sort().join('')).to.equal([...expected].sort().join(''));
      expect(bench.asked).to.deep.equal(['list actions']);
    });

  it('of what was done is shown for “done actions this term” too', async () =>
    expect(await refsOf(await seeded(), 'done actions this term')).to.equal('7'));

  it('starts with the most urgent, and what has no date stands last', async () => {
    expect(await refsOf(await seeded(), 'actions')).to.equal('24356');
  });

  it('says Overdue in words, dates in full with the words they came from, and whose it is', async () => {
    const rows = rowsOf(await (await seeded()).says('actions', ines));
    expect(String(rows[0]?.['more'])).to.equal('ACT-2222 · Overdue · was due 20 November 2026 · Slough');
    expect(String(rows[2]?.['more']).replaceAll('\\', '')).to.equal(
      'ACT-2223 · Open · due 18 December 2026 (end of term) · All 19 LAs',
    );
  });

  it('of one’s own says which parts are one’s own', async () => {
    const rows = rowsOf(await (await seeded()).says('what do I owe', mara));
    expect(rows.map(({ more }) => String(more).split(' · ').at(-1))).to.deep.equal([
      'Portsmouth’s part, of 19 parts',
      'your part',
    ]);
  });

  it('offers Done where this person may close a part, and on every row in a channel', async () => {
    const bench = await seeded();
    expect(rowsOf(await bench.says('actions', dev)).map(({ mayClose }) => mayClose)).to.deep.equal([
      false,
      true,
      true,
      false,
      false,
    ]);
    const place = { kind: 'channel', conversation: 'c-1' } as const;
    const shared = await bench.says('actions mine', dev, { place });
    expect(rowsOf(shared).every(({ mayClose }) => mayClose)).to.equal(true);
    expect(dataOf(shared)['title']).to.equal('Open actions for Dev Patel');
    expect(dataOf(await bench.says('what do I owe today', ines, { place }))['says']).to.equal(
      'Nothing is left to do, for this person or their local authority.',
    );
  });

  for (const [text, refused, says] of [
    ['actions bananas', 'which', /actions mine/],
    ['actions for Kant', 'unsure', /“Kant” could be Kent\. Type for example actions for Kent/],
  ] as const)
    it(`is refused for “${text}” with how it is typed`, async () => {
      const reply = await (await seeded()).says(text);
      expect(reply.refused).to.equal(refused);
      expect(reply.text).to.match(says);
    });

  for (const [text, says] of [
    ['actions overdue for Surrey', 'Nothing is overdue.'],
    ['actions done yesterday', 'None was closed in that time.'],
    ['actions for Medway due today', 'There are none.'],
    ['what do I owe today', 'Nothing is left to do, for you or your local authority.'],
  ] as const)
    it(`that is empty says so: ${says}`, async () =>
      expect(dataOf(await (await seeded()).says(text, ines))['says']).to.equal(says));

  it('of an officer who moved to Kent holds what Kent has to do [row 17]', async () => {
    const bench = await seeded();
    const moved = { ...ines, authority: code('886') };
    const register = aRegister({ people: [moved] });
    expect(rowsOf(await bench.says('what do I owe', moved, { register }))).to.have.length(2);
  });

  it('keeps what nobody else changed: a row that another version wrote is read, and not changed', async () => {
    const bench = await seeded();
    const table = bench.open('actions');
    const row = await table.get('live', 'a|ACT-2224');
    if (!row) throw new Error('no row');
    const props = { ...row.props, v: 2, colour: 'green' };
    await table.transact('live', [{ do: 'replace', key: row.key, etag: row.etag, props }]);
    expect(templateOf(await bench.says('ACT-2224'))).to.equal('actions/detail');
    expect((await bench.says('done ACT-2224', dev)).text).to.match(/newer version of this bot/);
    const now = await table.get('live', 'a|ACT-2224');
    if (!now) throw new Error('no row');
    await table.transact('live', [
      { do: 'replace', key: row.key, etag: now.etag, props: { ...props, v: 1 } },
    ]);
    await bench.says('done ACT-2224', dev);
    expect((await table.get('live', 'a|ACT-2224'))?.props['colour']).to.equal('green');
  });
});

describe('a long list', () => {
  const long = async (open = 25): Promise<Bench> => {
    const bench = aBench();
    for (let n = 0; n < open; n += 1) await bench.says(`action Kent to do number ${n}`, cora);
    bench.asked.length = 0;
    return bench;
  };

  it('shows ten and goes on by `more`, then by `next`, to its end', async () => {
    const bench = await long();
    const first = await bench.says('actions', dev);
    expect(dataOf(first)).to.include({ says: '10 actions, and there are more.', hasNext: true });
    const second = await bench.says('more', dev);
    const third = await bench.says('next', dev);
    const all = [first, second, third].flatMap((reply) => rowsOf(reply).map(({ ref }) => ref));
    expect(new Set(all).size).to.equal(25);
    expect(dataOf(third)).to.include({ hasNext: false, says: '5 actions.' });
    const end = await bench.says('more', dev);
    expect(end).to.include({ refused: 'no-more' });
    expect(end.text).to.match(/no more of the list/);
  });

  it('goes on by its Next button, whose rows bear references since `done 3` means the list that was typed', async () => {
    const bench = await long();
    const first = await bench.says('actions', dev);
    bench.asked.length = 0;
    const reply = await bench.presses('actions.page', { v: 1, list: dataOf(first)['next'] }, dev);
    expect(bench.asked).to.deep.equal(['list actions']);
    expect(String(rowsOf(reply)[0]?.['text'])).to.match(/^\*\*ACT-/);
    expect(String(rowsOf(first)[0]?.['text'])).to.match(/^\*\*1\*\* /);
  });

  it('numbers the page just shown: `done 2` after `more` is its second', async () => {
    const bench = await long();
    await bench.says('actions', dev);
    const page = await bench.says('more', dev);
    const reply = await bench.says('done 2', dev);
    expect(dataOf(reply)['ref']).to.equal(rowsOf(page)[1]?.['ref']);
  });

  it('stays whole where a row of it goes: Done on the card leaves the others', async () => {
    const bench = await long(12);
    const first = await bench.says('actions', dev);
    const gone = rowsOf(first)[0]?.['ref'];
    const reply = await bench.presses(
      'actions.close',
      { v: 1, ref: gone, place: dataOf(first)['list'] },
      dev,
    );
    expect(rowsOf(reply)).to.have.length(9);
    expect(dataOf(reply)).to.include({ hasNext: true, next: dataOf(first)['next'] });
  });

  it('of a page that is past its end says so', async () => {
    const reply = await (await long(1)).presses(
      'actions.page',
      { v: 1, list: ',open,,,,,>d|9999|ACT-9999' },
      dev,
    );
    expect(dataOf(reply)['says']).to.equal('There are no more.');
  });

  it('of a card that no longer fits is refused kindly', async () =>
    expect((await aBench().presses('actions.page', { v: 1, list: 'what' }, dev)).refused).to.equal(
      'old-card',
    ));

  it('of another room goes on by its own button', async () => {
    const bench = aBench();
    const listed = { references: [], next: { verb: 'members.page', data: {} } };
    expect((await bench.says('more', dev, { last: async () => listed })).text).to.match(/Press \*\*Next\*\*/);
  });

  it('as a card is under 25 KB with ten long rows', async () => {
    const bench = aBench();
    for (let n = 0; n < 10; n += 1)
      await bench.says(
        `action MS, CO, Kent, Surrey and Slough to ${'do this and '.repeat(80)} ${n} by Friday`,
        cora,
      );
    const card = (await bench.says('actions', cora)).card;
    if (!card) throw new Error('no card');
    expect(Buffer.byteLength(JSON.stringify(bind(card)))).to.be.below(25 * 1024);
  });
});

/** So many of Kent's, all but the last five closed. */
const mostlyClosed = async (many: number): Promise<Bench> => {
  const bench = aBench();
  for (let n = 0; n < many; n += 10)
    await bench.says(
      `action ${Array.from({ length: 10 }, (_, line) => `Kent to do ${n + line}`).join('\n')}`,
      cora,
    );
  const closing = bench.references.slice(0, many - 5);
  for (let n = 0; n < closing.length; n += 15)
    await bench.says(`done ${closing.slice(n, n + 15).join(', ')}`, dev);
  return bench;
};

describe('the cost of a list', () => {
  for (const [many, closed] of [
    [10, 5],
    [400, 10],
  ] as const)
    it(`is one request with ${many} actions, of which all but 5 are closed`, async () => {
      const bench = await mostlyClosed(many);
      for (const [text, rows] of [
        ['actions', 5],
        ['what do I owe', 5],
        ['actions done this term', closed],
      ] as const) {
        bench.asked.length = 0;
        expect(rowsOf(await bench.says(text, dev))).to.have.length(rows);
        expect(bench.asked).to.deep.equal(['list actions']);
      }
    });
});

describe('a list in one word', () => {
  for (const token of [
    ',open,,,,,',
    '886,overdue,,,,,',
    '886+MEM-MARA+chair,open,,,,,>d|2026-11-25|ACT-2F7K',
    '*MEM-MARA,open,,,,,>d|2026-11-25|ACT-2F7K',
    'chair,closed,done,2026-09-01,2026-12-18,,',
    ',open,,,,2026-11-23,2026-11-29',
  ])
    it(`comes back from ${token} as it was`, () => {
      const place = placeOf(token);
      expect(place && tokenOf(place)).to.equal(token);
    });

  for (const token of ['', 'mine', '886', 'nobody,open', ',gone,,,,,'])
    it(`is nothing for “${token}”`, () => expect(placeOf(token)).to.equal(undefined));

  it('leaves out what is no day, no state of a closed action and no place in a list', () =>
    expect(placeOf(',closed,lost,2026-02-30,,,>a|ACT-2F7K')).to.deep.equal({
      filter: { scope: 'all', state: 'closed', words: '' },
    }));
});

describe('one action', () => {
  for (const text of [
    'ACT-2222',
    'act 2222',
    'show ACT-2222',
    'show me ACT-2222',
    'actions ACT-2222',
    'can you show me 2222',
    'details of ACT-2222',
  ])
    it(`is shown for “${text}”, in one request`, async () => {
      const bench = await seeded();
      expect(dataOf(await bench.says(text))['ref']).to.equal('ACT-2222');
      expect(bench.asked).to.deep.equal(['get actions']);
    });

  it('is shown where “action” names one that there is', async () => {
    const bench = await seeded();
    expect(dataOf(await bench.says('action ACT-2222'))['ref']).to.equal('ACT-2222');
    expect((await bench.says('action 2')).refused).to.equal('no-such-number');
  });

  it('is shown by its number after a list', async () => {
    const bench = await seeded();
    await bench.says('actions for Kent', dev);
    expect(dataOf(await bench.says('show 1', dev))['ref']).to.equal('ACT-2224');
  });

  it('is asked for where none is named', async () =>
    expect((await aBench().says('show', dev)).refused).to.equal('no-reference'));

  it('keeps nineteen parts to a line for each status', async () => {
    const bench = await seeded();
    await bench.says('done ACT-2223 sent to all who asked for them in the autumn term', dev);
    await bench.says('start ACT-2223', mara);
    const { parts } = dataOf(await bench.says('ACT-2223'));
    const lines = (parts as readonly { line: string }[]).map(({ line }) => line.replaceAll('\\', '')); // the card's own
    expect(lines.slice(0, 2)).to.deep.equal([
      'Done (1): Kent (“sent to all who asked for them in the…”)',
      'In progress (1): Portsmouth',
    ]);
    expect(lines[2]).to.match(/^Still to do \(17\): Bracknell Forest, /);
  });

  it('offers what this person may do, and the command of each button', async () => {
    const bench = await seeded();
    const own = dataOf(await bench.says('ACT-2224', dev));
    expect(own).to.include({ mayClose: true, mayStart: true, mayMove: true });
    expect(own['hint']).to.match(/done ACT-2224 and what was done; start ACT-2224; note ACT-2224/);
    const other = dataOf(await bench.says('ACT-2224', ines));
    expect(other).to.include({ mayClose: false, mayStart: false, mayMove: false });
    expect(other['hint']).to.equal('You can also type: note ACT-2224 and your note; history ACT-2224.');
    const closed = dataOf(await bench.presses('actions.show', { v: 1, ref: 'ACT-2228' }, cora));
    expect(closed).to.include({ mayClose: false, mayMove: false });
    expect(textIn({ card: { template: 'actions/detail', data: closed } })).to.contain(
      '"title":"Reason","value":"it is old"',
    );
  });

  it('that nobody knows is refused', async () =>
    expect((await aBench().says('ACT-9999')).text).to.match(/There is no action ACT-9999/));
  it('is refused where the button’s data is no reference', async () =>
    expect((await aBench().presses('actions.show', { v: 1, ref: 'x' })).refused).to.equal('old-card'));
});
