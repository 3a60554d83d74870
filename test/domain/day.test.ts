import { expect } from 'chai';
import fc from 'fast-check';
import * as days from '../../src/domain/day.ts';
import { day } from '../../src/domain/day.ts';

describe('a day', () => {
  for (const text of ['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', 'tomorrow', '2026-11-25T00:00'])
    it(`is not read from "${text}"`, () => expect(days.parseDay(text)).to.equal(undefined));

  it('written wrongly in the program itself stops it', () => {
    expect(() => day('2026-02-30')).to.throw('2026-02-30 is not a day');
  });

  for (const [instant, london, time] of [
    ['2026-03-29T00:30:00Z', '2026-03-29', '00:30'],
    ['2026-03-29T01:30:00Z', '2026-03-29', '02:30'],
    ['2026-10-24T23:30:00Z', '2026-10-25', '00:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '01:30'],
    ['2026-12-31T23:59:00Z', '2026-12-31', '23:59'],
    ['2026-06-30T23:30:00Z', '2026-07-01', '00:30'],
  ] as const)
    it(`is ${london} in London at ${instant}`, () => {
      expect(days.dayOf(new Date(instant))).to.equal(london);
      expect(days.timeOf(new Date(instant))).to.equal(time);
    });

  it('is said as GOV.UK writes it, without an ordinal', () => {
    expect(days.sayDay(day('2026-11-05'))).to.equal('5 November 2026');
    expect(days.sayFullDay(day('2026-11-25'))).to.equal('Wednesday 25 November 2026');
    expect(days.sayMonth(day('2026-11-30'))).to.equal('November 2026');
  });

  it('knows the ends of its month', () => {
    expect(days.endOfMonth(day('2028-02-10'))).to.equal('2028-02-29');
    expect(days.startOfMonth(day('2028-02-10'))).to.equal('2028-02-01');
    expect(days.addMonths(day('2026-01-31'), 1)).to.equal('2026-02-28');
    expect(days.yearOf(day('2026-01-31'))).to.equal(2026);
  });

  it('knows its weekday', () => {
    expect(days.weekdayOf(day('2026-11-23'))).to.equal(1);
    expect(days.isWeekend(day('2026-11-22'))).to.equal(true);
    expect(days.isWeekend(day('2026-11-20'))).to.equal(false);
  });

  it('counts back what was added', () => {
    const anyDay = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
        const from = days.dayOf(date);
        expect(days.daysBetween(from, days.addDays(from, count))).to.equal(count);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
