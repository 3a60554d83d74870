import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { addWorkingDays, bankHolidays, easterOf } from '../../src/domain/due-holiday.ts';

describe('Easter', () => {
  for (const sunday of [
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2016-03-27',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])
    it(`is ${sunday}`, () => expect(easterOf(Number(sunday.slice(0, 4)))).to.equal(sunday));
});

describe('the bank holidays of England', () => {
  for (const [year, days] of [
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    [2033, '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27'],
  ] as const)
    it(`are those GOV.UK's rules give for ${year}`, () => {
      const expected = days.split(' ').map((date) => `${year}-${date}`);
      expect([...bankHolidays(year)].sort()).to.deep.equal(expected);
    });

  it('are no working days, nor are weekends', () => {
    expect(addWorkingDays(day('2026-12-24'), 1)).to.equal('2026-12-29');
    expect(addWorkingDays(day('2026-11-27'), 1)).to.equal('2026-11-30');
    expect(addWorkingDays(day('2026-11-28'), 0)).to.equal('2026-11-28');
  });
});
