import { expect } from 'chai';
import type { Version } from '../../../src/domain/returns/return-type.ts';
import { count, drawn, parted, released, returned, version } from './drawn.ts';

/** All ways to part a number. */
const partings = (whole: number, parts: number): readonly (readonly number[])[] =>
  parts === 1
    ? [[whole]]
    : Array.from({ length: whole + 1 }, (_, first) => first).flatMap((first) =>
        partings(whole - first, parts - 1).map((rest) => [first, ...rest]),
      );

/** Figures that look alike when they are released, and that are hidden in them: each must be able to be two numbers. */
const told = (of: Version, rows: readonly string[]): readonly string[] => {
  const looks = new Map<string, string[]>();
  for (const row of rows) {
    const [one] = released(of, returned([row])).shown.authorities;
    const look = drawn(one?.figures ?? {});
    looks.set(look, [...(looks.get(look) ?? []), row]);
  }
  return [...looks].flatMap(([look, alike]) => {
    const cells = look.split(', ');
    const isTold = (cell: string, at: number): boolean =>
      /[c*]$/.test(cell) && new Set(alike.map((row) => row.split(', ')[at])).size === 1;
    return cells.some(isTold) ? [`${look}: ${alike[0]}`] : [];
  });
};

const rowsOf = ([least, most]: readonly [number, number], ids: readonly string[]): readonly string[] =>
  Array.from({ length: most - least + 1 }, (_, step) => least + step).flatMap((whole) =>
    partings(whole, ids.length).map((parts) =>
      [`total ${whole}`, ...ids.map((id, at) => `part.${id} ${parts[at]}`)].join(', '),
    ),
  );

/** Whoever has read this program knows how parts are chosen; every possible return is tried, and compared. */
describe('an attacker who knows the rule itself', () => {
  for (const { ids, least, most } of [
    { ids: 'ab', least: 0, most: 60 },
    { ids: 'abc', least: 0, most: 34 },
    { ids: 'abcd', least: 0, most: 20 },
    // Five fours are the one return that would stand alone, were it not for its neighbours.
    { ids: 'abcde', least: 20, most: 20 },
  ])
    it(`learns no hidden part of any return of ${least} to ${most} children in ${ids.length} parts`, () => {
      const of = version([count('total'), parted('part', 'total', ids)]);
      expect(told(of, rowsOf([least, most], [...ids]))).to.deep.equal([]);
    });

  it('learns nothing of a count within another', () => {
    const of = version([count('total'), count('plan')], [{ kind: 'at-most', field: 'plan', of: 'total' }]);
    const rows = partings(60, 2).flatMap(([total = 0]) =>
      Array.from({ length: total + 1 }, (_, plan) => `total ${total}, plan ${plan}`),
    );
    expect(told(of, rows)).to.deep.equal([]);
  });
});
