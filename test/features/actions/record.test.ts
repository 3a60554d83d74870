import { expect } from 'chai';
import { PEOPLE } from '../../support/builders.ts';
import { aBench, dataOf, templateOf, textIn } from './bench.ts';

const form = { v: 1, op: 'op-1', text: 'Send the grid', owners: 'Kent', due: 'Friday' };

describe('recording by a typed line', () => {
  it('answers with the owners and the date in full beside the words they came from [row 17]', async () => {
    const bench = aBench();
    const reply = await bench.says('action MS/CO to share the position statement by 25 November');
    expect(templateOf(reply)).to.equal('actions/recorded');
    expect(reply.saved).to.equal(true);
    expect(textIn(reply))
      .to.contain('"title":"Reference","value":"ACT-2222"')
      .and.to.contain('"title":"Who","value":"Mara Swift and Cora Oakley (“MS/CO”)"')
      .and.to.contain('"title":"By when","value":"Wednesday 25 November 2026 (“by 25 November”)"');
  });

  it('takes one request', async () => {
    const bench = aBench();
    await bench.says('action All other LAs: send medical needs policies to CO');
    expect(bench.asked).to.deep.equal(['write actions']);
  });

  it('records several lines together, one request for all [row 19]', async () => {
    const bench = aBench();
    const reply = await bench.says('actions:\nKent to send the grid by Friday\nMS to circulate the notes');
    expect(dataOf(reply)['title']).to.equal('2 actions recorded');
    expect(bench.asked).to.deep.equal(['write actions']);
  });

  it('takes the plural for the singular where what follows is an action', async () => {
    const reply = await aBench().says('actions Kent and Surrey confirm dates by the end of term');
    expect(dataOf(reply)['title']).to.equal('Recorded ACT-2222');
  });

  it('takes another reference where one is taken', async () => {
    const bench = aBench();
    const other = aBench(bench.open);
    await bench.says('action Kent to send the grid');
    expect(dataOf(await other.says('action Kent to send the grid'))['title']).to.equal('Recorded ACT-2223');
  });

  it('says of a date that has gone by that it has', async () => {
    const reply = await aBench().says('action Kent to send the grid by 20 November 2026');
    expect(dataOf(reply)['hint']).to.match(/20 November 2026 has gone by/);
  });

  it('opens the form where nothing follows', async () => {
    const bench = aBench();
    const reply = await bench.says('add an action', PEOPLE.mara, { id: 'turn-form' });
    expect(templateOf(reply)).to.equal('actions/record');
    expect(dataOf(reply)).to.include({ op: 'turn-form', hasProblem: false });
  });

  it('keeps and repeats nothing that could identify a child', async () => {
    const bench = aBench();
    const reply = await bench.says('action Kent to visit the child with NHS 943 476 5919');
    expect(reply).to.include({ refused: 'identity', unkept: true });
    expect(textIn(reply)).to.contain('an NHS number');
    expect(textIn(reply)).to.not.contain('943');
    expect(bench.asked).to.not.contain('write actions');
  });
});

describe('an owner who is not clear', () => {
  it('is asked about with a card; nothing is saved and nothing typed is lost [row 17]', async () => {
    const bench = aBench();
    const reply = await bench.says('action Zed Quill to share the statement by 25 November', PEOPLE.mara, {
      id: 't-1',
    });
    expect(templateOf(reply)).to.equal('actions/ask');
    expect(reply.saved).to.equal(undefined);
    expect(dataOf(reply)).to.include({ op: 't-1', typed: 'Zed Quill to share the statement by 25 November' });
    expect(bench.asked.filter((one) => one.startsWith('write'))).to.deep.equal([]);
  });

  const typed = 'Kent or Surrey to confirm dates by Friday';

  it('is recorded as chosen on the card', async () => {
    const bench = aBench();
    const asked = await bench.says(`action ${typed}`);
    expect(textIn(asked)).to.contain('"value":"886"').and.to.contain('"value":"936"');
    const reply = await bench.presses('actions.answer', { v: 1, op: 'x', typed, choice1: '936', other1: '' });
    expect(textIn(reply)).to.contain('Surrey (“Kent or Surrey”)').and.to.contain('27 November 2026');
  });

  it('is recorded as typed beside the choices', async () => {
    const reply = await aBench().presses('actions.answer', { v: 1, op: 'x', typed, other1: 'Medway' });
    expect(textIn(reply)).to.contain('Medway (“Kent or Surrey”)');
  });

  it('is recorded where the line itself is put right on the card', async () => {
    const reply = await aBench().presses('actions.answer', {
      v: 1,
      op: 'x',
      typed: 'Kent to confirm dates',
      choice1: '936',
    });
    expect(textIn(reply)).to.contain('"value":"Kent"').and.to.not.contain('Surrey');
  });

  for (const [what, answers, fault] of [
    ['nobody is chosen', {}, ''],
    ['what is typed is nobody', { other1: 'Zed Quill' }, 'Nobody called “Zed Quill” is known'],
    ['what is chosen was not offered', { choice1: '938' }, 'Enter who is to do it'],
  ] as const)
    it(`is asked about again where ${what}, with what was answered kept`, async () => {
      const reply = await aBench().presses('actions.answer', { v: 1, op: 'x', typed, ...answers });
      expect(templateOf(reply)).to.equal('actions/ask');
      const [ask] = dataOf(reply)['asks'] as readonly Record<string, string>[]; // one line asks
      expect(ask?.['fault']).to.contain(fault);
      expect(ask).to.include({ other: 'other1' in answers ? answers.other1 : '' });
    });

  it('is asked about line by line, and all lines wait for it', async () => {
    const bench = aBench();
    const lines = `MS to circulate the notes\n${typed}`;
    const reply = await bench.says(`action ${lines}`);
    const asks = dataOf(reply)['asks'] as readonly Record<string, unknown>[]; // the card's own shape
    expect(asks.map(({ n }) => n)).to.deep.equal([2]);
    const answered = await bench.presses('actions.answer', {
      v: 1,
      op: 'x',
      typed: lines,
      choice2: '886,936',
    });
    expect(dataOf(answered)['title']).to.equal('2 actions recorded');
  });

  it('shows what could identify a child to nobody but the presser, and keeps the answer nowhere', async () => {
    const reply = await aBench().presses('actions.answer', {
      v: 1,
      op: 'x',
      typed,
      other1: 'NHS 943 476 5919',
    });
    expect(reply).to.include({ refused: 'identity', unkept: true });
    expect(dataOf(reply)).to.include({ title: 'There is a problem', typed });
  });
});

describe('a date that there is not', () => {
  const typed = 'Kent to send the grid by 31 November';
  it('is asked about, and the answer is taken', async () => {
    const bench = aBench();
    const asked = await bench.says(`action ${typed}`);
    expect(dataOf(asked)['title']).to.equal('By when?');
    expect(textIn(asked)).to.contain('31 November is not a real date');
    const reply = await bench.presses('actions.answer', { v: 1, op: 'x', typed, due1: '30 November' });
    expect(textIn(reply)).to.contain('Monday 30 November 2026');
  });
  it('is asked about again where the answer is none either', async () => {
    const reply = await aBench().presses('actions.answer', {
      v: 1,
      op: 'x',
      typed,
      due1: 'whenever the moon',
    });
    expect(textIn(reply)).to.contain('By when must be a date');
  });
});

describe('a line that says nothing to do', () => {
  it('comes back on a card, to be put right', async () => {
    const reply = await aBench().says('action Kent to');
    expect(templateOf(reply)).to.equal('actions/ask');
  });
  it('of more than a card holds is answered in words', async () => {
    const reply = await aBench().says(`action ${'Zed to do it\n'.repeat(400)}`);
    expect(reply).to.include({ refused: 'unsure' });
    expect(reply.text).to.contain('Nothing is recorded yet');
  });
});

describe('the form', () => {
  it('records what is in its boxes [row 17]', async () => {
    const reply = await aBench().presses('actions.record', form);
    expect(textIn(reply)).to.contain('Friday 27 November 2026').and.to.contain('"Kent"');
  });

  it('takes no date for an empty box', async () =>
    expect(textIn(await aBench().presses('actions.record', { ...form, due: '' }))).to.contain('no date'));

  for (const [box, over, fault] of [
    ['text', { text: ' ' }, 'Enter what is to be done'],
    ['owners', { owners: '' }, 'Enter who is to do it'],
    [
      'owners',
      { owners: 'Zed Quill' },
      'Nobody called “Zed Quill” is known. Enter a full name, initials or a local authority',
    ],
    ['owners', { owners: 'Kant' }, '“Kant” could be Kent. Enter the full name'],
    ['due', { due: '31 November' }, '31 November is not a real date'],
    [
      'due',
      { due: 'bananas' },
      'By when must be a date, like 25 November 2026, or words like end of term or next meeting',
    ],
  ] as const)
    it(`shows “${fault}” at its box and in the summary, with everything typed kept`, async () => {
      const reply = await aBench().presses('actions.record', { ...form, ...over });
      const data = dataOf(reply);
      expect(String(data[`${box}Fault`])).to.contain(fault.replace(/[()]/g, ''));
      expect(data['problem']).to.contain(data[`${box}Fault`]);
      const { v: _, ...boxes } = { ...form, ...over };
      expect(data).to.include({ ...boxes, hasProblem: true });
      expect(reply.refused).to.equal('form');
    });

  it('keeps what could identify a child on the card alone', async () => {
    const reply = await aBench().presses('actions.record', { ...form, text: 'See NHS 943 476 5919' });
    expect(reply).to.include({ refused: 'identity', unkept: true });
    expect(dataOf(reply)).to.include({ text: 'See NHS 943 476 5919', hasTextFault: true });
  });

  it('says in the box what is too long', async () => {
    const reply = await aBench().presses('actions.record', { ...form, text: 'x'.repeat(1001) });
    expect(reply.refused).to.equal('form');
    expect(dataOf(reply)['textFault']).to.equal('What is to be done must be 1000 characters or less');
  });

  it('opens from a button', async () =>
    expect(templateOf(await aBench().presses('actions.form', { v: 1 }))).to.equal('actions/record'));

  it('of a version to come is refused kindly', async () =>
    expect((await aBench().presses('actions.record', { ...form, v: 2 })).refused).to.equal('old-card'));
});

describe('a recorded action', () => {
  it('says by whom and when it was recorded', async () => {
    const bench = aBench();
    await bench.says('action Kent to send the grid', PEOPLE.cora);
    expect(textIn(await bench.says('ACT-2222'))).to.contain('23 November 2026 by Cora Oakley');
  });
});
