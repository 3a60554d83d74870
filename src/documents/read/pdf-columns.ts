import type { Segment, TextLine } from './pdf-lines.ts';

/** Lines one below the other that keep the same columns; `starts` are where those right of the first begin. */
export interface Region {
  readonly lines: readonly TextLine[];
  readonly starts: readonly number[];
}

/** How far apart two beginnings of one column may be, in points. */
const NEAR = 3;

/** Where columns begin in a document: what has words to its left more than once. */
export const startsIn = (pages: readonly (readonly TextLine[])[]): readonly number[] => {
  const seen = pages
    .flat()
    .flatMap(({ segments }) => segments.slice(1).map(({ x0 }) => x0))
    .sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const x of seen) {
    const last = groups.at(-1);
    if (last && x - (last[0] ?? x) <= NEAR) last.push(x);
    else groups.push([x]);
  }
  return groups.filter((group) => group.length > 1).map((group) => group[0] ?? 0);
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
