import { expect } from 'chai';
import type { Reply } from '../../../src/core/reply.ts';
import { NINETEEN } from '../../../src/domain/authorities.ts';
import type { Person } from '../../../src/domain/person.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { aPerson, aRegister, code, PEOPLE } from '../../support/builders.ts';
import { aBench, type Bench, dataOf, inOrder, rowsOf, templateOf, textIn } from './bench.ts';

const { mara, cora, dev, ines } = PEOPLE;

/** A bench where each line is an action, recorded by the coordinator; nothing asked so far counts. */
const withActions = async (...lines: readonly string[]): Promise<Bench> => {
  const bench = aBench();
  for (const line of lines) await bench.says(`action ${line}`, cora);
  bench.asked.length = 0;
  return bench;
};

const GRID = 'Kent and Portsmouth to send the grid by Friday';

describe('done', () => {
  it('closes the speaker’s part with what was done, in two requests [row 28]', async () => {
    const bench = await withActions(GRID);
    const reply = await bench.says('done ACT-2222 sent to all on Monday', dev);
    expect(bench.asked).to.deep.equal(['get actions', 'write actions']);
    expect(templateOf(reply)).to.equal('actions/detail');
    expect(dataOf(reply)['says']).to.equal('Done: Kent’s part. 1 part is still to do.');
    expect(textIn(reply)).to.contain('Kent: done by you at 10:00 today: “sent to all on Monday”');
  });

  it('after a list takes the number shown there', async () => {
    const bench = await withActions('Slough to do one by Thursday', GRID);
    await bench.says('actions', dev);
    bench.asked.length = 0;
    expect(dataOf(await bench.says('done 2 sent it Tuesday', dev))['says']).to.match(/^Done: Kent’s part/);
    expect(bench.asked).to.deep.equal(['get actions', 'write actions']);
  });

  it('shows everybody in a group the same words', async () => {
    const bench = await withActions(GRID);
    const place = { kind: 'channel', conversation: 'c-1' } as const;
    expect(textIn(await bench.says('done 2222 sent', dev, { place }))).to.contain(
      'Kent: done by Dev Patel at 10:00',
    );
  });

  it('names several at once and answers with a row for each', async () => {
    const bench = await withActions(GRID, 'Surrey to do another', 'Kent to do a third');
    const reply = await bench.says('done ACT-2222, ACT-2223 and ACT-2224 sent', dev);
    expect(templateOf(reply)).to.equal('actions/outcomes');
    expect(dataOf(reply)['title']).to.equal('2 of 3 changed');
    expect(rowsOf(reply).map(({ says }) => says)).to.deep.equal([
      'Done: Kent’s part. 1 part is still to do.',
      'Not changed. ACT-2223 was given to Surrey. Only an officer of Surrey or a coordinator can do that.',
      'Done: Kent’s part. The action is done.',
    ]);
    expect(bench.asked.filter((one) => one.startsWith('write'))).to.have.length(1);
  });

  it('of several where none may be changed is a refusal', async () => {
    const bench = await withActions('Surrey to do one', 'Surrey to do another');
    const reply = await bench.says('done ACT-2222 and ACT-2223', dev);
    expect(reply).to.include({ refused: 'none-changed' });
    expect(dataOf(reply)).to.include({ title: '0 of 2 changed', mayUndo: false });
  });

  for (const [text, refused, says] of [
    ['done sent it Tuesday', 'no-reference', /\*\*done 3 sent it Tuesday\*\*/],
    ['done 3', 'no-such-number', /Number 3 of which list\?/],
    ['done ACT-9999', 'unknown', /There is no action ACT-9999/],
    ['done 1-17', 'no-such-number', /Number 1 of which list/],
    [
      `done ${[...'23456789ABCDEFGH'].map((letter) => `ACT-222${letter}`).join(', ')}`,
      'many',
      /15 actions at a time/,
    ],
    [
      'done ACT-2222 sent',
      'not-allowed',
      /Only an officer of Kent, an officer of Portsmouth or a coordinator can do that/,
    ],
    ['done ACT-2222 for Kant sent', 'unsure', /“Kant” could be Kent/],
  ] as const)
    it(`is refused for “${text.slice(0, 40)}” with how to put it right`, async () => {
      const bench = await withActions(GRID);
      const reply = await bench.says(text, ines);
      expect(reply.refused).to.equal(refused);
      expect(reply.text).to.match(says);
      expect(bench.asked.filter((one) => one.startsWith('write actions'))).to.deep.equal([]);
    });

  it('says how long the list was where the number is not in it', async () => {
    const bench = await withActions(GRID);
    await bench.says('actions', dev);
    expect((await bench.says('done 4', dev)).text).to.match(
      /no action 4: the list you were last shown here has only 1\. /,
    );
  });

  it('tells whoever comes second who was first, and gives back what was typed [row 28]', async () => {
    const bench = await withActions(GRID);
    const colleague = aPerson({ id: 'MEM-CLG2', name: 'Nell Grey' });
    const register = aRegister({ people: [...Object.values(PEOPLE), colleague] });
    await bench.says('done ACT-2222 sent on Monday', dev);
    const reply = await bench.says('done ACT-2222 rang them all', colleague, { register });
    expect(textIn(reply)).to.contain('Dev Patel closed this part (Kent) at 10:00 today: “sent on Monday”.');
    expect(reply.text).to.contain('note ACT-2222 rang them all');
  });
});

describe('done by a coordinator', () => {
  it('asks whose part it is where several are open [row 18]', async () => {
    const bench = await withActions(GRID);
    const reply = await bench.says('done ACT-2222 sent', cora);
    expect(templateOf(reply)).to.equal('actions/choose');
    expect(dataOf(reply)).to.deep.include({
      said: 'sent',
      choices: [
        { title: 'Kent', value: '886' },
        { title: 'Portsmouth', value: '851' },
      ],
      hint: 'You can also type: done ACT-2222 for Kent.',
    });
  });

  it('closes those chosen, and the history says for whom and how it came', async () => {
    const bench = await withActions(GRID);
    const pressed = { v: 1, ref: 'ACT-2222', deed: 'done', parts: '886,851', said: 'sent', via: 'e-mail' };
    const reply = await bench.presses('actions.close-chosen', pressed, cora);
    expect(dataOf(reply)['says']).to.match(
      /^Done: Kent’s part and Portsmouth’s part. That was the last part/,
    );
    const history = textIn(await bench.says('history 2222', cora));
    expect(history).to.contain('Cora Oakley closed the part of Kent and Portsmouth, told by e-mail: “sent”');
  });

  for (const [typed, says, told] of [
    ['done ACT-2222 for Kent by phone: sent', 'Done: Kent’s part.', 'told by phone: “sent”'],
    ['done ACT-2222 sent the list for Kent', 'Done: Kent’s part.', '“sent the list”'],
    ['done ACT-2222 for Kent and Portsmouth sent', 'Done: Kent’s part and Portsmouth’s part.', '“sent”'],
  ] as const)
    it(`understands “${typed}”`, async () => {
      const bench = await withActions(GRID);
      expect(dataOf(await bench.says(typed, cora))['says']).to.contain(says);
      expect(textIn(await bench.says('history ACT-2222', cora))).to.contain(told);
    });

  it('takes “for Slough” at the end as what was done where Slough has no part', async () => {
    const bench = await withActions('Kent to send the grid');
    await bench.says('done ACT-2222 sent the list for Slough', cora);
    expect(textIn(await bench.says('history ACT-2222', cora))).to.contain('“sent the list for Slough”');
  });

  it('asks again, with what was filled in, where nothing is chosen', async () => {
    const bench = await withActions(GRID);
    const pressed = { v: 1, ref: 'ACT-2222', deed: 'start', said: 'sent', via: 'phone' };
    const reply = await bench.presses('actions.close-chosen', pressed, cora);
    expect(dataOf(reply)).to.include({
      hasFault: true,
      fault: 'Choose whose part it is',
      said: 'sent',
      via: 'phone',
    });
    expect(
      (await bench.presses('actions.close-chosen', { ...pressed, ref: 'ACT-9999' }, cora)).refused,
    ).to.equal('unknown');
  });

  it('starts those chosen', async () => {
    const bench = await withActions(GRID);
    const reply = await bench.presses(
      'actions.close-chosen',
      { v: 1, ref: 'ACT-2222', deed: 'start', parts: '886' },
      cora,
    );
    expect(dataOf(reply)['says']).to.equal('In progress: Kent’s part.');
  });
});

describe('start', () => {
  it('says that a part is in progress, typed or pressed [row 26]', async () => {
    const bench = await withActions(GRID);
    expect(dataOf(await bench.says('start ACT-2222', dev))['says']).to.equal('In progress: Kent’s part.');
    const pressed = await bench.presses('actions.start', { v: 1, ref: 'ACT-2222' }, mara);
    expect(dataOf(pressed)).to.include({
      says: 'In progress: Portsmouth’s part.',
      title: 'ACT-2222 · In progress',
    });
  });
  it('needs to know which', async () =>
    expect((await aBench().says('start', dev)).refused).to.equal('no-reference'));
  it('asks a coordinator whose part it is', async () => {
    const bench = await withActions(GRID);
    expect(dataOf(await bench.says('start ACT-2222', cora))['button']).to.equal('In progress');
    expect((await bench.says('start ACT-2222 for Zed', cora)).card?.template ?? 'text').to.be.oneOf([
      'actions/choose',
      'text',
    ]);
    expect((await bench.says('start ACT-2222 for Kant', cora)).refused).to.equal('unsure');
  });
});

describe('the Done button', () => {
  it('of a list brings the list back as it now is, in three requests', async () => {
    const bench = await withActions(GRID, 'Kent to do another by Friday');
    const list = await bench.says('actions mine', dev);
    bench.asked.length = 0;
    const press = { v: 1, ref: 'ACT-2222', place: dataOf(list)['list'] };
    const reply = await bench.presses('actions.close', press, dev);
    expect(bench.asked).to.deep.equal(['get actions', 'list actions', 'write actions']);
    expect(rowsOf(reply).map(({ ref }) => ref)).to.deep.equal(['ACT-2223']);
    expect(dataOf(reply)['says']).to.contain(
      'ACT-2222: Done: Kent’s part. 1 part is still to do. Type undo to take it back.',
    );
    expect(reply.saved).to.equal(true);
  });

  it('of a list of all keeps the row that others have still to do', async () => {
    const bench = await withActions(GRID);
    const list = await bench.says('actions', dev);
    const reply = await bench.presses(
      'actions.close',
      { v: 1, ref: 'ACT-2222', place: dataOf(list)['list'] },
      dev,
    );
    expect(rowsOf(reply)[0]).to.include({ ref: 'ACT-2222', mayClose: false });
    expect(textIn(reply)).to.contain('1 of 2 done');
  });

  it('of a list in a channel shows everybody the same', async () => {
    const bench = await withActions(GRID);
    const place = { kind: 'channel', conversation: 'c-1' } as const;
    const list = await bench.says('actions', ines, { place });
    expect(rowsOf(list)[0]).to.include({ mayClose: true });
    const reply = await bench.presses(
      'actions.close',
      { v: 1, ref: 'ACT-2222', place: dataOf(list)['list'] },
      dev,
      { place },
    );
    expect(reply.everyone).to.deep.equal(reply.card);
  });

  it('pressed twice says that it was you, on the list as it is', async () => {
    const bench = await withActions(GRID);
    const press = { v: 1, ref: 'ACT-2222', place: ',open,,,,,' };
    await bench.presses('actions.close', press, dev);
    const again = await bench.presses('actions.close', press, dev);
    expect(again.refused).to.equal('already');
    expect(textIn(again)).to.contain('You closed this part (Kent) at 10:00 today.');
    expect(templateOf(again)).to.equal('actions/list');
  });

  it('of a list asks a coordinator whose part it is', async () => {
    const bench = await withActions(GRID);
    const reply = await bench.presses('actions.close', { v: 1, ref: 'ACT-2222', place: ',open,,,,,' }, cora);
    expect(templateOf(reply)).to.equal('actions/choose');
  });

  it('of an action that is not there says so on the list', async () => {
    const reply = await aBench().presses(
      'actions.close',
      { v: 1, ref: 'ACT-9999', place: ',open,,,,,' },
      dev,
    );
    expect(textIn(reply)).to.contain('There is no action ACT-9999');
  });

  it('of the action’s own card takes what was done, and gives it back where it is refused', async () => {
    const bench = await withActions(GRID);
    const press = { v: 1, ref: 'ACT-2222', said: 'sent to all' };
    const refused = await bench.presses('actions.close', press, ines);
    expect(dataOf(refused)).to.include({ said: 'sent to all', hasSays: true });
    expect(refused.refused).to.equal('not-allowed');
    const reply = await bench.presses('actions.close', press, dev);
    expect(textIn(reply)).to.contain('“sent to all”');
    expect(reply.everyone).to.equal(undefined);
  });

  it('keeps what could identify a child on the card alone', async () => {
    const bench = await withActions(GRID);
    const reply = await bench.presses(
      'actions.close',
      { v: 1, ref: 'ACT-2222', said: 'NHS 943 476 5919' },
      dev,
    );
    expect(reply).to.include({ refused: 'identity', unkept: true });
    expect(dataOf(reply)['said']).to.equal('NHS 943 476 5919');
    const several = await bench.says('done ACT-2222 and ACT-9999 NHS 943 476 5919', dev);
    expect(several).to.include({ refused: 'identity', unkept: true });
  });
});

const linesOf = (reply: Reply): readonly unknown[] => dataOf(reply)['lines'] as readonly unknown[]; // the history card's

const officersOf = (authority: string, many: number): readonly Person[] =>
  Array.from({ length: many }, (_, n) =>
    aPerson({ id: `MEM-K${authority}${n}`, name: `Officer ${n}`, authority: code(authority) }),
  );

describe('many at once', () => {
  const register = (people: readonly Person[]) =>
    aRegister({ people: [...Object.values(PEOPLE), ...people] });

  for (const [where, instances] of [
    ['on one instance', 1],
    ['on four instances', 4],
  ] as const) {
    it(`20 on the same part ${where}: one wins, 19 are told, one history line`, async () => {
      const tables = memoryTables();
      const benches = Array.from({ length: instances }, () => aBench(tables));
      const [first] = benches;
      if (!first) throw new Error('no bench');
      await first.says('action Kent to send the grid', cora);
      const people = officersOf('886', 20);
      const replies = await Promise.all(
        people.map((person, n) =>
          (benches[n % instances] ?? first).says('done ACT-2222 sent', person, {
            register: register(people),
          }),
        ),
      );
      expect(replies.filter(({ saved }) => saved)).to.have.length(1);
      expect(
        replies.filter(({ refused, text }) => refused === 'already' && /closed this part/.test(text ?? '')),
      ).to.have.length(19);
      expect(linesOf(await first.says('history ACT-2222', cora))).to.have.length(2);
    });

    it(`19 authorities close their own parts ${where}: all are done`, async () => {
      const tables = memoryTables();
      const benches = Array.from({ length: instances }, () => aBench(tables));
      const [first] = benches;
      if (!first) throw new Error('no bench');
      await first.says('action All: send the policies', cora);
      const people = NINETEEN.map((one) =>
        aPerson({ id: `MEM-A${one.code}`, name: one.name, authority: one.code }),
      );
      const replies = await Promise.all(
        people.map((person, n) =>
          (benches[n % instances] ?? first).presses('actions.close', { v: 1, ref: 'ACT-2222' }, person, {
            register: register(people),
          }),
        ),
      );
      expect(replies.map(({ saved }) => saved)).to.deep.equal(people.map(() => true));
      expect(textIn(await first.says('ACT-2222', cora)))
        .to.contain('ACT-2222 · Done')
        .and.to.contain('Done (19)');
      expect(linesOf(await first.says('history ACT-2222', cora))).to.have.length(20);
    });
  }

  it('the same turn twice at once is done once and gets the same answer', async () => {
    const tables = memoryTables();
    const [one, two] = [aBench(tables), aBench(tables, inOrder())];
    await one.says('action Kent to send the grid', cora);
    const [first, second] = await Promise.all(
      [one, two].map((bench) => bench.says('done ACT-2222 sent', dev, { id: 'same' })),
    );
    expect(first?.card).to.deep.equal(second?.card);
    const again = await one.says('done ACT-2222 sent', dev, { id: 'same' });
    expect(again.card).to.deep.equal(first?.card);
    expect(linesOf(await one.says('history ACT-2222', cora))).to.have.length(2);
  });

  it('the same line sent twice at once is recorded once', async () => {
    const tables = memoryTables();
    const references = inOrder();
    const [one, two] = [aBench(tables, references), aBench(tables, references)];
    const replies = await Promise.all(
      [one, two].map((bench) => bench.says('action Kent to send', dev, { id: 'same' })),
    );
    expect(replies[0]?.card).to.deep.equal(replies[1]?.card);
    expect(rowsOf(await one.says('actions', dev))).to.have.length(1);
  });

  it('two who move the same date: the second is told, and loses nothing typed', async () => {
    const tables = memoryTables();
    const [one, two] = [aBench(tables), aBench(tables)];
    await one.says(`action ${GRID}`, cora);
    const replies = await Promise.all([
      one.says('move ACT-2222 to 12 January', dev),
      two.says('move ACT-2222 to 15 January', mara),
    ]);
    expect(replies.filter(({ saved }) => saved)).to.have.length(1);
    const told = replies.find(({ refused }) => refused === 'changed');
    expect(told?.text).to.match(/moved its date at 10:00 today, just before you, and yours was not saved/);
    expect(told?.text).to.match(/To move it all the same, type: move ACT-2222 to 1[25] January/);
  });
});
