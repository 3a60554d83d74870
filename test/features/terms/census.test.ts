import { expect } from 'chai';
import { censusOf } from '../../../src/domain/census.ts';
import { addDays, day } from '../../../src/domain/day.ts';
import { setCensus } from '../../../src/features/terms/set-census.ts';
import { PEOPLE, TODAY } from '../../support/builders.ts';
import { aWorld, seen } from '../members/world.ts';

const known = { censuses: [], today: TODAY };

describe('a census day', () => {
  for (const [year, term, on, back] of [
    [2022, 'autumn', '2022-10-06', '2022-11-04'],
    [2022, 'spring', '2023-01-19', '2023-02-17'],
    [2022, 'summer', '2023-05-18', '2023-06-16'],
  ] as const)
    it(`is assumed where DfE's fell: ${term} of ${year}, its return 29 days later`, () => {
      const census = censusOf([], year, term);
      expect(census).to.include({ on, assumed: true });
      expect(addDays(census.on, 29)).to.equal(back);
    });

  for (const [name, words, year, on] of [
    ['autumn', ' 2026 to 8 October 2026', 2026, '2026-10-08'],
    ['autumn', ' 2026: 8 October', 2026, '2026-10-08'],
    ['spring', ' 2027 to 21 January', 2026, '2027-01-21'],
    ['spring', ' 2026/27 to 21 January 2027', 2026, '2027-01-21'],
    ['summer', ' day 2027 is 20/05/2027', 2026, '2027-05-20'],
  ] as const)
    it(`is set by "set ${name} census${words}"`, () => {
      expect(setCensus(name, words, known)).to.deep.equal({
        value: { after: { year, term: name, on, assumed: false } },
      });
    });

  for (const [words, code] of [
    ['', 'no-date'],
    [' 2026', 'no-date'],
    [' 2026 to soon', 'no-date'],
    [' 2026 to 31 September 2026', 'no-date'],
    [' 2026 to 8 March 2026', 'astray'],
    [' 2026 to 8 October 2027', 'astray'],
  ] as const)
    it(`is refused where it is typed "${words}"`, () => {
      expect(setCensus('autumn', words, known)).to.include({ refused: true, code });
    });

  it('is set by a coordinator alone, shown among the terms, and the same again is told', async () => {
    const { says } = await aWorld();
    expect(seen(await says(PEOPLE.mara, 'terms'))).to.include('Census day 1 October 2026 (assumed)');
    expect((await says(PEOPLE.mara, 'set autumn census 2026 to 8 October 2026')).refused).to.equal(
      'not-allowed',
    );
    expect(seen(await says(PEOPLE.cora, 'set autumn census 2026 to 8 October 2026'))).to.include(
      'Saved: the autumn census is on 8 October 2026, and its return is due by 6 November 2026.',
    );
    expect(seen(await says(PEOPLE.mara, 'terms'))).to.include('Census day 8 October 2026');
    expect((await says(PEOPLE.cora, 'set autumn census 2026 to 8 October 2026')).refused).to.equal('same');
    expect(
      censusOf([{ year: 2026, term: 'autumn', on: day('2026-10-08'), assumed: false }], 2026, 'autumn').on,
    ).to.equal('2026-10-08');
  });
});
