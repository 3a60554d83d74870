import { expect } from 'chai';
import fc from 'fast-check';
import { day, instantOf } from '../../src/domain/day.ts';
import { bankHolidays } from '../../src/domain/due-holiday.ts';
import { isWorkingHour, nextWorkingMoment, sayMoment, workingTime } from '../../src/domain/working-hours.ts';

const at = (iso: string): Date => new Date(iso);
const HOUR = 3_600_000;

describe('an instant by London’s clock', () => {
  for (const [what, on, time, iso] of [
    ['in winter', '2026-11-25', '09:00', '2026-11-25T09:00:00.000Z'],
    ['in summer', '2026-07-01', '09:00', '2026-07-01T08:00:00.000Z'],
    ['on the day the clocks go forward', '2027-03-28', '09:00', '2027-03-28T08:00:00.000Z'],
    ['on the day they go back', '2026-10-25', '09:00', '2026-10-25T09:00:00.000Z'],
    ['skipped in spring is the hour after', '2027-03-28', '01:30', '2027-03-28T01:30:00.000Z'],
    ['that comes twice in autumn is the first', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ] as const)
    it(what, () => expect(instantOf(day(on), time).toISOString()).to.equal(iso));
});

describe('working hours', () => {
  for (const [what, iso, is] of [
    ['Wednesday 7:59am', '2026-11-25T07:59:59Z', false],
    ['Wednesday 8am', '2026-11-25T08:00:00Z', true],
    ['Wednesday 5:59pm', '2026-11-25T17:59:59Z', true],
    ['Wednesday 6pm', '2026-11-25T18:00:00Z', false],
    ['Saturday', '2026-11-28T10:00:00Z', false],
    ['Sunday', '2026-11-29T10:00:00Z', false],
    ['Christmas Day', '2026-12-25T10:00:00Z', false],
    ['the Monday that stands in for Boxing Day', '2026-12-28T10:00:00Z', false],
    ['the Tuesday after', '2026-12-29T10:00:00Z', true],
    ['Good Friday', '2027-03-26T10:00:00Z', false],
    ['a bank holiday proclaimed once: the Coronation', '2023-05-08T10:00:00Z', false],
    ['8am in summer, which is 7am in UTC', '2026-07-01T07:00:00Z', true],
    ['7:59am in summer', '2026-07-01T06:59:00Z', false],
    ['6pm in summer', '2026-07-01T17:00:00Z', false],
    ['8am on the Monday after the clocks went back', '2026-10-26T08:00:00Z', true],
    ['7am on that Monday', '2026-10-26T07:00:00Z', false],
    ['8am on the working day after they went forward', '2026-03-30T07:00:00Z', true],
  ] as const)
    it(`${what}: ${is}`, () => expect(isWorkingHour(at(iso))).to.equal(is));

  it('leave out the days on which the network is closed', () => {
    const closed = [day('2026-12-29'), day('2026-12-30')];
    expect(isWorkingHour(at('2026-12-29T10:00:00Z'), closed)).to.equal(false);
    expect(nextWorkingMoment(at('2026-12-24T18:00:00Z'), closed).toISOString()).to.equal(
      '2026-12-31T08:00:00.000Z',
    );
  });

  for (const [what, from, next] of [
    ['in hours is now', '2026-11-25T10:15:00Z', '2026-11-25T10:15:00.000Z'],
    ['before 8 is 8 the same day', '2026-11-25T03:00:00Z', '2026-11-25T08:00:00.000Z'],
    ['in the evening is the next morning', '2026-11-25T18:00:00Z', '2026-11-26T08:00:00.000Z'],
    ['on Friday evening is Monday', '2026-11-27T18:30:00Z', '2026-11-30T08:00:00.000Z'],
    ['on Christmas Eve’s evening is four days later', '2026-12-24T18:00:00Z', '2026-12-29T08:00:00.000Z'],
    [
      'over the clocks going forward is 8 by the new time',
      '2026-03-27T18:00:00Z',
      '2026-03-30T07:00:00.000Z',
    ],
    ['over the clocks going back is 8 by the old time', '2026-10-23T17:00:00Z', '2026-10-26T08:00:00.000Z'],
  ] as const)
    it(`the next moment ${what}`, () => expect(nextWorkingMoment(at(from)).toISOString()).to.equal(next));

  for (const [what, from, to, hours] of [
    ['of a night', '2026-11-25T18:00:00Z', '2026-11-26T08:00:00Z', 0],
    ['of a morning', '2026-11-25T08:30:00Z', '2026-11-25T10:00:00Z', 1.5],
    ['of two days', '2026-11-25T17:00:00Z', '2026-11-26T10:00:00Z', 3],
    ['of a week', '2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z', 50],
    ['of the week the clocks change in', '2026-10-23T00:00:00Z', '2026-10-27T00:00:00Z', 20],
  ] as const)
    it(`${what} are ${hours}`, () => expect(workingTime(at(from), at(to))).to.equal(hours * HOUR));

  it('are where the next moment always is, and never before', () => {
    const any = fc.date({ min: at('2024-01-01'), max: at('2032-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(any, (now) => {
        const next = nextWorkingMoment(now);
        expect(isWorkingHour(next)).to.equal(true);
        expect(next.getTime()).to.be.at.least(now.getTime());
        expect(workingTime(now, next)).to.equal(0);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('a moment in words', () => {
  const now = at('2026-11-25T10:00:00Z');
  for (const [iso, says] of [
    ['2026-11-25T12:00:00Z', 'today at midday'],
    ['2026-11-30T08:00:00Z', 'on Monday 30 November 2026 at 8am'],
    ['2027-06-01T08:30:00Z', 'on Tuesday 1 June 2027 at 9:30am'],
  ] as const)
    it(says, () => expect(sayMoment(at(iso), now)).to.equal(says));
});

describe('bank holidays that no rule gives', () => {
  it('are kept as a list, and those that were moved are not kept twice', () => {
    expect([...bankHolidays(2022)].sort().slice(4)).to.deep.equal([
      '2022-06-02',
      '2022-06-03',
      '2022-08-29',
      '2022-09-19',
      '2022-12-26',
      '2022-12-27',
    ]);
    expect([...bankHolidays(2020)].sort().slice(3, 5)).to.deep.equal(['2020-05-08', '2020-05-25']);
  });
});
