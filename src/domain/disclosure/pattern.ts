import { type Kept, keptRange, mayShow } from './kept.ts';
import type { Labels } from './labels.ts';
import type { Cell, Parted } from './parted.ts';
import { ANY, both, isOpen, isPossible, isSame, type Range, sumOf, workedOut } from './range.ts';
import { isSmallMark, type Row, smallRange } from './row.ts';

export interface Pattern {
  readonly labels: Labels;
  readonly safe: boolean;
}

/**
 * Which parts are hidden with the small ones. Others are added in an order that has nothing to do with how large they
 * are, the last in the return first ("unknown" mostly), until each small one can be anything from 1 to 4: whoever knows
 * this rule learns nothing from the choice. Where no choice does, or the whole is small itself, all parts are hidden,
 * and nothing says which of them are small.
 */
export const patternOf = (parted: Parted): Pattern => {
  const { cells, row } = parted;
  const open = cells.filter(({ n, stands }) => n !== undefined && stands !== 'known');
  const first = open.filter(({ small, stands }) => small || stands === 'kept');
  const marks = cells.filter(({ n }) => n === undefined);
  if (first.length === 0 && !marks.some(({ small }) => small)) return { labels: new Map(), safe: true };
  const kept = keptRange(parted);
  const all = { hidden: [...open, ...marks], isWhole: true };
  if (!isTooSmall(parted) && !kept.wasWhole) {
    const more = open.filter((cell) => !first.includes(cell) && canHide(cell, row)).reverse();
    for (let count = 0; count <= more.length; count += 1) {
      const hidden = [...first, ...more.slice(0, count), ...marks];
      if (isSafe(parted, { hidden, isWhole: false }, kept))
        return { labels: labelsOf(hidden, false), safe: true };
    }
  }
  return { labels: labelsOf(all.hidden, true), safe: isSafe(parted, all, kept) };
};

/** Nothing is hidden by a zero, nor by a number that others know. */
const canHide = (cell: Cell, { least }: Row): boolean =>
  (cell.n ?? 0) >= least && (cell.public === undefined || isOpen(cell.public));

const labelsOf = (hidden: readonly Cell[], isWhole: boolean): Labels =>
  new Map(
    hidden
      .filter(({ n }) => n !== undefined)
      .map(({ id, small }) => [id, small && !isWhole ? 'small' : 'beside'] as const),
  );

/** With so few children, a pattern would say too much of itself. */
const isTooSmall = ({ cells, whole, row: { least } }: Parted): boolean => {
  const small = cells.filter((cell) => cell.small).length;
  const areAllSmall = cells.length > 2 && small >= cells.length - 1 && whole <= (least - 1) * cells.length;
  return whole <= (least - 1) * Math.min(cells.length, 4) || areAllSmall;
};

interface Trial {
  readonly hidden: readonly Cell[];
  readonly isWhole: boolean;
}

const isSafe = (parted: Parted, trial: Trial, kept: Kept): boolean => {
  const { cells, whole, row } = parted;
  const shown = cells.filter((cell) => !trial.hidden.includes(cell));
  const together = whole - sumOf(shown.map(({ n }) => n ?? 0));
  const ranges = trial.hidden.map((cell) => rangeIn(cell, trial.isWhole, row));
  if (kept.ids.length > 0) return mayShow({ trial: trial.hidden, ranges, together, kept });
  const known = trial.isWhole ? withOneSmall(trial, ranges, { together, row }) : workedOut(ranges, together);
  return trial.hidden.every((cell, at) => {
    const [range, left] = [ranges[at] ?? ANY, known[at] ?? ANY];
    // What is published to the last child is no secret; a mark without a number keeps none either.
    if (cell.isPublic || (cell.n === undefined && !cell.small)) return true;
    const mustKeepAll = cell.small && !trial.isWhole && Number.isFinite(range.most);
    return isOpen(left) && (!mustKeepAll || isSame(left, range));
  });
};

/** All are hidden since one of them is small, nobody is told which: whoever knows the rule tries each. */
const withOneSmall = (
  { hidden }: Trial,
  ranges: readonly Range[],
  { together, row }: { readonly together: number; readonly row: Row },
): readonly Range[] => {
  const guesses = hidden.map((_, small) =>
    ranges.map((range, at) => (at === small ? both(range, smallRange(row)) : range)),
  );
  const known = guesses.map((guess) => workedOut(guess, together)).filter((left) => left.every(isPossible));
  return ranges.map((_, at) => ({
    least: Math.min(...known.map((left) => left[at]?.least ?? 0)),
    most: Math.max(...known.map((left) => left[at]?.most ?? 0)),
  }));
};

const rangeIn = (cell: Cell, isWhole: boolean, row: Row): Range => {
  const isMark = cell.n === undefined;
  if (cell.small && isMark && isSmallMark(row.answers[cell.id])) return both(smallRange(row), cell.public);
  if (isWhole || isMark) return both(ANY, cell.public);
  return both(cell.small ? smallRange(row) : { ...ANY, least: row.least }, cell.public);
};
