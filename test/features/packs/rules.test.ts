import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { workingDaysBefore } from '../../../src/domain/due-holiday.ts';
import { dueToBeSent } from '../../../src/features/packs/when-to-send.ts';
import { aMeeting } from './builders.ts';

describe('when a pack goes out', () => {
  const days = [
    ['2027-01-19', 5, '2027-01-12'],
    ['2027-03-31', 5, '2027-03-22', 'over Easter'],
    ['2027-01-05', 5, '2026-12-24', 'over Christmas and New Year'],
  ] as const;
  for (const [on, count, before, why = ''] of days)
    it(`${count} working days before ${on} is ${before} ${why}`, () => {
      expect(workingDaysBefore(day(on), count)).to.equal(before);
    });

  const cases = [
    ['the day before it is due', '2027-01-11', 0],
    ['on the day', '2027-01-12', 1],
    ['late, where the day was missed', '2027-01-15', 1],
    ['on the day of the meeting no more', '2027-01-19', 0],
  ] as const;
  for (const [when, today, count] of cases)
    it(`${when}: ${count}`, () => expect(dueToBeSent([aMeeting()], day(today), 5)).to.have.length(count));

  it('not for a cancelled meeting', () => {
    expect(dueToBeSent([aMeeting({ state: 'cancelled' })], day('2027-01-12'), 5)).to.deep.equal([]);
  });
});
