import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { under } from '../../src/storage/table.ts';
import { accountOf, aPerson, code, PEOPLE } from '../support/builders.ts';
import { JANUARY, MEETINGS } from '../support/meetings.ts';
import { counting } from '../support/tables.ts';
import { type Pressed, type Seen, startTeams } from '../support/teams.ts';
import { costsAtMost } from './costs.ts';
import { said, told } from './shown.ts';

const { cora: CORA, dev: DEV, mara: MARA, hugh: HUGH } = PEOPLE;
const GROUP = '19:meeting@thread.v2';
const ELSE = aPerson({ id: 'MEM-KEN2', name: 'Kit Else', initials: 'KE', authority: code('886') });

const started = async (over: Parameters<typeof startTeams>[0] = {}) => {
  const teams = await startTeams({
    register: { meetings: MEETINGS, people: [...Object.values(PEOPLE), ELSE], accounts: accounts() },
    ...over,
  });
  return {
    teams,
    cora: teams.person(CORA),
    dev: teams.person(DEV),
    mara: teams.person(MARA),
    hugh: teams.person(HUGH),
    kit: teams.person(ELSE),
  };
};

const accounts = () => [...Object.values(PEOPLE), ELSE].map(accountOf);

const cardOf = ({ cards }: Seen) => (cards[0] ? { card: cards[0] } : {});
const pressedCard = ({ card }: Pressed) => (card ? { card } : {});

describe('the round-table in Teams', () => {
  it('keeps an authority’s update, suggests themes, and shows it under those that were chosen [row 10]', async () => {
    const { teams, dev, mara, cora } = await started();
    const seen = await dev.says('update EHE numbers are steady; buses are late again');
    expect(said(seen)).to.contain('Saved for Kent, for the 19 January 2027 meeting.');
    expect(JSON.stringify(seen.cards)).to.contain('"value":"ehe-numbers,transport"');
    expect(said(await mara.says('round-table'))).to.contain('No theme chosen');
    const chosen = await dev.presses(
      'roundtable.save',
      { text: 'EHE numbers are steady; buses are late again', themes: 'transport,courts' },
      cardOf(seen),
    );
    expect(told(chosen)).to.contain('Saved for Kent');
    await mara.says('our update: the court is slow');
    const table = said(await cora.says('round-table'));
    expect(table)
      .to.contain('Court backlog\n**Kent**: EHE numbers are steady')
      .and.to.contain('School transport\nTold above: Kent')
      .and.to.contain('No theme chosen\n**Portsmouth**: the court is slow')
      .and.to.match(/No update yet\*\*: .*Isle of Wight/);
    expect(said(await mara.says('round-table')))
      .to.contain('**Kent**')
      .and.to.not.contain('No update yet');
    expect(said(await mara.says('round-table Kent'))).to.contain('Given by Dev Patel');
    await teams.stop();
  });

  for (const typed of [
    'updaet numbers are steady',
    'Our update - numbers are steady',
    'update: numbers are steady',
    'update for the next meeting: numbers are steady',
    'update for Kent: numbers are steady',
  ])
    it(`is given by “${typed}” [row 10]`, async () => {
      const { teams, dev } = await started();
      const seen = await dev.says(typed);
      expect(said(seen)).to.contain('Saved for Kent, for the 19 January 2027 meeting.');
      expect(JSON.stringify(seen.cards)).to.contain('"value":"numbers are steady"');
      await teams.stop();
    });

  it('is given by the coordinator for anybody, and by SESLIP’s officers for SESLIP', async () => {
    const { teams, cora, dev } = await started();
    expect(said(await cora.says('update for Slough: all is well'))).to.contain('Saved for Slough');
    expect(said(await cora.says('update the fund is agreed'))).to.contain('Saved for SESLIP');
    expect(said(await dev.says('update for Slough: all is not well'))).to.contain(
      'Only an officer of Slough or a coordinator',
    );
    await teams.stop();
  });

  it('takes words about an action for no update', async () => {
    const { teams, dev } = await started();
    expect(said(await dev.says('update ACT-2F7K waiting for the minister'))).to.contain('type **note**');
    expect(said(await dev.says('round-table'))).to.contain('No updates yet');
    await teams.stop();
  });

  it('shows a group nothing before the meeting has begun, and puts no form there [row 10]', async () => {
    const { teams, dev } = await started();
    await dev.says('update buses are late');
    const group = said(await dev.says('round-table', { in: GROUP }));
    expect(group).to.contain('1 update has come').and.to.not.contain('buses');
    expect(said(await dev.says('update', { in: GROUP }))).to.contain('in your own chat');
    const given = said(await dev.says('update buses are early', { in: GROUP }));
    expect(given).to.contain('Saved for Kent').and.to.not.contain('late');
    await teams.stop();
  });

  it('refuses what could identify a child and what is too long, and keeps it in the form [row 10]', async () => {
    const open = memoryTables();
    const { teams, dev } = await started({ open });
    const child = await dev.says('update NHS number 943 476 5919 is missing');
    expect(said(child)).to.contain('NHS number');
    expect(JSON.stringify(child.cards)).to.contain('943 476 5919');
    const long = await dev.says(`update ${'word '.repeat(500)}`);
    expect(said(long)).to.contain('2000 characters or less');
    expect(await open('roundtable').list(JANUARY.id, under('u|'))).to.have.length(0);
    await teams.stop();
  });

  it('replaces what was given before, and keeps the history [row 10]', async () => {
    const open = memoryTables();
    const { teams, dev, kit } = await started({ open });
    await dev.says('update buses are late', { id: 'twice' });
    await dev.says('update buses are late', { id: 'twice' });
    expect(said(await kit.says('update buses are on time'))).to.contain(
      'It took the place of what Dev Patel wrote: “buses are late”',
    );
    expect(await open('roundtable').list(JANUARY.id, under('~h|'))).to.have.length(2);
    await teams.stop();
  });

  it('tells the second of two what the first wrote, and keeps what they typed', async () => {
    const { teams, dev, kit } = await started();
    await dev.says('update one');
    const [first, second] = [await dev.says('update'), await kit.says('update')];
    await dev.presses('roundtable.save', { text: 'two' }, cardOf(first));
    const late = await kit.presses('roundtable.save', { text: 'three' }, cardOf(second));
    expect(told(late)).to.contain('Dev Patel changed this update meanwhile. It now says: “two”');
    expect(JSON.stringify(late.card)).to.contain('"three"');
    expect(told(await kit.presses('roundtable.save', { text: 'three' }, pressedCard(late)))).to.contain(
      'Saved',
    );
    expect(said(await dev.says('round-table Kent'))).to.contain('three');
    await teams.stop();
  });

  it('answers Save with a short card, the same on a second press, that opens the form again', async () => {
    const { teams, dev } = await started();
    const form = await dev.says('update buses are late');
    const chosen = { text: 'Buses are late', themes: 'transport' };
    const once = await dev.presses('roundtable.save', chosen, cardOf(form));
    const twice = await dev.presses('roundtable.save', chosen, cardOf(form));
    for (const pressed of [once, twice]) {
      expect(told(pressed)).to.contain('Saved for Kent').and.to.contain('**Themes**: School transport');
      expect(JSON.stringify(pressed.card)).to.not.contain('Input.');
    }
    const again = await dev.presses('roundtable.form', {}, pressedCard(twice));
    expect(JSON.stringify(again.card)).to.contain('"value":"Buses are late"');
    await teams.stop();
  });

  it('costs three storage requests at most for each command', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, dev, hugh } = await started({ open });
    for (const one of [dev, hugh]) await one.says('help');
    for (const [who, text] of [
      [dev, 'update'],
      [dev, 'update buses are late'],
      [hugh, 'round-table'],
      [hugh, 'round-table Kent'],
    ] as const) {
      await costsAtMost(3, asked, { who, text });
    }
    await teams.stop();
  });
});
