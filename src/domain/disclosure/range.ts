/** Whole numbers from one to another, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export const ANY: Range = { least: 0, most: Number.POSITIVE_INFINITY };

export const both = (one: Range, other: Range | undefined): Range =>
  other ? { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) } : one;

export const holds = ({ least, most }: Range, n: number): boolean => least <= n && n <= most;

/** Any number is in it at all. */
export const isPossible = ({ least, most }: Range): boolean => least <= most;

/** More than one number is possible. */
export const isOpen = ({ least, most }: Range): boolean => most > least;

export const isSame = (one: Range, other: Range): boolean =>
  one.least === other.least && one.most === other.most;

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

export const added = (ranges: readonly Range[]): Range => ({
  least: sumOf(ranges.map(({ least }) => least)),
  most: sumOf(ranges.map(({ most }) => most)),
});

/**
 * What somebody can work out of each of some numbers who knows how much they are together, and in what range each is.
 * This is exact: between its ends each is possible.
 */
export const workedOut = (ranges: readonly Range[], together: number): readonly Range[] => {
  const least = sumOf(ranges.map((range) => range.least));
  const bounded = ranges.filter(({ most }) => Number.isFinite(most));
  const most = sumOf(bounded.map((range) => range.most));
  const unbounded = ranges.length - bounded.length;
  return ranges.map((range) => {
    const isBounded = Number.isFinite(range.most);
    const others =
      unbounded - (isBounded ? 0 : 1) > 0 ? Number.POSITIVE_INFINITY : most - (isBounded ? range.most : 0);
    return both(range, { least: together - others, most: together - (least - range.least) });
  });
};
