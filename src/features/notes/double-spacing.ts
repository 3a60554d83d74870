import type { Line } from './read-lines.ts';

const LONGEST = 120;
const FEWEST = 4;

/**
 * Where a converter put an empty line behind each line, sentences go on over them: those lines are left out, so that
 * only two of them or more part paragraphs.
 */
export const withoutDoubleSpacing = (lines: readonly Line[]): readonly Line[] => {
  if (!isDoubleSpaced(lines)) return lines;
  return lines.filter((_, at) => !isBetween(lines, at));
};

const isEmpty = (line: Line | undefined): boolean => line !== undefined && line.text.trim() === '';
const isFilled = (line: Line | undefined): line is Line => line !== undefined && line.text.trim() !== '';

/** One empty line between two that are not. */
const isBetween = (lines: readonly Line[], at: number): boolean =>
  isEmpty(lines[at]) && isFilled(lines[at - 1]) && isFilled(lines[at + 1]);

/** Most lines have one behind them, and sentences run over enough of those. */
const isDoubleSpaced = (lines: readonly Line[]): boolean => {
  const filled = lines.filter(isFilled);
  const gaps = lines.flatMap((_, at) => (isBetween(lines, at) ? [at] : []));
  const over = gaps.filter((at) => runsOver(lines[at - 1], lines[at + 1]));
  const isLong = filled.some(({ text }) => text.trim().length > LONGEST * 2);
  return !isLong && gaps.length * 2 > filled.length && over.length >= FEWEST && over.length * 8 > gaps.length;
};

const runsOver = (before: Line | undefined, after: Line | undefined): boolean => {
  const [one = '', other = ''] = [before?.text.trim(), after?.text.trim()];
  return one.length > 40 && /[\p{L},]$/u.test(one) && /^\p{Ll}/u.test(other);
};
