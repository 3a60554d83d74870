import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { accountOf, aPerson, PEOPLE } from '../support/builders.ts';
import { counting } from '../support/tables.ts';
import { linksIn, sendFile, startTeams, type Wanted } from '../support/teams.ts';
import { said, told } from './shown.ts';

const { cora: CORA, mara: MARA, hugh: HUGH, dev: DEV } = PEOPLE;
const SAM = aPerson({
  id: 'MEM-SAM2',
  name: 'Sam Rowe',
  initials: 'SR',
  organisation: 'SESLIP',
  role: 'coordinator',
});
const NOVEMBER = aMeeting({ id: 'MTG-N4VM', on: day('2026-11-04'), state: 'ended' });
const JANUARY = aMeeting({ id: 'MTG-2F7K', on: day('2027-01-19') });

const HEAD = `South East Children Missing Education Network
Network meeting Wednesday 4 November 2026, 10:00 – 11:30am.

Present: Mara Swift (Portsmouth), Dev Patel (Kent), Cora Oakley (SESLIP), Hugh Lane (Reading)

Apologies: Ines Field (Surrey)
`;
const NOTES = `${HEAD}
\tITEM\tActions
1.\tWelcome and introductions\t
2.\tMatters arising
\tThe joint position statement was discussed.\tMS/CO to share with AD Education Network by 18 December.
3.\tAttendance codes
\tKent explained its approach to the new codes.\tDP to circulate the Kent guidance by 11 December.
4.\tNext steps
\tThe grid for projects will be looked at again.\tAll other LAs to send medical needs policies to CO.
`;
const PASTED = `import notes\n${NOTES}`;

const started = async (over: Wanted = {}) => {
  const people = [...Object.values(PEOPLE), SAM];
  const accounts = people.map(accountOf);
  const teams = await startTeams({ register: { people, accounts, meetings: [NOVEMBER, JANUARY] }, ...over });
  return {
    teams,
    cora: teams.person(CORA),
    sam: teams.person(SAM),
    mara: teams.person(MARA),
    hugh: teams.person(HUGH),
    dev: teams.person(DEV),
  };
};

describe('notes in Teams', () => {
  it('are pasted and reviewed, and recorded when they are accepted, not before [row 1] [row 18] [row 19]', async () => {
    const { teams, cora } = await started();
    const read = said(await cora.says(PASTED));
    expect(read).to.contain(
      'Still to decide: 3 actions, 1 attendance list and 1 list of apologies. 5 sure, 0 unsure.',
    );
    expect(read).to.contain('Who: Mara Swift and Cora Oakley. By when: 18 December 2026');
    expect(read).to.contain('Who: All other LAs: 19');
    expect(read).to.contain('Line 13: Kent explained');
    expect(said(await cora.says('actions'))).to.contain('There are none');
    await cora.says('review notes');
    expect(said(await cora.says('accept sure'))).to.contain('Accepted numbers 1, 2, 3, 4 and 5.');
    const actions = said(await cora.says('actions'));
    expect(actions).to.contain('3 actions');
    expect(actions).to.contain('due 11 December 2026 · Dev Patel');
    const roll = said(await cora.says('attendance for the 4 November meeting'));
    expect(roll).to.contain(
      'Mara Swift (Portsmouth), Dev Patel (Kent), Cora Oakley (SESLIP), Hugh Lane (Reading)',
    );
    await teams.stop();
  });

  it('are recorded once, however often and by whomever they are accepted', async () => {
    const { teams, cora, sam } = await started();
    const [card] = (await cora.says(PASTED)).cards;
    const of = card ? { card } : {};
    const both = await Promise.all([cora.presses('notes.sure', {}, of), sam.presses('notes.sure', {}, of)]);
    expect(
      both.map(told).filter((text) => text.includes('Accepted numbers 1, 2, 3, 4 and 5.')),
    ).to.have.length(1);
    await cora.presses('notes.sure', {}, of);
    await cora.says('review notes');
    expect(said(await cora.says('accept 3'))).to.contain('Number 3 was accepted already, by');
    expect(said(await cora.says('actions'))).to.contain('3 actions');
    await teams.stop();
  });

  it('suggest nothing twice when they are imported again, and what is new when they have changed', async () => {
    const { teams, cora } = await started();
    await cora.says(PASTED);
    await cora.says('skip 4');
    expect(said(await cora.says(PASTED))).to.contain('Nothing new: these notes were imported before.');
    const more = said(
      await cora.says(`${PASTED}5.\tData\n\tFigures were shown.\tHL to send the figures by 4 December.\n`),
    );
    expect(more).to.contain('Read: 1 new suggestion.');
    expect(more).to.contain('6. Action – sure');
    expect(more).to.not.contain('4. Action');
    await teams.stop();
  });

  it('are edited before they are accepted: what was typed stays where it cannot be taken', async () => {
    const { teams, cora } = await started();
    await cora.says(PASTED);
    const form = await cora.says('edit 4');
    expect(said(form)).to.contain('Edit number 4');
    const [card] = form.cards;
    const fields = { kind: 'action', text: 'Circulate the guidance', outcome: 'agreed' };
    const wrong = await cora.presses(
      'notes.save',
      { ...fields, owners: 'Nobody Known', due: 'blue' },
      card ? { card } : {},
    );
    expect(told(wrong)).to.contain('“Nobody Known” is not a person or local authority of the network');
    expect(JSON.stringify(wrong.card)).to.contain('"value":"blue"');
    const right = await cora.presses(
      'notes.save',
      { ...fields, owners: 'kent, Mara Swift', due: '4 December' },
      wrong.card ? { card: wrong.card } : {},
    );
    expect(told(right)).to.contain('Who: Kent and Mara Swift. By when: 4 December 2026');
    expect(said(await cora.says('edit 3 as decision'))).to.contain('3. Decision – sure');
    expect(said(await cora.says('edit 5 owner the coordinator'))).to.contain('Who: the coordinator');
    await cora.says('accept 3-5');
    expect(said(await cora.says('actions'))).to.contain('2 actions');
    await teams.stop();
  });

  it('ask whether what fell due is still open, and remind nobody of what nobody knows [row 19]', async () => {
    const { teams, cora } = await started();
    await cora.says(
      `import notes\n${HEAD}\n\tITEM\tActions\n1.\tCodes\n\tShown.\tDP to send the codes by 13 November.\n`,
    );
    expect(said(await cora.says('accept sure'))).to.contain('Accepted numbers 1 and 2.');
    const asked = await cora.says('accept 3');
    expect(said(asked)).to.contain('Is it still open?');
    expect(said(await cora.says('actions'))).to.contain('There are none');
    const [card] = asked.cards;
    await cora.presses('notes.not-sure', {}, card ? { card } : {});
    expect(said(await cora.says('actions'))).to.contain('Send the codes');
    await teams.stop();
  });

  it('name people nobody has entered: whoever is to do something is added with it [row 2]', async () => {
    const { teams, cora } = await started();
    const strangers = HEAD.replace('Dev Patel (Kent)', 'Jasper Bibb (Hants), Nadia Quill (Slough)');
    const text = `import notes\n${strangers}\n\tITEM\tActions\n1.\tCodes\n\tShown.\tJB to send the codes by 18 December.\n`;
    expect(said(await cora.says(text))).to.contain('Accepting adds Jasper Bibb to the contacts');
    await cora.says('accept 3');
    const contacts = said(await cora.says('contacts'));
    expect(contacts).to.contain('Jasper Bibb');
    expect(contacts).to.not.contain('Nadia Quill');
    expect(said(await cora.says('actions'))).to.contain('Jasper Bibb');
    await cora.says('review notes');
    await cora.says('accept people');
    expect(said(await cora.says('contacts'))).to.contain('Nadia Quill');
    await teams.stop();
  });

  it('of a day that the calendar does not have ask for their meeting, and put it there once', async () => {
    const { teams, cora } = await started();
    const asked = await cora.says(PASTED.replace('4 November 2026', '14 October 2026'));
    expect(said(asked)).to.contain(
      'The notes are of 14 October 2026. The calendar has no meeting on that day.',
    );
    const [card] = asked.cards;
    const date = { date: '14 October 2026', venue: 'Shaw House' };
    const [once, twice] = [
      await cora.presses('notes.plan', date, card ? { card } : {}),
      await cora.presses('notes.plan', date, card ? { card } : {}),
    ];
    expect(told(once)).to.contain('Notes of the 14 October 2026 meeting');
    expect(told(twice)).to.not.contain('Something went wrong');
    expect(said(await cora.says('past meetings')).match(/14 October 2026/g)).to.have.length(1);
    await cora.says('review notes of the 14 October meeting');
    await cora.says('accept sure');
    expect(said(await cora.says('actions'))).to.contain('3 actions');
    await teams.stop();
  });

  it('that hold what could identify a child are refused with the line, and nothing of them is kept', async () => {
    const tables = memoryTables();
    const { teams, cora } = await started({ open: tables });
    const answer = said(await cora.says(`${PASTED}5.\tA case\n\tUPN H801200001001 was discussed.\t\n`));
    expect(answer).to.contain(
      'There is what looks like a UPN (unique pupil number) in these notes, in line 17.',
    );
    expect(answer).to.not.contain('H801200001001');
    expect(await tables('notes').list('MTG-N4VM', { from: '!', below: '~~' })).to.deep.equal([]);
    await teams.stop();
  });

  it('are for a coordinator or the chair, in their personal chat', async () => {
    const { teams, cora, mara, hugh } = await started();
    expect(said(await mara.says(PASTED))).to.contain('Only a coordinator or the chair can do that.');
    expect(said(await cora.says(PASTED, { in: '19:meeting@thread.v2' }))).to.contain('in your personal chat');
    expect(said(await hugh.says(PASTED))).to.contain('Read: 5 suggestions.');
    expect(said(await mara.says('notes'))).to.contain('have not been circulated yet');
    await teams.stop();
  });
});

describe('what notes cost', () => {
  it('is a few requests: three to accept twelve actions, two to look through what was read', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, cora } = await started({ open });
    const rows = DEEDS.map((deed) => `\tShown.\tDP to ${deed} by 18 December.\n`);
    const head = HEAD.replace(/Present:[\s\S]*/, '');
    await cora.says(`import notes\n${head}\n\tITEM\tActions\n1.\tLists\n${rows.join('')}`);
    const { cards } = await cora.says('review notes');
    const own = (from: number) =>
      asked.slice(from).filter((one) => ROOMS.includes(one.split(' ')[1] ?? '')).length;
    const [looked, card] = [asked.length, cards[0]];
    await cora.says('review notes');
    expect(own(looked)).to.equal(2);
    const accepted = asked.length;
    const pressed = await cora.presses('notes.sure', {}, card ? { card } : {});
    expect(told(pressed)).to.contain('Accepted 12 suggestions.');
    expect(own(accepted)).to.equal(3);
    await teams.stop();
  });
});

const DEEDS = [
  'circulate the Kent guidance',
  'ask schools about part-time timetables',
  'write to the Department about census dates',
  'check the elective home education leaflet',
  'share the dashboard template',
  'invite the virtual school',
  'draft a letter for headteachers',
  'collect examples of tuition contracts',
  'update the contact list',
  'book a room in Newbury',
  'review the missing children protocol',
  'present the attendance figures',
];
const ROOMS = ['notes', 'actions', 'decisions', 'attendance'];

describe('the life of the notes in Teams', () => {
  it('goes from draft to circulated, corrected, and confirmed at the next meeting [row 9]', async () => {
    const { teams, cora, hugh, mara } = await started();
    await cora.says(PASTED);
    await cora.says('accept sure');
    expect(said(await cora.says('notes of the 4 November meeting'))).to.contain('Draft, not yet circulated');
    expect(said(await cora.says('circulate notes'))).to.contain('Circulated to 5 members.');
    expect(said(await cora.says('circulate notes'))).to.contain('circulated already');
    expect(said(await mara.says('notes'))).to.contain(
      'Dev Patel, 11 December 2026: circulate the Kent guidance',
    );
    expect(said(await cora.says('correct notes item 3: Kent showed the new codes.'))).to.contain(
      'It read: “Kent explained',
    );
    expect(said(await mara.says('notes'))).to.contain(
      'Item 3, corrected by Cora Oakley on 23 November 2026.',
    );
    expect(said(await hugh.says('confirm notes of the 4 November meeting'))).to.contain(
      'Notes are confirmed at a later meeting',
    );
    teams.at(new Date('2027-01-20T10:00:00Z'));
    expect(said(await cora.says('confirm notes'))).to.contain(
      'Confirmed at the 19 January 2027 meeting by Hugh Lane, chair, recorded by Cora Oakley',
    );
    expect(said(await cora.says('correct notes of the 4 November meeting item 3: Nothing.'))).to.contain(
      'not changed',
    );
    expect(said(await mara.says('notes of the 4 November meeting'))).to.contain(
      'Confirmed at the 19 January 2027 meeting',
    );
    await teams.stop();
  });

  it('has actions and attendance put right once circulated, and keeps and shows how they read', async () => {
    const { teams, cora, mara } = await started();
    await cora.says(PASTED);
    await cora.says('edit 3 as decision');
    await cora.says('accept 3');
    await cora.says('accept sure');
    expect(said(await cora.says('correct notes action 1: Nothing'))).to.contain('These notes are a draft');
    await cora.says('circulate notes');
    const decided = said(await cora.says('correct notes decisions'));
    expect(decided).to.match(/1\. (?:Agreed|Not agreed|Proposed): /);
    expect(said(await cora.says('correct notes decision 1: Not agreed: a code of its own')))
      .to.contain('Decision 1 is corrected. The old wording is kept.')
      .and.to.contain('Not agreed: a code of its own');
    const listed = said(await cora.says('correct notes actions'));
    const [, n = '', was = ''] = /(\d+)\. Dev Patel, 11 December 2026: ([^\n]+)/.exec(listed) ?? [];
    const now = said(await cora.says(`correct notes action ${n}: send the Kent guidance round`));
    expect(now)
      .to.contain(`Action ${n} is corrected. The old wording is kept.`)
      .and.to.contain('Dev Patel, 11 December 2026: send the Kent guidance round')
      .and.to.contain(`It read: “Dev Patel, 11 December 2026: ${was}”`);
    await cora.says(`correct notes of the 4 November meeting action ${n} who: Kent, 18 December 2026`);
    const roll = 'Mara Swift (Portsmouth), Dev Patel (Kent, from midday)';
    expect(said(await cora.says(`correct notes present: ${roll}`)))
      .to.contain(`Present (2): ${roll}`)
      .and.to.contain('Present, corrected by Cora Oakley on 23 November 2026. It read: “');
    expect(said(await cora.says('correct notes apologies: NHS number 943 476 5919'))).to.contain(
      'NHS number',
    );
    expect(said(await mara.says('notes')))
      .to.contain('Kent, 18 December 2026: send the Kent guidance round')
      .and.to.contain(roll);
    expect(said(await mara.says('correct notes present: Nobody'))).to.contain(
      'Only a coordinator or the chair',
    );
    await teams.stop();
  });

  it('corrects an item in a form that holds its wording, and keeps what the second person typed', async () => {
    const { teams, cora, sam } = await started();
    await cora.says(PASTED);
    const [form, theirs] = [await cora.says('correct notes item 3'), await sam.says('correct notes item 3')];
    expect(JSON.stringify(form.cards[0])).to.contain('Kent explained its approach');
    const pressed = (one: typeof form) => (one.cards[0] ? { card: one.cards[0] } : {});
    await cora.presses('notes.correct', { text: 'Kent spoke.' }, pressed(form));
    const second = await sam.presses('notes.correct', { text: 'Kent and Surrey spoke.' }, pressed(theirs));
    expect(told(second)).to.contain('It says now: Kent spoke.');
    expect(JSON.stringify(second.card)).to.contain('Kent and Surrey spoke.');
    await teams.stop();
  });

  it('opens as PDF and in Word by a link of one’s own', async () => {
    const { teams, cora } = await started();
    await cora.says(PASTED);
    const card = (await cora.says('notes')).cards[0];
    const link = await cora.presses('notes.link', { as: 'pdf' }, card ? { card } : {});
    const [open] = linksIn(link.card);
    const file = await fetch(open?.url ?? '');
    expect(file.headers.get('content-type')).to.contain('application/pdf');
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).to.equal('%PDF-');
    await teams.stop();
  });

  it('takes notes by the upload page, and what was read comes to the chat', async () => {
    const { teams, cora } = await started();
    const card = (await cora.says('import notes')).cards[0];
    const link = await cora.presses('notes.upload', {}, card ? { card } : {});
    const [open] = linksIn(link.card);
    const page = await sendFile(open?.url ?? '', 'notes.txt', NOTES, 'text/plain');
    expect(page.status).to.equal(200);
    expect(said(await cora.says('review notes'))).to.contain('Still to decide: 3 actions');
    await teams.stop();
  });

  it('is drafted from what was recorded where nothing was imported', async () => {
    const { teams, cora } = await started();
    const drafted = said(await cora.says('draft notes'));
    expect(drafted).to.contain('Drafted from what was recorded.');
    expect(drafted).to.contain('1. Welcome');
    await teams.stop();
  });
});
