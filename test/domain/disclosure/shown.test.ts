import { expect } from 'chai';
import type { Figure } from '../../../src/domain/counts/figure.ts';
import { differenceShown, shareShown, sumShown } from '../../../src/domain/disclosure/shown.ts';

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
});
