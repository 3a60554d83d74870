import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import { under } from '../../src/storage/table.ts';
import { aPerson, code, PEOPLE } from '../support/builders.ts';
import { JANUARY, MEETINGS } from '../support/meetings.ts';
import { counting } from '../support/tables.ts';
import { startTeams } from '../support/teams.ts';
import { costsAtMost } from './costs.ts';
import { said, told } from './shown.ts';

const { cora: CORA, dev: DEV, mara: MARA, hugh: HUGH } = PEOPLE;
const GROUP = '19:meeting@thread.v2';

const started = async (over: Parameters<typeof startTeams>[0] = {}) => {
  const teams = await startTeams({ register: { meetings: MEETINGS }, ...over });
  return {
    teams,
    cora: teams.person(CORA),
    dev: teams.person(DEV),
    mara: teams.person(MARA),
    hugh: teams.person(HUGH),
  };
};

describe('apologies in Teams', () => {
  it('are one word from a member, for the coming meeting, with a button that takes them back [row 3]', async () => {
    const { teams, mara } = await started();
    const seen = await mara.says('apologies');
    expect(said(seen))
      .to.contain('Apologies recorded for the 19 January 2027 meeting')
      .and.to.contain('Mara Swift (Portsmouth)');
    const [card] = seen.cards;
    expect(JSON.stringify(card)).to.contain('I am coming after all');
    const taken = await mara.presses('attendance.undo', {}, card ? { card } : {});
    expect(told(taken)).to.contain('Apologies taken back for the 19 January 2027 meeting: Mara Swift');
    const again = await mara.presses('attendance.undo', {}, card ? { card } : {});
    expect(told(again)).to.contain('None of them has sent apologies');
    expect(said(await mara.says('attendance'))).to.contain('Apologies (0)');
    await teams.stop();
  });

  for (const [typed, where] of [
    ['apologies for the 9 March meeting', '9 March 2027'],
    ['apologys', '19 January 2027'],
    ['Apologies from me for March, Dev will come instead', '9 March 2027'],
    ['I won’t be able to attend', '19 January 2027'],
    ['apologies for absence', '19 January 2027'],
    ['Apologies for the next meeting please', '19 January 2027'],
    ['apologies for MTG-MAR2', '9 March 2027'],
    ['I can’t make it to the March meeting', '9 March 2027'],
    ['sorry, apologies for 9th March', '9 March 2027'],
  ] as const)
    it(`are read from “${typed}” [row 3]`, async () => {
      const { teams, mara } = await started();
      expect(said(await mara.says(typed))).to.contain(`Apologies recorded for the ${where} meeting`);
      await teams.stop();
    });

  it('name who comes instead [row 3]', async () => {
    const { teams, mara, cora } = await started();
    expect(said(await mara.says('apologies, Dev Patel is coming instead'))).to.contain(
      'Mara Swift (Portsmouth); Dev Patel comes instead',
    );
    expect(said(await cora.says('attendance'))).to.contain(
      'Mara Swift (Portsmouth); Dev Patel comes instead',
    );
    await teams.stop();
  });

  it('do not keep a reason', async () => {
    const open = memoryTables();
    const { teams, mara } = await started({ open });
    expect(said(await mara.says('apologies, I am on annual leave'))).to.contain('The reason is not kept');
    const rows = await open('attendance').list(JANUARY.id, { from: ' ', below: '~~' });
    expect(JSON.stringify(rows)).to.not.contain('annual leave');
    await teams.stop();
  });

  it('are recorded by the coordinator for others, who can be added as contacts [row 2] [row 3]', async () => {
    const { teams, cora, mara } = await started();
    const typed = 'apologies from Simon Sims (MK), Hilary Alford and Paul Manning (Kent)';
    const seen = await cora.says(typed);
    expect(said(seen))
      .to.contain('Simon Sims (Milton Keynes), Hilary Alford (Kent), Paul Manning (Kent)')
      .and.to.contain('Not in the register yet');
    const [card] = seen.cards;
    expect(told(await cora.presses('members.contacts', {}, card ? { card } : {}))).to.contain(
      '3 contacts added',
    );
    expect(said(await cora.says(typed)))
      .to.contain('there already')
      .and.to.not.contain('Not in the register yet');
    const list = said(await mara.says('attendance'));
    expect(list).to.contain('Apologies (3)').and.to.contain('No apologies and no word yet (17)');
    expect(list.split('No apologies')[1]).to.contain('Isle of Wight').and.to.not.contain('Kent');
    expect(said(await cora.says('undo apologies'))).to.contain('Simon Sims (Milton Keynes)');
    expect(said(await mara.says('attendance'))).to.contain('Apologies (0)');
    await teams.stop();
  });

  it('are for oneself and one’s own authority, and for nobody else', async () => {
    const { teams, dev } = await started();
    expect(said(await dev.says('apologies from Paul Manning (Kent)'))).to.contain('Paul Manning (Kent)');
    expect(said(await dev.says('apologies from Ann Lee'))).to.contain('Ann Lee (Kent)');
    expect(said(await dev.says('apologies from Mara Swift'))).to.contain('Nothing was recorded');
    expect(said(await dev.says('undo apologies from Paul Manning'))).to.contain('taken back');
    await teams.stop();
  });

  it('ask which person is meant, and record nobody until that is answered [row 2]', async () => {
    const twin = aPerson({ id: 'MEM-TWN2', name: 'Dev Shah', initials: 'DS', authority: code('871') });
    const { teams, cora } = await started({
      register: { meetings: [JANUARY], people: [...Object.values(PEOPLE), twin] },
    });
    const asked = await cora.says('apologies from Dev, Ann Lee (Hampshrie)');
    expect(said(asked))
      .to.contain('Dev: several people are called that')
      .and.to.contain('“Hampshrie” is no local authority of the network')
      .and.to.contain('Nothing is recorded yet');
    const [card] = asked.cards;
    const answered = { choice0: 'MEM-TWN2', choice1: 'at:850', people: 'Dev, Ann Lee (Hampshrie)' };
    const done = await cora.presses('attendance.record', answered, card ? { card } : {});
    expect(told(done)).to.contain('Dev Shah (Slough), Ann Lee (Hampshire)');
    await teams.stop();
  });

  it('are refused with a child’s number in them, which is not kept', async () => {
    const { teams, mara } = await started();
    expect(said(await mara.says('apologies, meeting about 943 476 5919'))).to.contain('NHS number');
    await teams.stop();
  });

  it('are one when Teams sends them twice, and both when two send them at once', async () => {
    const open = memoryTables();
    const { teams, mara, dev, cora } = await started({ open });
    await mara.says('apologies', { id: 'twice' });
    await mara.says('apologies', { id: 'twice' });
    await Promise.all([dev.says('apologies'), cora.says('apologies from Ines Field')]);
    expect(said(await cora.says('attendance'))).to.contain('Apologies (3)');
    const lines = await open('attendance').list(JANUARY.id, under('~h|'));
    expect(lines).to.have.length(3);
    expect(JSON.stringify(lines)).to.not.contain('Mara');
    await teams.stop();
  });

  it('say what there is where no such meeting is planned', async () => {
    const { teams, mara } = await started();
    expect(said(await mara.says('apologies for the 1 April meeting')))
      .to.contain('There is no meeting “1 April meeting” in the calendar')
      .and.to.contain('19 January 2027');
    await teams.stop();
  });
});

describe('attendance in Teams', () => {
  it('is typed as the notes do, and takes an apology back [row 2]', async () => {
    const { teams, cora, mara } = await started();
    await mara.says('apologies');
    teams.at(new Date('2027-01-19T10:05:00Z'));
    const seen = await cora.says(
      'present Brian Pope (Hants), Melissa Perry and Carole Vernon (Wokingham), Mara Swift',
    );
    expect(said(seen))
      .to.contain('4 people put down as present at the 19 January 2027 meeting')
      .and.to.contain('Carole Vernon (Wokingham)');
    const list = said(await cora.says('attendance', { in: GROUP }));
    expect(list).to.contain('Present (4)').and.to.contain('Apologies (0)');
    expect(said(await cora.says('not present Brian Pope (Hants)'))).to.contain('No longer down as present');
    expect(said(await cora.says('attendance'))).to.contain('Present (3)');
    await teams.stop();
  });

  it('is of the last meeting where none is under way, and of none that is to come [row 2]', async () => {
    const { teams, cora } = await started();
    expect(said(await cora.says('attended Ann Lee (Hants)'))).to.contain('29 September 2026 meeting');
    expect(said(await cora.says('present at the March meeting Ann Lee (Hants)'))).to.contain(
      'has not been yet',
    );
    expect(said(await cora.says('attendance last meeting')))
      .to.contain('Present (1)')
      .and.to.contain('Neither present nor apologies (18)');
    await teams.stop();
  });

  it('counts those who have said nothing, and does not name them in a group before the meeting [row 3]', async () => {
    const { teams, mara } = await started();
    const group = said(await mara.says('attendance', { in: GROUP }));
    expect(group).to.contain('19 local authorities').and.to.not.contain('Isle of Wight');
    expect(said(await mara.says('attendance'))).to.contain('Isle of Wight');
    await teams.stop();
  });

  it('opens a form on the bare word; what is typed into it is kept where it cannot be read', async () => {
    const { teams, hugh } = await started();
    const form = await hugh.says('present');
    const [card] = form.cards;
    const press = (people: string) => hugh.presses('attendance.record', { people }, card ? { card } : {});
    const problem = await press('Ann Lee (Nowhere)');
    expect(told(problem)).to.contain('“Nowhere” is no local authority');
    expect(JSON.stringify(problem.card)).to.contain('Ann Lee (Nowhere)');
    expect(told(await press('Ann Lee (Hants)'))).to.contain('1 person put down as present');
    expect(told(await press('Ann Lee (Hants)'))).to.contain('1 person put down as present');
    await teams.stop();
  });
});

describe('what attendance costs', () => {
  it('is three storage requests at most for each command', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, mara, cora } = await started({ open });
    await mara.says('help');
    for (const [who, text] of [
      [mara, 'apologies'],
      [mara, 'undo apologies'],
      [mara, 'attendance'],
      [cora, 'apologies from Simon Sims (MK), Hilary Alford and Paul Manning (Kent)'],
      [cora, 'attended Brian Pope (Hants)'],
      [mara, 'apologies from Ines Field'],
    ] as const) {
      await costsAtMost(3, asked, { who, text });
    }
    await teams.stop();
  });
});
