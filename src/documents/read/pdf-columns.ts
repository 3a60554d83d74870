import { isLabel, type Segment, type TextLine } from './pdf-lines.ts';

/** Lines one below the other that keep the same columns; `starts` are where those right of the first begin. */
export interface Region {
  readonly lines: readonly TextLine[];
  readonly starts: readonly number[];
}

/** How far apart two beginnings of one column may be, in points. */
const NEAR = 3;

/** Where columns begin in a document: what has words to its left more than once, and not numbers or bullets alone. */
export const startsIn = (pages: readonly (readonly TextLine[])[]): readonly number[] => {
  const seen = pages
    .flat()
    .flatMap(({ segments }) =>
      segments.slice(1).map((words, at) => ({ x: words.x0, plain: !isLabel(segments[at] ?? words, words) })),
    )
    .sort((a, b) => a.x - b.x);
  const groups: { x: number; plain: boolean; count: number }[] = [];
  for (const { x, plain } of seen) {
    const last = groups.at(-1);
    if (last && x - last.x <= NEAR)
      Object.assign(last, { plain: last.plain || plain, count: last.count + 1 });
    else groups.push({ x, plain, count: 1 });
  }
  return groups.filter(({ plain, count }) => plain && count > 1).map(({ x }) => x);
};

/** Tells whether one of these columns, from left to right, begins at a place. */
export const startAmong =
  (starts: readonly number[]): ((x: number) => boolean) =>
  (x) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] ?? 0) < x - NEAR) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) <= x + NEAR;
  };

const isAt = ({ x0 }: Segment, start: number): boolean => x0 >= start - NEAR && x0 <= start + NEAR;
const crosses = ({ x0, x1 }: Segment, start: number): boolean => x0 < start - NEAR && x1 > start + 1;

export const crossedBy = ({ segments }: TextLine, start: number): boolean =>
  segments.some((segment) => crosses(segment, start));

/** Has words that begin in this column. */
const begins = ({ segments }: TextLine, start: number): boolean =>
  segments.some((segment) => isAt(segment, start));

/** Parts a page where its columns change. */
export const regionsOf = (lines: readonly TextLine[], starts: readonly number[]): readonly Region[] => {
  const regions: { lines: TextLine[]; open: readonly number[] }[] = [];
  for (const line of lines) {
    const last = regions.at(-1);
    const open = last?.open.filter((start) => !crossedBy(line, start)) ?? [];
    const breaks = last?.open.some((start) => crossedBy(line, start) && isHeld(last.lines, start));
    const misses = starts.some((start) => begins(line, start) && !last?.open.includes(start));
    if (!last || breaks || misses)
      regions.push({ lines: [line], open: starts.filter((start) => !crossedBy(line, start)) });
    else {
      last.lines.push(line);
      last.open = open;
    }
  }
  return regions.map(({ lines: own, open }) => ({
    lines: own,
    starts: open.filter((start) => isHeld(own, start)),
  }));
};

const isHeld = (lines: readonly TextLine[], start: number): boolean =>
  lines.some((line) => begins(line, start));

/** Which column some words are in, counted from 0. */
export const columnOf = ({ x0 }: Segment, starts: readonly number[]): number =>
  starts.filter((start) => x0 >= start - NEAR).length;
