import { expect } from 'chai';
import { type Day, day } from '../../../src/domain/day.ts';
import type { PersonId } from '../../../src/domain/person.ts';
import { type Prepared, todoOf } from '../../../src/features/reminders/meeting-todo.ts';
import { type Prefs, readKinds, withMuted, withSnooze } from '../../../src/features/reminders/prefs.ts';
import { withoutQuiet, withQuiet } from '../../../src/features/reminders/quiet.ts';
import { readQuiet } from '../../../src/features/reminders/read-quiet.ts';
import { readUntil } from '../../../src/features/reminders/read-until.ts';
import { sayDueIn, sayFirst, sayMeetingSoon, sayTodo } from '../../../src/features/reminders/say-load.ts';
import { boxesOf, readTiming, TIMING } from '../../../src/features/reminders/timing.ts';
import { aRegister, code, PEOPLE } from '../../support/builders.ts';
import { aMeeting } from '../../support/meetings.ts';
import { anAction, aReturn } from './world.ts';

const TODAY = day('2026-11-26');
const { terms } = aRegister();
const PREFS: Prefs = { person: 'MEM-DEV2' as PersonId, muted: [], snoozed: [] };

describe('a due day in words', () => {
  for (const [due, expected] of [
    ['2026-11-17', '9 days overdue, was due 17 November 2026'],
    ['2026-11-25', '1 day overdue, was due 25 November 2026'],
    ['2026-11-26', 'due today, 26 November 2026'],
    ['2026-11-27', 'due tomorrow, 27 November 2026'],
    ['2026-12-03', 'due in 7 days, 3 December 2026'],
    ['2027-01-19', 'due 19 January 2027'],
  ] as const)
    it(`is “${expected}”`, () => expect(sayDueIn(day(due), TODAY)).to.equal(expected));

  it('says so where there is none', () => expect(sayDueIn(undefined, TODAY)).to.equal('no due day'));
});

describe('the first line of a reminder', () => {
  const action = (due: string, ref = 'ACT-2F7K' as const) => anAction({ ref, due: day(due) });
  for (const [items, expected] of [
    [[], 'Nothing is left to do'],
    [[action('2026-11-27')], '1 action, due tomorrow, 27 November 2026'],
    [[aReturn({ due: day('2026-11-17') })], '1 return, 9 days overdue, was due 17 November 2026'],
    [
      [action('2026-11-27'), action('2026-12-03'), aReturn({ due: day('2026-12-10') })],
      '2 actions and 1 return: one due tomorrow',
    ],
    [
      [action('2026-11-01'), action('2026-11-02'), action('2026-11-26')],
      '3 actions: 2 overdue and one due today',
    ],
    [[action('2026-12-03'), action('2027-01-19')], '2 actions: the first due in 7 days, 3 December 2026'],
  ] as const)
    it(`is “${expected}”`, () => expect(sayFirst(items, TODAY)).to.equal(expected));
});

describe('what somebody mutes', () => {
  for (const [words, expected] of [
    ['', ['actions', 'returns', 'meetings']],
    ['of returns', ['returns']],
    ['of actions and meetings', ['actions', 'meetings']],
    ['for data returns.', ['returns']],
    ['everything', ['actions', 'returns', 'meetings']],
    ['of Dev', undefined],
  ] as const)
    it(`is read from “${words}”`, () => expect(readKinds(words)).to.deep.equal(expected));

  it('is added to what is muted already, and taken away again', () => {
    const both = withMuted(withMuted(PREFS, ['meetings'], true), ['actions'], true);
    expect(both.muted).to.deep.equal(['actions', 'meetings']);
    expect(withMuted(both, ['actions'], false).muted).to.deep.equal(['meetings']);
  });

  it('and snoozes: the last day counts, and what is over is let go', () => {
    const old = { ...PREFS, snoozed: [{ ref: 'ACT-3G8M', until: day('2026-11-20') }] as const };
    const once = withSnooze(old, { ref: 'ACT-2F7K', until: day('2026-12-03') }, TODAY);
    const twice = withSnooze(once, { ref: 'ACT-2F7K', until: day('2026-12-10') }, TODAY);
    expect(twice.snoozed).to.deep.equal([{ ref: 'ACT-2F7K', until: '2026-12-10' }]);
  });
});

describe('the day until which something is snoozed', () => {
  for (const [words, expected] of [
    ['until Friday', '2026-11-27'],
    ['12 January', '2027-01-12'],
    ['until the end of term', '2026-12-18'],
    ['for two weeks', '2026-12-10'],
    ['2 weeks', '2026-12-10'],
    ['20 November 2026', 'past'],
    ['yesterday', 'until'],
    ['1 January 2028', 'far'],
    ['sometime', 'until'],
    ['31 February', 'no-such-date'],
  ] as const)
    it(`is read from “${words}”`, () => {
      const read = readUntil(words, { today: TODAY, register: { terms } });
      if (expected === 'no-such-date') expect(read.refused).to.equal(true);
      else expect(read.refused ? read.code : read.value).to.equal(expected);
    });
});

describe('quiet weeks', () => {
  const read = (words: string, today: Day = TODAY) => readQuiet(words, { today, terms });

  for (const [words, today, expected] of [
    ['21 December to 1 January', '2026-11-26', '2026-12-21 2027-01-01'],
    ['21 December to 1 January', '2026-12-23', '2026-12-21 2027-01-01'],
    ['from 21 December to 1 January 2028', '2026-11-26', '2027-12-21 2028-01-01'],
    ['25 to 28 May', '2026-11-26', '2027-05-25 2027-05-28'],
    ['25 May 2027 – 28 May 2027', '2026-11-26', '2027-05-25 2027-05-28'],
    ['19 February', '2026-11-26', '2027-02-19 2027-02-19'],
    ['', '2026-11-26', 'no-dates'],
    ['Christmas to whenever', '2026-11-26', 'last'],
    ['whenever to 1 January', '2026-11-26', 'first'],
  ] as const)
    it(`are read from “${words}” on ${today}`, () => {
      const found = read(words, day(today));
      expect(found.refused ? found.code : `${found.value.from} ${found.value.to}`).to.equal(expected);
    });

  const one = { from: day('2026-12-21'), to: day('2027-01-01') };
  for (const [what, quiet, expected] of [
    ['the wrong way round', { from: one.to, to: one.from }, 'order'],
    ['over', { from: day('2026-10-26'), to: day('2026-10-30') }, 'past'],
    ['longer than the summer holiday', { from: day('2027-07-01'), to: day('2027-10-01') }, 'long'],
    ['quiet already', { from: day('2026-12-22'), to: day('2026-12-23') }, 'same'],
  ] as const)
    it(`are refused where they are ${what}`, () => {
      const kept = withQuiet([one], quiet, TODAY);
      expect(kept.refused && kept.code).to.equal(expected);
    });

  it('are kept in order, without those that are over, twenty at most', () => {
    const past = { from: day('2026-10-26'), to: day('2026-10-30') };
    const easter = { from: day('2027-03-29'), to: day('2027-04-09') };
    const kept = withQuiet([past, easter], one, TODAY);
    expect(kept).to.deep.equal({ value: [one, easter] });
    const many = Array.from({ length: 20 }, (_, n) => ({
      from: day(`2027-06-${String(n + 1).padStart(2, '0')}`),
      to: day(`2027-06-${String(n + 1).padStart(2, '0')}`),
    }));
    const full = withQuiet(many, one, TODAY);
    expect(full.refused && full.code).to.equal('many');
  });

  it('are taken away by the day on which they begin', () => {
    expect(withoutQuiet([one], one.from)).to.deep.equal([]);
    expect(withoutQuiet([one], one.to)).to.equal(undefined);
  });
});

describe('the settings of reminders', () => {
  it('come with the bot as seven days before and weekly after', () =>
    expect(readTiming(boxesOf(TIMING))).to.deep.equal({ value: TIMING }));

  for (const [box, typed, expected] of [
    ['actionsBefore', '0', 'Days before an action is due must be a whole number from 1 to 28.'],
    [
      'actionsEvery',
      'weekly',
      'Days between reminders of an overdue action must be a whole number from 0 to 28.',
    ],
    ['returnsBefore', '', 'Days before a return is due must be a whole number from 1 to 28.'],
    [
      'returnsEvery',
      '-7',
      'Days between reminders of an overdue return must be a whole number from 0 to 28.',
    ],
  ] as const)
    it(`are refused where ${box} is “${typed}”`, () => {
      const read = readTiming({ ...boxesOf(TIMING), [box]: typed });
      expect(read.refused && read.say).to.equal(expected);
    });

  it('take no for an answer: never after the day, not at half-time', () => {
    const read = readTiming({ ...boxesOf(TIMING), actionsEvery: '0', half: 'false' });
    expect(read).to.deep.equal({
      value: { actions: { before: 7, every: 0 }, returns: { before: 7, every: 7, half: false } },
    });
  });
});

describe('what is still to do before a meeting', () => {
  const prepared: Prepared = {
    meeting: aMeeting({ id: 'MTG-2F7K', on: day('2026-12-01') }),
    attendance: { present: [], apologies: [] },
    updates: [],
    promised: [{ person: PEOPLE.mara.id, number: 4, title: 'School transport' }],
  };
  const items = [anAction({ due: day('2026-12-01') }), anAction({ ref: 'ACT-3G8M', due: day('2026-12-02') })];

  it('is word of not coming, an update, papers, and actions due by then', () => {
    const todo = todoOf(PEOPLE.mara, prepared, items);
    expect(todo && sayTodo(todo)).to.deep.equal([
      'Say so if you cannot come: type apologies.',
      'Give your round-table update: type update and your words.',
      'Add your paper to item 4, School transport: type paper, its link and the item.',
      'Close 1 action due by then.',
    ]);
  });

  it('is less for whoever gave theirs, and nothing at all for who sent apologies', () => {
    const given = {
      ...prepared,
      updates: [{ authority: code('851'), text: 'steady', themes: [] }],
      promised: [],
    };
    const here = { ...given, attendance: { present: [{ person: PEOPLE.mara.id }], apologies: [] } };
    const todo = todoOf(PEOPLE.mara, here, []);
    expect(todo && sayTodo(todo)).to.deep.equal([]);
    const away = { ...prepared, attendance: { present: [], apologies: [{ person: PEOPLE.mara.id }] } };
    expect(todoOf(PEOPLE.mara, away, items)).to.equal(undefined);
  });

  it('is an organisation’s update too; who is of neither gives none', () => {
    expect(todoOf(PEOPLE.cora, prepared, [])?.update).to.equal(true);
    const given = { ...prepared, updates: [{ organisation: 'SESLIP', text: 'agreed', themes: [] }] };
    expect(todoOf(PEOPLE.cora, given, [])?.update).to.equal(false);
    const { organisation: _, ...nobodys } = PEOPLE.cora;
    expect(todoOf(nobodys, prepared, [])?.update).to.equal(false);
  });

  it('is begun with the day, and the time where there is one', () => {
    const { meeting } = prepared;
    expect(sayMeetingSoon({ meeting }, day('2026-11-30'))).to.equal(
      'The meeting is tomorrow, Tuesday 1 December 2026, 10am to 11:30am',
    );
    const { start: _, end: __, ...open } = meeting;
    expect(sayMeetingSoon({ meeting: open }, day('2026-11-27'))).to.equal(
      'The meeting is on Tuesday 1 December 2026',
    );
  });
});
