import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/due.ts';
import { type DueSaid, dueNow } from '../../src/domain/due-meeting.ts';
import { sayDue } from '../../src/domain/due-say.ts';
import { dueSortKey, isOverdue } from '../../src/domain/due-state.ts';
import { aMeeting } from '../support/a-meeting.ts';

const NEXT: Due = { kind: 'meeting', words: 'for next meeting' };

/** July, November, one called off in December, January. */
const CALENDAR = {
  meetings: [
    aMeeting({ id: 'MTG-JJ22', on: day('2026-07-14'), state: 'ended' }),
    aMeeting({ id: 'MTG-NN22', on: day('2026-11-25') }),
    aMeeting({ id: 'MTG-DD22', on: day('2026-12-08'), state: 'cancelled' }),
    aMeeting({ on: day('2027-01-19') }),
  ],
};

const CASES: readonly (readonly [string, Omit<DueSaid, 'due'>, string | undefined])[] = [
  ['before the first', { recordedOn: day('2026-07-01') }, '2026-07-14'],
  ['the day before', { recordedOn: day('2026-11-24') }, '2026-11-25'],
  ['on the day of a meeting', { recordedOn: day('2026-11-25') }, '2027-01-19'],
  ['before one that is called off', { recordedOn: day('2026-12-01') }, '2027-01-19'],
  ['after the last', { recordedOn: day('2027-01-19') }, undefined],
  [
    'in a meeting, written down long after',
    { recordedOn: day('2026-12-01'), meeting: 'MTG-JJ22' },
    '2026-11-25',
  ],
  [
    'in a meeting that is not in the calendar',
    { recordedOn: day('2026-12-01'), meeting: 'MTG-ZZ22' },
    '2027-01-19',
  ],
  ['anew, by moving it', { recordedOn: day('2026-07-20'), dueSetOn: day('2026-11-26') }, '2027-01-19'],
  ['nobody knows when', {}, undefined],
];

describe('“the next meeting”', () => {
  for (const [when, said, on] of CASES)
    it(`said ${when} is ${on ?? 'none that is planned'} [row 21]`, () => {
      const due = dueNow({ due: NEXT, ...said }, CALENDAR);
      expect('on' in due ? due.on : undefined).to.equal(on);
    });

  it('leaves any other date as it is', () => {
    const friday: Due = { kind: 'day', on: day('2026-11-27'), words: 'Friday' };
    expect(dueNow({ due: friday, recordedOn: day('2026-11-23') }, CALENDAR)).to.equal(friday);
  });

  it('moves with its meeting, and passes to the one after where it is called off', () => {
    const said = { due: NEXT, recordedOn: day('2026-12-01') };
    const moved = { meetings: [aMeeting({ on: day('2027-02-02') }), aMeeting({ on: day('2027-03-16') })] };
    expect(dueNow(said, moved)).to.include({ on: '2027-02-02' });
    const [first, second] = moved.meetings;
    if (!first || !second) throw new Error('two were made');
    const off = { meetings: [{ ...first, state: 'cancelled' as const }, second] };
    expect(dueNow(said, off)).to.include({ on: '2027-03-16' });
  });

  it('is overdue the day after the meeting, and sorts by its day [row 26]', () => {
    const due = dueNow({ due: NEXT, recordedOn: day('2026-12-01') }, CALENDAR);
    expect([day('2027-01-19'), day('2027-01-20')].map((today) => isOverdue(due, today))).to.deep.equal([
      false,
      true,
    ]);
    expect(dueSortKey(due)).to.equal('2027-01-19');
  });

  for (const [words, today, said] of [
    ['for next meeting', '2026-12-01', 'next meeting: 19 January 2027 (“for next meeting”)'],
    ['next meeting', '2027-01-19', 'next meeting: 19 January 2027'],
    ['b4 next mtg', '2027-01-20', 'meeting of 19 January 2027 (“b4 next mtg”)'],
  ] as const)
    it(`is shown on ${today} as “${said}”`, () =>
      expect(sayDue({ kind: 'meeting', words, on: day('2027-01-19') }, day(today))).to.equal(said));
});
