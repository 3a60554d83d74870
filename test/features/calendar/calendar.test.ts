import { expect } from 'chai';
import type { MemberTurn } from '../../../src/core/turn.ts';
import { isMember } from '../../../src/domain/caller.ts';
import { day } from '../../../src/domain/day.ts';
import type { MeetingId } from '../../../src/domain/meeting.ts';
import { alter } from '../../../src/features/calendar/alter.ts';
import { sayCadence } from '../../../src/features/calendar/cadence.ts';
import { warningsOf } from '../../../src/features/calendar/warnings.ts';
import { whichYear } from '../../../src/features/calendar/which-years.ts';
import { historyIsIntact } from '../../../src/storage/ledger.ts';
import { aRegister, NOW, PEOPLE, TODAY } from '../../support/builders.ts';
import { buttons, seen } from '../members/world.ts';
import { aMeeting } from './meetings.ts';
import { aCalendar } from './world.ts';

const { cora, hugh, mara } = PEOPLE;
const jan = aMeeting('2027-01-19');
const march = aMeeting('2027-03-09', { at: '2pm to 4pm' });

describe('planning a meeting', () => {
  it('keeps what was said, tells the actions, and warns of what is odd', async () => {
    const world = await aCalendar();
    const reply = await world.says(
      cora,
      'plan a meeting on 14 February 2027 at 10am to 12 on EHE chaired by Hugh',
    );
    expect(seen(reply)).to.contain('14 February 2027 is a Sunday.').and.to.contain('10am to midday');
    const [meeting] = await world.meetings();
    expect(meeting).to.deep.include({
      on: '2027-02-14',
      start: '10:00',
      end: '12:00',
      focus: 'EHE',
      chair: hugh.id,
      title: 'CME Network meeting',
      state: 'planned',
      sequence: 0,
    });
    expect(world.followed.map(({ register }) => register.meetings.map(({ on }) => on))).to.deep.equal([
      ['2027-02-14'],
    ]);
  });

  it('is one deed however often it is sent, and the actions hear of it again', async () => {
    const world = await aCalendar();
    for (let times = 0; times < 2; times += 1)
      await world.says(cora, 'plan a meeting on 19 January at 10am', 'the-turn');
    expect(await world.meetings()).to.have.length(1);
    expect(world.followed.every(({ register }) => register.meetings.length === 1)).to.equal(true);
  });

  it('does not plan the same meeting twice', async () => {
    const world = await aCalendar({ meetings: [jan] });
    const reply = await world.says(cora, 'plan a meeting on 19 January at 10am');
    expect(seen(reply)).to.contain('That is in the calendar already');
    expect(await world.meetings()).to.have.length(1);
  });

  it('warns of two meetings on one day', async () => {
    const world = await aCalendar({ meetings: [jan] });
    expect(seen(await world.says(cora, 'plan a meeting on 19 January at 2pm'))).to.contain(
      'There is another meeting on that day: CME Network meeting, 10am',
    );
  });

  it('asks about a day that has gone by, and records it as held once that is said', async () => {
    const world = await aCalendar();
    const asked = await world.says(cora, 'plan a meeting on 1 July 2026 at 10am');
    expect(seen(asked)).to.contain('1 July 2026 has gone by.');
    const [data] = buttons(asked, 'calendar.plan');
    const again = { ...data, date: '1 July 2026', time: '10am' };
    expect(seen(await world.presses(cora, 'calendar.plan', again))).to.contain('has gone by');
    await world.presses(cora, 'calendar.plan', { ...again, past: 'true' });
    expect((await world.meetings())[0]).to.include({ on: '2026-07-01', state: 'ended' });
  });

  it('opens a form, which keeps what was typed', async () => {
    const world = await aCalendar();
    const form = seen(await world.says(cora, 'plan a meeting at 10am in Shaw House about EHE'));
    expect(form)
      .to.contain('Enter the date')
      .and.to.contain('"value":"10am"')
      .and.to.contain('"value":"Shaw House"');
    const boxes = {
      op: 'x',
      date: '31 November',
      time: 'soonish',
      where: 'Teams',
      focus: 'EHE',
      chair: 'Zed',
      name: 'Workshop',
    };
    const wrong = await world.presses(cora, 'calendar.plan', boxes);
    expect(seen(wrong))
      .to.contain('31 November is not a real date')
      .and.to.contain('Time must be a time of day')
      .and.to.contain('“Zed” is not one person')
      .and.to.contain('"value":"soonish"');
    const put = await world.presses(cora, 'calendar.plan', {
      ...boxes,
      date: '30 November',
      time: '2-4pm',
      chair: '',
    });
    expect(seen(put)).to.contain('Monday 30 November 2026, 2pm to 4pm');
  });

  it('plans several in one transaction, or none of them [row 11]', async () => {
    const world = await aCalendar();
    const five =
      'plan meetings on 19 January 10am; 9 March 2-4pm; 27 April 10am to midday; 23 June 2-4pm; 22 September 10am to midday';
    const wrong = await world.says(cora, five.replace('9 March', '31 November'));
    expect(seen(wrong))
      .to.contain('31 November 2-4pm: 31 November is not a real date')
      .and.to.contain('22 September');
    expect(await world.meetings()).to.deep.equal([]);
    world.asked.length = 0;
    expect(seen(await world.says(cora, five))).to.contain('5 meetings planned.');
    expect(world.asked.filter((one) => one.startsWith('write'))).to.deep.equal(['write network']);
    expect((await world.meetings()).map(({ on, start, end }) => [on, start, end])).to.deep.equal([
      ['2027-01-19', '10:00', undefined],
      ['2027-03-09', '14:00', '16:00'],
      ['2027-04-27', '10:00', '12:00'],
      ['2027-06-23', '14:00', '16:00'],
      ['2027-09-22', '10:00', '12:00'],
    ]);
    expect(world.followed).to.have.length(1);
  });

  it('refuses more than it can write at once, and one that is there twice', async () => {
    const world = await aCalendar();
    const days = Array.from({ length: 13 }, (_, index) => `${index + 1} March 10am`).join('; ');
    expect(seen(await world.says(cora, `plan meetings on ${days}`))).to.contain('At most 12 meetings');
    expect(seen(await world.says(cora, 'plan meetings on 1 March 10am; 1 March 10am'))).to.contain(
      'is there twice',
    );
  });

  for (const [what, text] of [
    ['a UPN', 'plan a meeting on 19 January at 10am about A123456789012'],
    ['a date of birth', 'plan a meeting on 19 January at 10am about Jo Bloggs born 3/4/2015'],
    ['a postcode in the focus', 'plan a meeting on 19 January at 10am about RG14 2DR'],
  ] as const)
    it(`keeps ${what} out of the calendar and out of what is stored`, async () => {
      const world = await aCalendar();
      const reply = await world.says(cora, text);
      expect(reply.unkept).to.equal(true);
      expect(seen(reply)).to.contain('could identify a child');
      expect(await world.meetings()).to.deep.equal([]);
    });

  it('does not look through a text that is far too long, and is quick to say so', async () => {
    const world = await aCalendar();
    const began = performance.now();
    expect(seen(await world.says(cora, `plan a meeting ${'in at on 1 '.repeat(2500)}`))).to.contain(
      'too long',
    );
    expect(performance.now() - began).to.be.below(500);
  });

  it('takes the postcode of a venue', async () => {
    const world = await aCalendar();
    await world.says(cora, 'plan a meeting on 19 January at 10am in Shaw House, Newbury RG14 2DR');
    expect((await world.meetings())[0]?.where).to.deep.equal({
      kind: 'venue',
      name: 'Shaw House, Newbury RG14 2DR',
    });
  });

  it('is refused to a member, typed, pressed or chosen', async () => {
    const world = await aCalendar({ meetings: [jan] });
    for (const reply of [
      await world.says(mara, 'plan a meeting on 19 May at 10am'),
      await world.says(mara, 'cancel the 19 January meeting'),
      await world.presses(mara, 'calendar.cancel', { id: jan.id, reason: '' }),
      await world.presses(mara, 'calendar.choose', { id: jan.id, deed: 'move', words: 'to 20 January' }),
    ])
      expect(seen(reply)).to.contain('Only a coordinator or the chair can do that.');
    expect(await world.meetings()).to.have.length(1);
  });
});

describe('changing a meeting', () => {
  it('moves it, keeps how long it takes, counts the change, tells everybody, and says how to put it back', async () => {
    const world = await aCalendar({ meetings: [jan, march] });
    const reply = await world.says(hugh, 'move the 19 January meeting to 26 January at 2pm');
    expect(seen(reply))
      .to.contain('Moved from Tuesday 19 January 2027, 10am to midday.')
      .and.to.contain(`move ${jan.id} to 19 January 2027 10am to midday`);
    expect(reply.tell?.[0]?.to).to.include(mara.id).and.not.include(hugh.id);
    expect((await world.meetings())[0]).to.include({
      id: jan.id,
      on: '2027-01-26',
      start: '14:00',
      end: '16:00',
      sequence: 1,
    });
    expect(world.followed).to.have.length(1);
    await world.says(hugh, `move ${jan.id} to 19 January 2027 10am to midday`);
    expect((await world.meetings())[0]).to.include({
      on: '2027-01-19',
      start: '10:00',
      end: '12:00',
      sequence: 2,
    });
  });

  for (const [text, expected] of [
    [
      'the 9 March meeting is in Shaw House, Newbury',
      { where: { kind: 'venue', name: 'Shaw House, Newbury' } },
    ],
    ['9 march mtg: focus on EHE', { focus: 'EHE' }],
    ['the March meeting will be chaired by Hugh', { chair: hugh.id }],
    ['title of the March meeting: Data workshop', { title: 'Data workshop' }],
    ['the March meeting is at 3pm', { start: '15:00', end: '17:00' }],
    ['the March meeting is at 3pm to 4pm', { start: '15:00', end: '16:00' }],
    ['move the march meeting to 10 March', { on: '2027-03-10', start: '14:00', end: '16:00' }],
  ] as const)
    it(`"${text}" changes that alone`, async () => {
      const world = await aCalendar({ meetings: [jan, march] });
      await world.says(cora, text);
      const meeting = (await world.meetings()).find(({ id }) => id === march.id);
      expect(meeting).to.deep.equal({ ...march, ...expected, sequence: 1 });
    });

  it('asks which of two is meant, and goes on with what was said', async () => {
    const other = aMeeting('2027-03-23', { id: 'MTG-3A7E' });
    const world = await aCalendar({ meetings: [march, other] });
    const asked = await world.says(cora, 'move the March meeting to 2.30pm');
    expect(seen(asked)).to.contain('2 meetings fit “March”.');
    const [, second] = buttons(asked, 'calendar.choose');
    await world.presses(cora, 'calendar.choose', second ?? {});
    expect((await world.meetings())[1]).to.include({ id: 'MTG-3A7E', start: '14:30' });
  });

  it('names the coming meetings where none is meant', async () => {
    const world = await aCalendar({ meetings: [jan, march] });
    expect(seen(await world.says(cora, 'move the May meeting to 3 June'))).to.contain(
      'There is no meeting that “May” names. Coming meetings are on 19 January 2027 and 9 March 2027.',
    );
  });

  it('asks before it moves one into the past', async () => {
    const world = await aCalendar({ meetings: [jan] });
    expect(seen(await world.says(cora, 'move the 19 January meeting to 1 November 2026'))).to.contain(
      'has gone by',
    );
    expect((await world.meetings())[0]?.on).to.equal('2027-01-19');
  });

  it('changes by its form, where an emptied box takes away what stood there', async () => {
    const full = { ...jan, focus: 'EHE', chair: hugh.id };
    const world = await aCalendar({ meetings: [full] });
    const form = await world.presses(cora, 'calendar.form', { id: jan.id });
    expect(seen(form))
      .to.contain('"value":"EHE"')
      .and.to.contain('"value":"10am to midday"')
      .and.to.contain('Hugh Lane');
    const [data] = buttons(form, 'calendar.change');
    const boxes = {
      date: '19 January 2027',
      time: '10am',
      where: 'Teams',
      focus: '',
      chair: '',
      name: 'CME Network meeting',
    };
    await world.presses(cora, 'calendar.change', { ...data, ...boxes });
    const [meeting] = await world.meetings();
    expect(meeting)
      .to.include({ start: '10:00', sequence: 1 })
      .and.not.have.any.keys('end', 'focus', 'chair');
  });

  it('loses nothing typed where somebody else was quicker', async () => {
    const world = await aCalendar({ meetings: [jan] });
    const [data] = buttons(await world.presses(cora, 'calendar.form', { id: jan.id }), 'calendar.change');
    await world.says(hugh, 'the 19 January meeting is at 2pm');
    const boxes = {
      date: '19 January 2027',
      time: '10am to midday',
      where: 'Shaw House',
      focus: 'EHE',
      chair: '',
      name: '',
    };
    const late = await world.presses(cora, 'calendar.change', { ...data, ...boxes });
    expect(seen(late))
      .to.contain('Somebody has changed the meeting since')
      .and.to.contain('"value":"Shaw House"');
    expect((await world.meetings())[0]?.where).to.deep.equal({ kind: 'teams' });
    const [again] = buttons(late, 'calendar.change');
    await world.presses(cora, 'calendar.change', { ...again, ...boxes });
    expect((await world.meetings())[0]?.where).to.deep.equal({ kind: 'venue', name: 'Shaw House' });
  });

  it('leaves one that was held, or is cancelled, as it is', () => {
    expect(alter({ ...jan, state: 'ended' }, { focus: 'x' })).to.include({ code: 'ended' });
    expect(alter({ ...jan, state: 'cancelled' }, { focus: 'x' })).to.include({ code: 'cancelled' });
    expect(alter(jan, { on: jan.on })).to.include({ code: 'same' });
  });

  it('has no end where its old length would run past midnight', () => {
    const late = alter(jan, { start: '23:00' as NonNullable<typeof jan.start> }); // a time of day
    expect(late).to.have.property('value').that.has.property('after').that.does.not.have.property('end');
  });
});

describe('cancelling a meeting', () => {
  it('asks once, keeps the row and the reason, tells everybody, and can be taken back', async () => {
    const world = await aCalendar({ meetings: [jan, march] });
    const asked = await world.says(cora, 'cancel the 9 March meeting because half of us are away');
    expect(seen(asked)).to.contain('"value":"half of us are away"');
    expect((await world.meetings())[1]?.state).to.equal('planned');
    const [data] = buttons(asked, 'calendar.cancel');
    const reply = await world.presses(cora, 'calendar.cancel', { ...data, reason: 'half of us are away' });
    expect(seen(reply)).to.contain('Cancelled. Reason: half of us are away');
    expect(reply.tell?.[0]?.to).to.include(mara.id);
    expect((await world.meetings())[1]).to.include({ state: 'cancelled', sequence: 1 });
    expect(world.followed.at(-1)?.register.meetings[1]?.state).to.equal('cancelled');
    expect(seen(await world.says(cora, 'move the 9 March meeting to 10 March'))).to.contain(
      `reinstate ${march.id}`,
    );
    const [back] = buttons(reply, 'calendar.reinstate');
    await world.presses(cora, 'calendar.reinstate', back ?? {});
    expect((await world.meetings())[1]).to.include({ state: 'planned', sequence: 2 });
    expect(seen(await world.says(cora, `reinstate ${march.id}`))).to.contain('is not cancelled');
  });

  it('refuses a reason that could identify a child, and keeps it in its box alone', async () => {
    const world = await aCalendar({ meetings: [jan] });
    const reply = await world.presses(cora, 'calendar.cancel', {
      id: jan.id,
      reason: 'NHS number 943 476 5919',
    });
    expect(reply.unkept).to.equal(true);
    expect(seen(reply)).to.contain('could identify a child').and.to.contain('943 476 5919');
    expect((await world.meetings())[0]?.state).to.equal('planned');
  });

  it('has a history that is whole and names nobody', async () => {
    const world = await aCalendar({ meetings: [] });
    await world.says(cora, 'plan a meeting on 19 January at 10am chaired by Hugh');
    const [meeting] = await world.meetings();
    const id = meeting?.id ?? '';
    await world.says(cora, `move ${id} to 20 January`);
    await world.presses(cora, 'calendar.cancel', { id, reason: 'snow' });
    const lines = await world.here.ledger.history(id);
    expect(lines.map(({ line }) => line.verb)).to.deep.equal(['plan', 'move', 'cancel']);
    const row = await world.here.ledger.get(`cal|${id}`);
    expect(row && historyIsIntact(lines, row)).to.equal(true);
    expect(JSON.stringify(lines)).to.not.contain('Hugh');
  });
});

describe('looking at the calendar', () => {
  const held = aMeeting('2026-07-01', { state: 'ended' });
  const older = aMeeting('2025-11-04', { state: 'ended', id: 'MTG-5V5V' });
  const off = aMeeting('2027-04-27', { state: 'cancelled' });

  it('lists those that come, those cancelled too, and pages back by year', async () => {
    const world = await aCalendar({ meetings: [older, held, jan, off] });
    const reply = await world.says(mara, 'meetings');
    expect(seen(reply))
      .to.contain('1 meeting planned.')
      .and.to.contain('Cancelled: CME Network meeting')
      .and.to.contain('The network met 1 time in the last 12 months.')
      .and.not.contain('1 July 2026');
    const [earlier] = buttons(reply, 'calendar.page');
    const past = await world.presses(mara, 'calendar.page', earlier ?? {});
    expect(seen(past)).to.contain('Meetings in 2026').and.to.contain('1 July 2026');
    const [before] = buttons(past, 'calendar.page');
    expect(seen(await world.presses(mara, 'calendar.page', before ?? {}))).to.contain('Meetings in 2025');
    expect(seen(await world.says(mara, 'past meetings'))).to.contain('Meetings in 2026');
    expect(seen(await world.says(mara, 'meetings last year'))).to.contain('4 November 2025');
    expect(seen(await world.says(mara, 'meetings 2020'))).to.contain('no meeting in that year');
  });

  it('shows the next, the last, and the one that is named', async () => {
    const world = await aCalendar({ meetings: [held, jan, march] });
    expect(seen(await world.says(mara, 'When do we next meet?'))).to.contain('19 January 2027');
    expect(seen(await world.says(mara, 'last meeting'))).to.contain('1 July 2026');
    expect(seen(await world.says(mara, 'meeting 9 March'))).to.contain('9 March 2027');
    expect(seen(await world.says(mara, 'where is the March meeting?'))).to.contain('Microsoft Teams');
    expect(seen(await world.says(mara, 'meeting'))).to.contain('2 meetings are planned.');
    expect(seen(await world.says(mara, march.id))).to.contain('9 March 2027');
  });

  it('says that there is none', async () => {
    const world = await aCalendar();
    for (const text of ['next meeting', 'meetings'])
      expect(seen(await world.says(mara, text))).to.contain('No meeting is planned yet.');
    expect(seen(await world.says(mara, 'last meeting'))).to.contain('no meeting that has been held');
  });

  it('gives buttons that change it to those who may alone', async () => {
    const world = await aCalendar({ meetings: [jan] });
    expect(buttons(await world.says(mara, 'next meeting'), 'calendar.form')).to.deep.equal([]);
    expect(buttons(await world.says(cora, 'next meeting'), 'calendar.form')).to.have.length(1);
    const changed = await world.says(cora, 'the 19 January meeting is in Shaw House');
    expect(buttons(changed.everyone ? { card: changed.everyone } : {}, 'calendar.form')).to.deep.equal([]);
  });

  for (const [words, expected] of [
    ['', { is: 'coming' }],
    ['last year', { is: 'year', year: 2025 }],
    ['this year', { is: 'year', year: 2026 }],
    ['next year', { is: 'year', year: 2027 }],
    ['in 2024', { is: 'year', year: 2024 }],
    ['past', { is: 'last' }],
    ['so far', { is: 'last' }],
  ] as const)
    it(`lists "${words}"`, () => expect(whichYear(words, TODAY)).to.deep.equal(expected));

  it('says how often the network met, by what it did [row 13]', () => {
    const five = ['2026-01-20', '2026-03-10', '2026-05-05', '2026-07-01', '2026-11-04'].map((on) =>
      aMeeting(on),
    );
    expect(sayCadence([aMeeting('2025-11-04'), ...five, off], TODAY)).to.equal(
      'The network met 5 times in the last 12 months.',
    );
    expect(sayCadence([jan], TODAY)).to.equal('');
  });

  for (const [on, says] of [
    ['2027-06-19', 'is a Saturday'],
    ['2027-05-31', 'is a bank holiday'],
    ['2026-12-28', 'in the school holidays'],
    ['2026-12-23', 'in the school holidays'],
    ['2030-06-19', 'check the year'],
  ] as const)
    it(`points out of ${on} that it ${says}`, () =>
      expect(warningsOf(aMeeting(on), { register: aRegister(), today: TODAY }).join(' ')).to.contain(says));

  it('points nothing out of an ordinary day', () =>
    expect(warningsOf(jan, { register: aRegister({ meetings: [jan] }), today: TODAY })).to.deep.equal([]));
});

describe('a meeting in one’s own calendar', () => {
  const linked = {
    ...jan,
    where: { kind: 'teams' as const, link: 'https://teams.microsoft.com/l/x' },
    focus: 'EHE',
    chair: hugh.id,
  };

  it('is offered as a link of one’s own', async () => {
    const world = await aCalendar({ meetings: [linked] });
    const [data] = buttons(await world.says(mara, 'next meeting'), 'calendar.link');
    const reply = await world.presses(mara, 'calendar.link', data ?? {});
    expect(seen(reply)).to.contain('https://bot.example/files/1').and.to.contain('works for 10 minutes');
    await world.presses(mara, 'calendar.link', { what: 'all' });
    expect(world.minted).to.deep.equal([`calendar.ics ${jan.id}`, 'calendar.ics all']);
    expect(seen(await world.presses(mara, 'calendar.link', { what: 'MTG-NONE' }))).to.contain(
      'not in the calendar',
    );
  });

  const fileOf = async (world: Awaited<ReturnType<typeof aCalendar>>, what: string) => {
    const [download] = world.room.downloads ?? [];
    const made = await download?.make(what, await world.turnOf(mara));
    return made?.refused
      ? made.say
      : `${made?.value.name}\n${Buffer.from(made?.value.bytes ?? []).toString()}`;
  };

  it('is a file with all that belongs to it', async () => {
    const world = await aCalendar({ meetings: [linked] });
    const text = (await fileOf(world, jan.id)).replace(/\r\n /g, '');
    expect(text)
      .to.contain('cme-network-2027-01-19.ics')
      .and.to.contain(`UID:${jan.id}@cme-network`)
      .and.to.contain('SUMMARY:CME Network meeting: EHE')
      .and.to.contain('Chair: Hugh Lane')
      .and.to.contain('https://teams.microsoft.com/l/x')
      .and.to.contain('METHOD:PUBLISH');
  });

  it('keeps its UID and counts on when it is moved and cancelled', async () => {
    const world = await aCalendar({ meetings: [linked, march] });
    await world.says(cora, 'move the 19 January meeting to 26 January');
    expect(await fileOf(world, jan.id)).to.contain(`UID:${jan.id}@cme-network\r\nSEQUENCE:1`);
    await world.presses(cora, 'calendar.cancel', { id: jan.id, reason: '' });
    expect(await fileOf(world, jan.id))
      .to.contain('SEQUENCE:2')
      .and.to.contain('METHOD:CANCEL');
    expect(await fileOf(world, 'all'))
      .to.contain('METHOD:PUBLISH')
      .and.to.contain('STATUS:CANCELLED')
      .and.to.contain(march.id);
  });

  it('says why there is none', async () => {
    const world = await aCalendar();
    expect(await fileOf(world, 'all')).to.equal('No meeting is planned yet.');
    expect(await fileOf(world, 'MTG-NONE')).to.equal('That meeting is not in the calendar.');
  });
});

describe('what the calendar does for other rooms', () => {
  const memberTurn = async (world: Awaited<ReturnType<typeof aCalendar>>): Promise<MemberTurn> => {
    const turn = await world.turnOf(cora);
    if (!isMember(turn.caller)) throw new Error('Cora is a member');
    return { ...turn, caller: turn.caller };
  };
  const draft = { id: 'MTG-9X9X' as MeetingId, on: day('2027-05-05'), where: { kind: 'teams' } as const }; // an id

  it('plans a meeting once, and the actions follow', async () => {
    const world = await aCalendar();
    const turn = await memberTurn(world);
    expect(await world.room.offers.plan(turn, draft, { text: 'Planned.' })).to.equal('saved');
    expect(await world.room.offers.plan(turn, draft, { text: 'Planned.' })).to.equal('already');
    expect((await world.meetings()).map(({ id, state }) => [id, state])).to.deep.equal([
      ['MTG-9X9X', 'planned'],
    ]);
    expect(world.followed).to.have.length(1);
    expect(await world.here.ledger.recall(turn.id)).to.include({ text: 'Planned.' });
  });

  it('plans several in one turn, and one of long ago as held', async () => {
    const world = await aCalendar();
    const turn = await memberTurn(world);
    await world.room.offers.plan(turn, draft, {});
    await world.room.offers.plan(turn, { ...draft, id: 'MTG-8X8X', on: day('2026-07-01') }, {});
    expect((await world.meetings()).map(({ id, state }) => [id, state])).to.deep.equal([
      ['MTG-8X8X', 'ended'],
      ['MTG-9X9X', 'planned'],
    ]);
  });

  it('sets how far a meeting has come, once, without a change for calendars', async () => {
    const world = await aCalendar({ meetings: [jan] });
    const turn = { id: 'teams-event', now: NOW, by: 'system' as const };
    for (let times = 0; times < 2; times += 1)
      await world.room.offers.set(turn, jan.id, { state: 'under-way', thread: '19:meeting' });
    expect((await world.meetings())[0]).to.include({ state: 'under-way', thread: '19:meeting', sequence: 0 });
    expect(await world.here.ledger.history(jan.id)).to.have.length(1);
    await world.room.offers.set({ ...turn, id: 'later' }, jan.id, { state: 'ended' });
    expect((await world.meetings())[0]?.state).to.equal('ended');
    await world.room.offers.set(turn, 'MTG-NONE', { state: 'ended' });
  });
});
