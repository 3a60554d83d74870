import { expect } from 'chai';
import type { Person } from '../../src/domain/person.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { accountOf, aPerson, code, PEOPLE } from '../support/builders.ts';
import type { Shown } from '../support/connector.ts';
import { JANUARY, MEETINGS } from '../support/meetings.ts';
import { ask, EVERYBODY, keepReturn, submitted } from '../support/requests-world.ts';
import { startReminding, type Told } from '../support/rounds-world.ts';
import { counting } from '../support/tables.ts';
import { linesOf, referenceIn, said, told } from './shown.ts';

const { dev: DEV, mara: MARA, ines: INES, cora: CORA, hugh: HUGH } = PEOPLE;
const DAILY = 'reminders.daily';
const KENT = code('886');

const textOf = (round: Told, { id }: Pick<Person, 'id'>): string => linesOf(round.get(id)).join('\n');
const cardOf = (round: Told, { id }: Pick<Person, 'id'>): { readonly card: Shown } => {
  const card = round.get(id);
  if (!card) throw new Error(`${id} was not told`);
  return { card };
};

/** On Monday 23 November: one action due on Friday, one in seven days from Thursday, one that fell due before. */
const begun = async (...over: Parameters<typeof startReminding>) => {
  const world = await startReminding(...over);
  const record = async (words: string): Promise<string> =>
    referenceIn(said(await world.cora.says(`action ${words}`)));
  return { ...world, record };
};

describe('a reminder of actions', () => {
  it('comes once, to whoever they are of and nobody else, with all they owe', async () => {
    const { teams, record, round } = await begun();
    const ahead = await record('Mara Swift to send the grid by 3 December 2026');
    const soon = await record('Mara Swift to book the room by 24 November 2026');
    await record('Ines Field to write to schools by 15 January 2027');
    const first = await round(DAILY, '2026-11-26');
    expect([...first.keys()]).to.deep.equal([MARA.id]);
    const text = textOf(first, MARA);
    expect(text)
      .to.contain('2 actions: one overdue\n')
      .and.to.contain(`${soon} Book the room**\n2 days overdue, was due 24 November 2026`)
      .and.to.contain(`${ahead} Send the grid**\nDue in 7 days, 3 December 2026`);
    expect(text.indexOf(soon)).to.be.below(text.indexOf(ahead));
    expect([...(await round(DAILY, '2026-11-27', { since: '2026-11-26' })).keys()]).to.deep.equal([]);
    await teams.stop();
  });

  it('of the day before and a week ago is told after a day that was missed', async () => {
    const { teams, record, round } = await begun();
    await record('Mara Swift to send the grid by 26 November 2026');
    await record('Ines Field to write to schools by 4 December 2026');
    const late = await round(DAILY, '2026-12-01', { since: '2026-11-25' });
    expect([...late.keys()]).to.deep.equal([MARA.id, INES.id].sort());
    await teams.stop();
  });

  it('takes Done, Move and Snooze, keeps what is left, and the next round says less', async () => {
    const { teams, record, round, mara } = await begun();
    const grid = await record('Mara Swift to send the grid by 26 November 2026');
    const room = await record('Mara Swift to book the room by 26 November 2026');
    const list = await record('Mara Swift to bring the list by 26 November 2026');
    const card = cardOf(await round(DAILY, '2026-11-26'), MARA);
    expect(told(await mara.presses('reminders.done', {}, card))).to.contain(
      'Error: Choose which action it is about.',
    );
    const done = await mara.presses(
      'reminders.done',
      { which: `${grid} 2026-11-26`, said: 'sent to all' },
      card,
    );
    expect(told(done))
      .to.contain('2 actions: 2 due today')
      .and.to.contain(`${grid}: Done: your part. The action is done. Type undo to take it back.`)
      .and.to.not.contain('Send the grid');
    const old = await mara.presses('reminders.done', { which: `${grid} 2026-11-26` }, card);
    expect(told(old)).to.contain('Error: You closed this part').and.to.contain('2 actions: 2 due today');
    const moved = await mara.presses(
      'reminders.move',
      { which: `${room} 2026-11-26`, date: '10 December' },
      card,
    );
    expect(told(moved)).to.contain(`${room}: Moved from 26 November 2026 to 10 December 2026`);
    const again = await mara.presses(
      'reminders.move',
      { which: `${room} 2026-11-26`, date: '14 December' },
      card,
    );
    expect(told(again)).to.contain('was moved meanwhile: it is due 10 December 2026');
    const slept = await mara.presses('reminders.snooze', { which: `${list} 2026-11-26` }, card);
    expect(told(slept))
      .to.contain(`You are not reminded of ${list} before 3 December 2026.`)
      .and.to.contain('1 action, due in 14 days, 10 December 2026');
    expect([...(await round(DAILY, '2026-11-27', { since: '2026-11-26' })).keys()]).to.deep.equal([]);
    const awake = await round(DAILY, '2026-12-03', { since: '2026-12-02' });
    expect(textOf(awake, MARA)).to.contain('2 actions: one overdue').and.to.contain('Bring the list');
    expect(said(await mara.says(`show ${grid}`))).to.contain('sent to all');
    await teams.stop();
  });

  it('of one action needs no choice, and says when nothing is left', async () => {
    const { teams, record, round, mara } = await begun();
    const ref = await record('Mara Swift to send the grid by 27 November 2026');
    const card = cardOf(await round(DAILY, '2026-11-27'), MARA);
    expect(JSON.stringify(card.card)).to.not.contain('"which"');
    const wrong = await mara.presses('reminders.move', { date: 'whenever' }, card);
    expect(told(wrong)).to.contain('Error: ').and.to.contain(ref);
    expect(JSON.stringify(wrong.card)).to.contain('"value":"whenever"');
    const child = await mara.presses('reminders.done', { said: 'born 3 May 2015, UPN A123456789012' }, card);
    expect(told(child)).to.contain('Error: ').and.to.contain(ref);
    expect(told(await mara.presses('reminders.done', {}, card))).to.contain('Nothing is left to do');
    await teams.stop();
  });

  it('of an authority’s goes to its officers of the day: one who left hears nothing, the successor does', async () => {
    const NEXT = aPerson({ id: 'MEM-NEXT', name: 'Nell Next', initials: 'NN' });
    const people = [...EVERYBODY, NEXT];
    const { teams, record, round, cora } = await begun({
      register: { people, accounts: people.map(accountOf) },
    });
    await record('Kent to send the grid by 27 November 2026');
    expect([...(await round(DAILY, '2026-11-27')).keys()]).to.deep.equal([DEV.id]);
    const [asks] = (await cora.says('remove Dev Patel')).cards;
    await cora.presses('members.remove', {}, asks ? { card: asks } : {});
    expect([...(await round(DAILY, '2026-12-04', { since: '2026-12-03' })).keys()]).to.deep.equal([NEXT.id]);
    await teams.stop();
  });
});

describe('a reminder of returns [row 32]', () => {
  it('goes to the first contact, to colleagues once it is overdue, and stops at submission', async () => {
    const KIT = aPerson({ id: 'MEM-KJT2', name: 'Kit Else', initials: 'KE' });
    const people = [...EVERYBODY, KIT];
    const { teams, cora, dev, open, round } = await begun({
      register: { people, accounts: people.map(accountOf) },
    });
    await ask(cora, 'request CME census for autumn 2026 from Kent and Reading by 27 November');
    const before = await round(DAILY, '2026-11-26');
    expect([...before.keys()]).to.deep.equal([DEV.id, HUGH.id].sort());
    expect(textOf(before, DEV))
      .to.contain('1 return, due tomorrow, 27 November 2026')
      .and.to.contain('Kent: not started');
    const opened = await dev.presses('returns.open', {}, cardOf(before, DEV));
    expect(told(opened)).to.contain('CME census');
    await keepReturn(open, { authority: code('870'), ...submitted(12) });
    const late = await round(DAILY, '2026-12-04', { since: '2026-12-03' });
    expect([...late.keys()]).to.deep.equal([DEV.id, KIT.id].sort());
    expect(textOf(late, KIT)).to.contain('1 return, 7 days overdue');
    await keepReturn(open, { authority: KENT, ...submitted(3) });
    expect([...(await round(DAILY, '2026-12-11', { since: '2026-12-10' })).keys()]).to.deep.equal([]);
    await teams.stop();
  });
});

describe('a reminder of a meeting', () => {
  it('comes the day before, with what is still to do; apologies end it', async () => {
    const { teams, record, round, dev, ines, mara } = await begun({
      register: { people: EVERYBODY, accounts: EVERYBODY.map(accountOf), meetings: MEETINGS },
    });
    await record('Mara Swift to bring the list for next meeting');
    await ines.says('apologies');
    await dev.says('update numbers are steady');
    expect((await round(DAILY, '2027-01-15')).size).to.equal(0);
    const eve = await round(DAILY, '2027-01-18');
    expect([...eve.keys()])
      .to.include(CORA.id)
      .and.to.not.include(INES.id);
    expect(textOf(eve, MARA))
      .to.contain('The meeting is tomorrow, Tuesday 19 January 2027, 10am to 11:30am. 1 action, due tomorrow')
      .and.to.contain('Say so if you cannot come: type apologies.')
      .and.to.contain('Give your round-table update')
      .and.to.contain('Close 1 action due by then.');
    expect(textOf(eve, DEV)).to.not.contain('round-table');
    const sorry = await mara.presses('attendance.apologise', {}, cardOf(eve, MARA));
    expect(told(sorry)).to.contain('Apologies');
    expect(await round(DAILY, '2027-01-18')).to.not.have.any.keys([MARA.id]);
    expect(JANUARY.on).to.equal('2027-01-19');
    await teams.stop();
  });
});

describe('what somebody is reminded of', () => {
  it('is theirs to mute and unmute, typed and by card', async () => {
    const { teams, record, round, mara } = await begun();
    await record('Mara Swift to send the grid by 27 November 2026');
    expect(said(await mara.says('mute reminders of actions'))).to.contain(
      'does not remind you of actions by itself',
    );
    expect((await round(DAILY, '2026-11-27')).size).to.equal(0);
    const mine = await mara.says('my reminders');
    const [card] = mine.cards;
    expect(JSON.stringify(card)).to.contain('"value":"returns,meetings"');
    const on = await mara.presses('reminders.mute', { on: 'actions,returns,meetings' }, card ? { card } : {});
    expect(told(on)).to.contain('The bot reminds you of actions, returns and meetings.');
    expect([...(await round(DAILY, '2026-11-27')).keys()]).to.deep.equal([MARA.id]);
    expect(told(await mara.presses('reminders.show', {}, card ? { card } : {}))).to.contain('Send the grid');
    expect(said(await mara.says('mute reminders of cake'))).to.contain(
      'mute reminders of actions, returns or meetings',
    );
    await teams.stop();
  });

  it('is snoozed and woken in words, and shown where nobody reads along', async () => {
    const { teams, record, round, mara } = await begun();
    const ref = await record('Mara Swift to send the grid by 27 November 2026');
    expect(said(await mara.says(`snooze ${ref} until 2 December`))).to.contain(
      `not reminded of ${ref} before 2 December 2026`,
    );
    expect(said(await mara.says('my reminders'))).to.contain(`${ref} until 2 December 2026`);
    expect((await round(DAILY, '2026-11-27')).size).to.equal(0);
    expect(said(await mara.says(`unsnooze ${ref}`))).to.contain(`reminded of ${ref} again`);
    expect(said(await mara.says(`unsnooze ${ref}`))).to.contain('You have not snoozed');
    expect((await round(DAILY, '2026-11-27')).size).to.equal(1);
    expect(said(await mara.says('snooze ACT-9ZZZ'))).to.contain('ACT-9ZZZ is not open');
    for (const text of ['my reminders', `snooze ${ref}`])
      expect(said(await mara.says(text, { in: '19:meeting@thread.v2' }))).to.contain('your own chat');
    await teams.stop();
  });

  it('is nothing in quiet weeks, which a coordinator sets and removes', async () => {
    const { teams, record, round, cora, mara } = await begun();
    await record('Mara Swift to send the grid by 4 December 2026');
    const set = await cora.says('quiet weeks 25 November to 4 December');
    expect(said(set)).to.contain('25 November 2026 to 4 December 2026');
    expect((await round(DAILY, '2026-11-27', { since: '2026-11-20' })).size).to.equal(0);
    expect((await round(DAILY, '2026-12-07', { since: '2026-12-04' })).size).to.equal(1);
    expect(said(await mara.says('quiet weeks'))).to.contain('Only a coordinator can do that.');
    const [card] = set.cards;
    const gone = await cora.presses('reminders.unquiet', {}, card ? { card } : {});
    expect(told(gone)).to.contain('Removed');
    expect((await round(DAILY, '2026-11-27', { since: '2026-11-20' })).size).to.equal(1);
    expect(said(await cora.says('quiet weeks 21 December to 1 January'))).to.contain('1 January 2027');
    expect(said(await cora.says('remove quiet weeks 21 December'))).to.contain('Removed');
    expect(said(await cora.says('remove quiet weeks 21 December'))).to.contain('No quiet weeks begin');
    await teams.stop();
  });

  it('is set for the network by a form, and what was typed wrongly stays', async () => {
    const { teams, record, round, cora } = await begun();
    await record('Mara Swift to send the grid by 4 December 2026');
    const [form] = (await cora.says('reminder settings')).cards;
    const boxes = {
      actionsBefore: '3',
      actionsEvery: '7',
      returnsBefore: '7',
      returnsEvery: '0',
      half: 'true',
    };
    const wrong = await cora.presses(
      'reminders.timing',
      { ...boxes, actionsBefore: 'three' },
      form ? { card: form } : {},
    );
    expect(told(wrong)).to.contain('Days before an action is due must be a whole number');
    expect(JSON.stringify(wrong.card)).to.contain('"value":"three"');
    const kept = await cora.presses('reminders.timing', boxes, form ? { card: form } : {});
    expect(told(kept)).to.contain('Saved.');
    expect((await round(DAILY, '2026-11-27')).size).to.equal(0);
    expect((await round(DAILY, '2026-12-01')).size).to.equal(1);
    const bad = await cora.presses(
      'reminders.quiet',
      { ...boxes, words: 'whenever' },
      form ? { card: form } : {},
    );
    expect(told(bad)).to.contain('Error: “whenever” is no date.').and.to.contain('Quiet weeks');
    await teams.stop();
  });
});

describe('what a reminder costs', () => {
  it('is the same for a round and a press whatever was closed in the years before, and few requests', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, record, round, mara } = await begun({ open });
    const refs: string[] = [];
    for (let n = 0; n < 12; n += 1)
      refs.push(await record('Mara Swift to send the grid by 27 November 2026'));
    const costOf = async (work: () => Promise<unknown>): Promise<number> => {
      asked.length = 0;
      await work();
      return asked.filter((one) => !/turns|conversations|network$/.test(one)).length;
    };
    const before = await costOf(() => round(DAILY, '2026-11-27'));
    for (const ref of refs.slice(2)) await mara.says(`done ${ref}`);
    const card = cardOf(await round(DAILY, '2026-11-27'), MARA);
    expect(await costOf(() => round(DAILY, '2026-11-27')))
      .to.equal(before)
      .and.to.be.at.most(4);
    const [first = ''] = refs;
    const press = () => mara.presses('reminders.done', { which: `${first} 2026-11-27` }, card);
    expect(await costOf(press)).to.be.at.most(7);
    await teams.stop();
  });
});
