import { expect } from 'chai';
import nodeIcal from 'node-ical';
import type { Feature } from '../../src/core/feature.ts';
import type { Seeing } from '../../src/core/offers/actions.ts';
import type { Person } from '../../src/domain/person.ts';
import { calendar } from '../../src/features/calendar/feature.ts';
import { features } from '../../src/features/index.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aCaller, aRegister, NOW, PEOPLE, TODAY } from '../support/builders.ts';
import { type Counted, counting } from '../support/tables.ts';
import { startTeams, type Teams } from '../support/teams.ts';
import { factIn, referenceIn, said, told } from './shown.ts';

const { cora: CORA, hugh: HUGH, mara: MARA, dev: DEV } = PEOPLE;
const FIVE =
  'plan meetings on 19 January 10am; 9 March 2-4pm; 27 April 10am to midday; 23 June 2-4pm; 22 September 10am to midday';

describe('the calendar as officers type it', () => {
  let tables: Counted;
  let teams: Teams;
  let followed: Seeing[];
  let minted: string[];
  let room: Feature;

  beforeEach(async () => {
    followed = [];
    minted = [];
    const mints = {
      mint: async (_turn: unknown, { what }: { readonly what: string }) => {
        minted.push(what);
        return `https://bot.example/files/${minted.length}`;
      },
    };
    tables = counting(memoryTables());
    teams = await startTeams({
      open: tables.open,
      rooms: (needs) => {
        const links = { ...needs.links, ...mints };
        room = calendar({ ...needs, links }, { follow: async (seeing) => void followed.push(seeing) });
        return features(needs).map((one) => (one.name === 'calendar' ? room : one));
      },
    });
    for (const person of [CORA, HUGH, MARA])
      for (const text of ['help', 'help']) await teams.person(person).says(text);
  });
  afterEach(() => teams.stop());

  const as = (person: Person) => teams.person(person);
  const cora = async (text: string) => said(await as(CORA).says(text));
  const idIn = (text: string): string => /MTG-[2-9A-Z]{4}/.exec(text)?.[0] ?? '';
  /** What one turn asks of storage: whom else it tells is found afterwards, and nobody waits for that. */
  const requestsOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    tables.asked.length = 0;
    await work();
    return tables.asked.filter((one) => !one.endsWith('conversations'));
  };

  for (const typed of [
    'plan a meeting on 19 January at 10am on suspensions and exclusions',
    'PLAN A MEETING ON 19 JAN AT 10AM ON suspensions and exclusions',
    'Please plan a mtg on 19th Jan at 10 on suspensions and exclusions',
    'paln a meeting on 19/1 at 10 about suspensions and exclusions',
    'Hi, can you set up a meeting for tues 19 January 10.00 to discuss suspensions and exclusions',
    'schedule a meeting: 19 Janaury 2027, 10am - suspensions and exclusions',
  ])
    it(`“${typed}” is planned, and said back in full [row 1] [row 12]`, async () => {
      const seen = await as(CORA).says(typed);
      expect(factIn(seen, 'When'), said(seen)).to.deep.equal(['Tuesday 19 January 2027, 10am']);
      expect(factIn(seen, 'Focus')).to.deep.equal(['suspensions and exclusions']);
      expect(said(await as(MARA).says('when do we next meet?'))).to.contain('Tuesday 19 January 2027, 10am');
      expect(followed).to.have.length(1);
    });

  for (const [typed, when, where] of [
    ['19 January at 10am to 12 in Shaw House, Newbury', '10am to midday', 'Shaw House, Newbury'],
    ['19 January 2pm – 4pm on teams', '2pm to 4pm', 'Microsoft Teams'],
    [
      '19 January 10:00 – 11:30am https://teams.microsoft.com/l/meetup-join/1',
      '10am to 11:30am',
      'Microsoft Teams',
    ],
    [
      '19 January from 1pm, Shaw House booked, face-to-face or Teams to be decided by the start of January',
      '1pm',
      'Shaw House (booked) or Microsoft Teams: to be decided by 1 January 2027',
    ],
  ] as const)
    it(`“plan a meeting on ${typed}” [row 11]`, async () => {
      const seen = await as(HUGH).says(`plan a meeting on ${typed}`);
      expect(factIn(seen, 'When')).to.deep.equal([`Tuesday 19 January 2027, ${when}`]);
      expect(factIn(seen, 'Where')).to.deep.equal([where]);
    });

  it('five dates in one line, in one transaction, in everybody’s list [row 11]', async () => {
    const sent = await requestsOf(() => as(CORA).says(FIVE));
    expect(sent.filter((one) => one.startsWith('write'))).to.deep.equal(['write network']);
    expect(sent.length, String(sent)).to.be.at.most(3);
    const list = said(await as(MARA).says('Mtgs'));
    expect(list).to.contain('5 meetings planned.');
    for (const when of [
      'Tuesday 19 January 2027, 10am',
      'Tuesday 9 March 2027, 2pm to 4pm',
      'Tuesday 27 April 2027, 10am to midday',
      'Wednesday 23 June 2027, 2pm to 4pm',
      'Wednesday 22 September 2027, 10am to midday',
    ])
      expect(list).to.contain(`**${when}**`);
  });

  it('a form where words are missing, which keeps what was typed, and by which a meeting is planned', async () => {
    const asked = await as(CORA).says('plan a meeting at 10am in Shaw House');
    expect(said(asked))
      .to.contain('There is a problem')
      .and.to.contain('Enter the date, like 19 January 2027.');
    const [card] = asked.cards;
    expect(JSON.stringify(card)).to.contain('"value":"Shaw House"');
    const how = card ? { card } : {};
    const boxes = { date: '19 Jan', time: '10am', where: 'Shaw House', focus: '', chair: 'Hugh', name: '' };
    const planned = told(await as(CORA).presses('calendar.plan', boxes, how));
    expect(planned).to.contain('When: Tuesday 19 January 2027, 10am').and.to.contain('Chair: Hugh Lane');
    expect(told(await as(CORA).presses('calendar.plan', boxes, how))).to.contain('Planned.');
    expect(said(await as(MARA).says('meetings'))).to.contain('1 meeting planned.');
  });

  it('a wrong weekday is refused, a weekend pointed out, a day gone by asked about', async () => {
    expect(await cora('plan a meeting on Wed 19 January at 10am')).to.contain(
      'is a Tuesday, not a Wednesday',
    );
    expect(await cora('plan a meeting on 16 January at 10am')).to.contain('16 January 2027 is a Saturday.');
    expect(await cora('plan a meeting on 1 July 2026 at 10am')).to.contain('1 July 2026 has gone by.');
    expect(await cora('plan a meeting on 28 December at 10am')).to.contain('in the school holidays');
  });

  it('a meeting is moved, changed, cancelled with a reason and put back, and everybody is told', async () => {
    await as(CORA).says(FIVE);
    const moved = await cora('mvoe the 19 january mtg to 26 January at 2pm');
    expect(moved).to.contain('When: Tuesday 26 January 2027, 2pm');
    expect(await cora('The 9 March meeting is in Shaw House, Newbury')).to.contain(
      'Where: Shaw House, Newbury',
    );
    expect(await cora('change the focus of the 9 march meeting to EHE')).to.contain('Focus: EHE');
    const asked = await as(CORA).says('cancel the march meeting because half of us are away');
    expect(said(asked)).to.contain('Cancel the meeting?');
    expect(said(await as(MARA).says('meetings'))).to.not.contain('Cancelled');
    const [card] = asked.cards;
    const how = card ? { card } : {};
    const off = await as(CORA).presses('calendar.cancel', { reason: 'half of us are away' }, how);
    expect(told(off)).to.contain('Cancelled. Reason: half of us are away');
    expect(said(await as(MARA).says('meetings'))).to.contain('Cancelled: CME Network meeting: EHE');
    await teams.stop();
    const notices = teams.connector.calls.filter(({ conversation }) => conversation === `a:29:${MARA.id}`);
    expect(JSON.stringify(notices)).to.contain('This meeting is cancelled. Reason: half of us are away');
  });

  it('“the March meeting”, where there are two, is asked about', async () => {
    await as(CORA).says('plan meetings on 9 March 10am; 23 March 10am');
    const asked = await as(CORA).says('move the March meeting to 2pm');
    expect(said(asked)).to.contain('2 meetings fit “March”.');
    const [card] = asked.cards;
    expect(told(await as(CORA).presses('calendar.choose', {}, card ? { card } : {}))).to.contain(
      'When: Tuesday 9 March 2027, 2pm',
    );
  });

  it('an action’s move and cancel stay an action’s', async () => {
    await as(CORA).says(FIVE);
    const ref = referenceIn(await cora('action MS to send the grid by Friday'));
    expect(await cora(`move ${ref} to 12 January`)).to.contain('12 January 2027');
    expect(await cora(`cancel ${ref} because the meeting was moved`)).to.contain('ancelled');
    expect(said(await as(MARA).says('next meeting'))).to.contain('19 January 2027');
  });

  it('a member reads it and changes nothing', async () => {
    const meeting = idIn(await cora('plan a meeting on 19 January at 10am'));
    expect(said(await as(DEV).says('plan a meeting on 20 May'))).to.contain(
      'Only a coordinator or the chair',
    );
    expect(said(await as(DEV).says('cancel next meeting'))).to.contain('Only a coordinator or the chair');
    expect(told(await as(DEV).presses('calendar.cancel', { v: 1, id: meeting }))).to.contain(
      'Only a coordinator',
    );
    expect(said(await as(DEV).says(`show ${meeting}`))).to.contain('19 January 2027');
  });

  it('goes into one’s own calendar, and the same entry is moved and taken out', async () => {
    const meeting = idIn(await cora('plan a meeting on 19 July at 10am to 12 in Shaw House, Newbury'));
    const [card] = (await as(MARA).says('next meeting')).cards;
    const link = await as(MARA).presses('calendar.link', {}, card ? { card } : {});
    expect(JSON.stringify(link.card)).to.contain('https://bot.example/files/1');
    expect(minted).to.deep.equal([meeting]);
    const file = async () => {
      const { register } = followed.at(-1) ?? { register: aRegister() };
      const opener = { caller: aCaller(MARA), register, now: NOW, today: TODAY };
      const made = await room.downloads?.[0]?.make(meeting, opener);
      const text = made?.refused ? '' : Buffer.from(made?.value.bytes ?? []).toString();
      const [event] = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
      return { text, event };
    };
    const first = await file();
    expect(first.event).to.deep.include({ uid: `${meeting}@cme-network`, location: 'Shaw House, Newbury' });
    expect(first.event?.start?.toISOString()).to.equal('2027-07-19T09:00:00.000Z');
    await as(CORA).says(`move ${meeting} to 6 December 2026`);
    const second = await file();
    expect(second.event?.uid).to.equal(first.event?.uid);
    expect(second.event?.start?.toISOString()).to.equal('2026-12-06T10:00:00.000Z');
    await as(CORA).presses('calendar.cancel', { v: 1, id: meeting });
    expect((await file()).text)
      .to.contain('METHOD:CANCEL')
      .and.to.contain('SEQUENCE:2');
  });

  it('asks little of storage', async () => {
    await as(CORA).says(FIVE);
    const meeting = idIn(said(await as(CORA).says('next meeting')));
    await as(CORA).says('help');
    for (const [most, work] of [
      [2, () => as(MARA).says('meetings')],
      [2, () => as(MARA).says('next meeting')],
      [2, () => as(MARA).says('past meetings')],
      [3, () => as(CORA).says('plan a meeting on 4 May at 10am')],
      [3, () => as(CORA).says('move the 4 May meeting to 5 May')],
      [3, () => as(CORA).says('the 5 May meeting is on Teams')],
      [3, () => as(CORA).says('cancel the 5 May meeting')],
      [3, () => as(CORA).says('plan a meeting')],
      [3, () => as(CORA).presses('calendar.cancel', { v: 1, op: 'op-1', id: meeting })],
    ] as const) {
      // Whom it could not tell of a change is kept behind the answer, a write for each.
      const sent = (await requestsOf(work)).filter((request) => !request.endsWith('deliveries'));
      expect(sent.length, `${work} ${sent}`).to.be.at.most(most);
    }
  });

  it('logs nothing of what was typed', async () => {
    await as(CORA).says('plan a meeting on 19 January at 10am on the elephant in the room chaired by Hugh');
    expect(teams.lines.join('\n')).to.contain('calendar').and.not.contain('elephant').and.not.contain('Hugh');
  });
});

describe('the calendar in the whole house', () => {
  let teams: Teams;
  beforeEach(async () => {
    teams = await startTeams({ open: memoryTables() });
  });
  afterEach(() => teams.stop());

  it('moves what is due at the next meeting, when that is planned, moved and cancelled [row 21]', async () => {
    const cora = teams.person(CORA);
    const ref = referenceIn(said(await cora.says('action MS to send the grid before the next meeting')));
    const due = async () => factIn(await cora.says(`show ${ref}`), 'By when').join();
    expect(await due())
      .to.contain('next meeting')
      .and.not.contain('2027');
    await cora.says('plan meetings on 19 January 10am; 9 March 2-4pm');
    expect(await due()).to.contain('19 January 2027');
    await cora.says('move the 19 January meeting to 26 January');
    expect(await due()).to.contain('26 January 2027');
    const [card] = (await cora.says('cancel the 26 January meeting')).cards;
    await cora.presses('calendar.cancel', { reason: 'snow' }, card ? { card } : {});
    expect(await due()).to.contain('9 March 2027');
  });

  it('is opened in a browser as a file that calendars read', async () => {
    await teams.person(CORA).says('plan a meeting on 19 July at 10am to midday in Shaw House, Newbury');
    const [card] = (await teams.person(MARA).says('next meeting')).cards;
    const { card: linked } = await teams.person(MARA).presses('calendar.link', {}, card ? { card } : {});
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(linked))?.[1] ?? '';
    const response = await fetch(url);
    expect(response.headers.get('content-type')).to.contain('text/calendar');
    const [event] = Object.values(nodeIcal.sync.parseICS(await response.text())).filter(
      (one) => one?.type === 'VEVENT',
    );
    expect(event?.start?.toISOString()).to.equal('2027-07-19T09:00:00.000Z');
    expect(event).to.include({ location: 'Shaw House, Newbury' });
  });
});
