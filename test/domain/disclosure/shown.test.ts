import { expect } from 'chai';
import type { Figure } from '../../../src/domain/counts/figure.ts';
import {
  coverageOf,
  differenceShown,
  shareShown,
  sumOver,
  sumShown,
} from '../../../src/domain/disclosure/shown.ts';
import { codeOf, count, parted, released, returned, version } from './drawn.ts';

const number = (n: number): Figure => ({ kind: 'number', n });
const SMALL: Figure = { kind: 'hidden', why: 'small' };
const HIDDEN: Figure = { kind: 'hidden', why: 'beside' };
const UNKNOWN: Figure = { kind: 'unknown' };
const MARK: Figure = { kind: 'mark', mark: 'x' };

describe('what outlets reckon with', () => {
  const sums: readonly {
    readonly name: string;
    readonly of: readonly (Figure | undefined)[];
    readonly is: Figure;
  }[] = [
    { name: 'figures that are all shown', of: [number(20), number(0), number(7)], is: number(27) },
    { name: 'a hidden one among them', of: [number(20), SMALL], is: HIDDEN },
    { name: 'a hidden one and a mark', of: [MARK, HIDDEN], is: HIDDEN },
    { name: 'a mark among them', of: [number(20), MARK], is: UNKNOWN },
    { name: 'one that nobody gave', of: [number(20), undefined], is: UNKNOWN },
    { name: 'nothing', of: [], is: number(0) },
  ];
  for (const { name, of, is } of sums) it(`sums up: ${name}`, () => expect(sumShown(of)).to.deep.equal(is));

  const shares: readonly (readonly [part: Figure, whole: Figure, is: Figure])[] = [
    [number(5), number(40), number(12.5)],
    [number(0), number(40), number(0)],
    [SMALL, number(40), HIDDEN],
    [number(37), SMALL, HIDDEN],
    [number(0), number(0), { kind: 'mark', mark: 'z' }],
    [MARK, number(40), UNKNOWN],
  ];
  for (const [part, whole, is] of shares)
    it(`gives a percentage of ${part.kind} of ${whole.kind}: ${JSON.stringify(is)}`, () =>
      expect(shareShown(part, whole)).to.deep.equal(is));

  it('gives a difference where both are shown', () => {
    expect(differenceShown(number(20), number(27))).to.deep.equal(number(-7));
    expect(differenceShown(SMALL, number(27))).to.deep.equal(HIDDEN);
  });

  const SEX = version([count('total'), parted('sex', 'total', 'fm')]);
  const rows = ['total 40, sex.f 3, sex.m 37', 'total 60, sex.f 25, sex.m 35', 'total 70, sex.f x, sex.m 35'];
  const { shown } = released(SEX, returned(rows));
  const [first, second, third] = [codeOf(0), codeOf(1), codeOf(2)];

  it('gives a sum over authorities, from what is shown of each', () => {
    expect(sumOver(shown, [first, second], 'total')).to.deep.equal(number(100));
    expect(sumOver(shown, [first, second], 'sex.f')).to.deep.equal(HIDDEN);
    expect(sumOver(shown, [second, second], 'sex.f')).to.deep.equal(number(25));
    expect(sumOver(shown, [second, codeOf(9)], 'total')).to.deep.equal(UNKNOWN);
  });

  it('takes the released total for all of them, and never adds up itself', () => {
    expect(sumOver(shown, [third, second, first], 'total')).to.deep.equal(number(170));
    expect(sumOver(shown, [first, second, third], 'sex.f')).to.deep.equal(UNKNOWN);
    expect(sumOver(shown, [first, second, third], 'none')).to.deep.equal(UNKNOWN);
  });

  it('counts who gave a number, hidden or not', () => {
    expect(coverageOf(shown, 'sex.f')).to.deep.equal({ gave: 2, returned: 3 });
  });
});
