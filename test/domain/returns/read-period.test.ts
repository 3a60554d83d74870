import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { periodKey, sayPeriod } from '../../../src/domain/returns/period.ts';
import { takePeriod } from '../../../src/domain/returns/read-period.ts';
import { DEFAULT_TERMS } from '../../../src/domain/terms-default.ts';

const read = (words: string, today = '2026-11-25') => {
  const taken = takePeriod(words, { today: day(today), terms: DEFAULT_TERMS });
  return taken && { key: periodKey(taken.period) as string, rest: taken.rest };
};

describe('takePeriod', () => {
  for (const [words, key, rest = ''] of [
    ['autumn 2026', '2026-1'],
    ['autumn term 2026', '2026-1'],
    ['the autumn term of 2026', '2026-1'],
    ['Autumn term 2026/27', '2026-1'],
    ['autumn 2026-27', '2026-1'],
    ['202627 autumn', '2026-1'],
    ['202627 Autumn term', '2026-1'],
    ['autumn term 202627', '2026-1'],
    ['2026/27 autumn term', '2026-1'],
    ['2026 autumn', '2026-1'],
    ['aut 26', '2026-1'],
    ['spring 2027', '2026-2'],
    ['spring term 2026/27', '2026-2'],
    ['spr 27', '2026-2'],
    ['summer 2021', '2020-3'],
    ['summer term 2020/21', '2020-3'],
    ['2025/26', '2025-4'],
    ['2025-26', '2025-4'],
    ['202526', '2025-4'],
    ['2025 to 2026', '2025-4'],
    ['2025/2026', '2025-4'],
    ['2025-26 academic year', '2025-4'],
    ['the academic year 2025/26', '2025-4'],
    ['this term', '2026-1'],
    ['last term', '2025-3'],
    ['next term', '2026-2'],
    ['this academic year', '2026-4'],
    ['last year', '2025-4'],
    ['autumn', '2026-1'],
    ['spring', '2025-2'],
    ['the summer term', '2025-3'],
    [
      'the CME census return for autumn 2026 from all by 20 November',
      '2026-1',
      'the CME census return from all by 20 November',
    ],
    ['request for autumn term 2021 data to be sent', '2021-1', 'request data to be sent'],
    ['the 2020-21 suspensions', '2020-4', 'suspensions'],
    ['EHE for spring 2027 by the end of the autumn term', '2026-2', 'EHE by the end of the autumn term'],
  ] as const)
    it(`reads "${words}"`, () => {
      expect(read(words)).to.deep.equal({ key, rest });
    });

  for (const words of [
    'from all by 20 November 2026',
    'by the end of the spring term',
    '2025-30',
    '2025/24',
    'spring 2025/27',
    'autumn term 1999',
    'autumn of 1999',
    'ACT-2026',
    'call 01632 202 122',
    'autumnal',
    '2026-11-25',
    '',
  ])
    it(`reads no period in "${words}"`, () => {
      expect(read(words)).to.equal(undefined);
    });

  it('means the term that has just ended by "this term" in a holiday', () => {
    expect(read('this term', '2026-08-10')?.key).to.equal('2025-3');
    expect(read('last term', '2026-08-10')?.key).to.equal('2025-2');
    expect(read('next term', '2026-08-10')?.key).to.equal('2026-1');
  });

  it('reads back every term and year as it says them', () => {
    for (let year = 2019; year < 2031; year += 1) {
      for (const term of ['autumn', 'spring', 'summer'] as const) {
        const period = { kind: 'term', year, term } as const;
        expect(read(sayPeriod(period))?.key).to.equal(periodKey(period));
      }
      const whole = { kind: 'year', year } as const;
      expect(read(sayPeriod(whole))?.key).to.equal(periodKey(whole));
    }
  });
});
