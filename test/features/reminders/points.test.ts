import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day, day, daysBetween } from '../../../src/domain/day.ts';
import {
  type Point,
  pointsOfAction,
  pointsOfMeeting,
  pointsOfReturn,
  type When,
} from '../../../src/features/reminders/points.ts';
import type { Quiet } from '../../../src/features/reminders/quiet.ts';
import { TIMING } from '../../../src/features/reminders/timing.ts';
import { isWithin, windowOf } from '../../../src/features/reminders/window.ts';
import { workingIn } from '../../../src/features/reminders/working.ts';

const CHRISTMAS: Quiet = { from: day('2026-12-21'), to: day('2027-01-01') };

const during = (after: string, to: string, quiet: readonly Quiet[] = []): When => ({
  window: { after: day(after), to: day(to) },
  isWorking: workingIn(quiet),
  timing: TIMING,
});
const said = (points: readonly Point[]): readonly string[] =>
  points.map(({ on, why }) => `${on} ${why}`).sort();

describe('when somebody is reminded of an action', () => {
  for (const [what, due, quiet, expected] of [
    [
      'seven days before, on the day, then weekly',
      '2026-11-27',
      [],
      [
        '2026-11-20 ahead',
        '2026-11-27 on the day',
        '2026-12-04 after',
        '2026-12-11 after',
        '2026-12-18 after',
      ],
    ],
    [
      'due on a Sunday: ahead and after on the Monday, of the day itself on the Friday',
      '2026-11-29',
      [],
      ['2026-11-23 ahead', '2026-11-27 on the day', '2026-12-07 after', '2026-12-14 after'],
    ],
    [
      'due on the Monday that is Boxing Day’s bank holiday: the working day before is Christmas Eve',
      '2026-12-28',
      [],
      ['2026-12-21 ahead', '2026-12-24 on the day', '2027-01-04 after'],
    ],
    [
      'due in quiet weeks: the day itself is told of before them, what looks ahead or back after them',
      '2026-12-28',
      [CHRISTMAS],
      ['2026-12-18 on the day', '2027-01-04 after', '2027-01-04 ahead'],
    ],
  ] as const)
    it(`is ${what}`, () => {
      const to = due < '2026-12-01' ? '2026-12-18' : '2027-01-08';
      const points = pointsOfAction(day(due), during('2026-11-01', to, quiet));
      expect(said(points)).to.deep.equal(expected);
    });

  it('is never again after the day where the network wants no more', () => {
    const timing = { ...TIMING, actions: { before: 3, every: 0 } };
    const points = pointsOfAction(day('2026-11-26'), { ...during('2026-11-01', '2027-03-01'), timing });
    expect(said(points)).to.deep.equal(['2026-11-23 ahead', '2026-11-26 on the day']);
  });
});

describe('when an authority is reminded of a return [row 32]', () => {
  it('is at half-time, a week before, the day before, on the day, and weekly after', () => {
    const points = pointsOfReturn(
      { since: day('2026-11-02'), due: day('2026-12-02') },
      during('2026-11-01', '2026-12-18'),
    );
    expect(said(points)).to.deep.equal([
      '2026-11-17 half-time',
      '2026-11-25 ahead',
      '2026-12-01 day before',
      '2026-12-02 on the day',
      '2026-12-09 after',
      '2026-12-16 after',
    ]);
  });

  for (const [what, since, due, expected] of [
    [
      'none of the days before it was asked for',
      '2026-11-30',
      '2026-12-02',
      ['2026-12-01 day before', '2026-12-01 half-time', '2026-12-02 on the day'],
    ],
    [
      'nothing by half-time where it is due the next day',
      '2026-12-01',
      '2026-12-02',
      ['2026-12-02 on the day'],
    ],
    [
      'the Friday for a Sunday and the Saturday before it',
      '2026-11-02',
      '2026-11-29',
      ['2026-11-16 half-time', '2026-11-23 ahead', '2026-11-27 day before', '2026-11-27 on the day'],
    ],
  ] as const)
    it(`is ${what}`, () => {
      const points = pointsOfReturn({ since: day(since), due: day(due) }, during('2026-11-01', '2026-12-04'));
      expect(said(points)).to.deep.equal(expected);
    });
});

describe('when members are reminded of a meeting', () => {
  for (const [on, expected] of [
    ['2027-01-19', '2027-01-18'],
    ['2027-01-18', '2027-01-15'],
    ['2027-03-30', '2027-03-25'],
  ] as const)
    it(`of ${on} is on ${expected}, the working day before`, () => {
      const points = pointsOfMeeting(day(on), during('2027-01-01', '2027-04-01'));
      expect(said(points)).to.deep.equal([`${expected} day before`]);
    });
});

describe('the days one round is for', () => {
  for (const [what, since, quiet, expected] of [
    ['the day itself, the first time', undefined, [], '2026-11-25'],
    ['all since the last one', '2026-11-20', [], '2026-11-20'],
    ['no more than fourteen', '2026-10-01', [], '2026-11-12'],
    ['the day itself, where it is asked again on its day', '2026-11-26', [], '2026-11-25'],
    [
      'those before quiet weeks too, in which nothing was said',
      '2026-11-25',
      [{ from: day('2026-11-23'), to: day('2026-11-25') }],
      '2026-11-22',
    ],
  ] as const)
    it(`are ${what}`, () => {
      const window = windowOf({ since, today: day('2026-11-26') }, quiet);
      expect(window).to.deep.equal({ after: expected, to: '2026-11-26' });
    });
});

const START = day('2026-09-01');
const aDay = (most: number): fc.Arbitrary<Day> =>
  fc.integer({ min: 0, max: most }).map((n) => addDays(START, n));

describe('the points of anything', () => {
  it('fall on days on which something may go, whatever is quiet', () => {
    fc.assert(
      fc.property(aDay(300), aDay(300), fc.integer({ min: 0, max: 40 }), (due, from, length) => {
        const isWorking = workingIn([{ from, to: addDays(from, length) }]);
        const when = { window: { after: START, to: addDays(START, 400) }, isWorking, timing: TIMING };
        const points = [
          ...pointsOfAction(due, when),
          ...pointsOfReturn({ since: addDays(due, -30), due }, when),
          ...pointsOfMeeting(due, when),
        ];
        return points.every(({ on }) => isWorking(on) && isWithin(on, when.window));
      }),
    );
  });

  it('are each in one round and no other, however the rounds are cut', () => {
    fc.assert(
      fc.property(
        aDay(60),
        fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 20 }),
        (due, cuts) => {
          const ends = [...cuts.sort((a, b) => a - b), 91];
          const whole = {
            window: { after: START, to: addDays(START, 91) },
            isWorking: workingIn([]),
            timing: TIMING,
          };
          const parts = ends.map((end, index) => ({
            after: addDays(START, ends[index - 1] ?? 0),
            to: addDays(START, end),
          }));
          const cut = parts.flatMap((window) => pointsOfAction(due, { ...whole, window }));
          expect(said(cut)).to.deep.equal(said(pointsOfAction(due, whole)));
        },
      ),
    );
  });

  it('come every week, and never two of one kind within three days', () => {
    fc.assert(
      fc.property(aDay(200), (due) => {
        const when = {
          window: { after: due, to: addDays(due, 80) },
          isWorking: workingIn([]),
          timing: TIMING,
        };
        const after = pointsOfAction(due, when).filter(({ why }) => why === 'after');
        const gaps = after.slice(1).map(({ on }, index) => daysBetween(after[index]?.on ?? on, on));
        return after.length >= 10 && gaps.every((gap) => gap >= 3 && gap <= 12);
      }),
    );
  });
});
