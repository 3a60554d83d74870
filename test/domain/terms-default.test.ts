import { expect } from 'chai';
import { daysBetween, isWeekend } from '../../src/domain/day.ts';
import { bankHolidays, easterOf } from '../../src/domain/due-holiday.ts';
import { DEFAULT_TERMS } from '../../src/domain/terms-default.ts';

describe('the default terms', () => {
  it('are the three of each academic year from 2024/25 to 2029/30', () => {
    expect(DEFAULT_TERMS.map(({ year, name }) => `${year} ${name}`)).to.deep.equal(
      [2024, 2025, 2026, 2027, 2028, 2029].flatMap((year) => [
        `${year} autumn`,
        `${year} spring`,
        `${year} summer`,
      ]),
    );
  });

  it('say of themselves that nobody has confirmed them', () =>
    expect(DEFAULT_TERMS.every(({ assumed }) => assumed)).to.equal(true));

  it('follow one another with a holiday between', () => {
    for (const [at, term] of DEFAULT_TERMS.entries()) {
      expect(daysBetween(term.first, term.last)).to.be.within(60, 115);
      const next = DEFAULT_TERMS[at + 1];
      if (next) expect(daysBetween(term.last, next.first)).to.be.within(10, 50);
    }
  });

  for (const term of DEFAULT_TERMS)
    it(`begin and end on a school day in the ${term.name} of ${term.year}`, () => {
      for (const edge of [term.first, term.last]) {
        expect(isWeekend(edge)).to.equal(false);
        expect(bankHolidays(Number(edge.slice(0, 4))).has(edge)).to.equal(false);
      }
    });

  for (const spring of DEFAULT_TERMS.filter(({ name }) => name === 'spring'))
    it(`end the spring of ${spring.year + 1} in the three weeks before Easter`, () =>
      expect(daysBetween(spring.last, easterOf(spring.year + 1))).to.be.within(1, 20));
});
