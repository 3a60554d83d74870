import { type Chart, sayValue } from '../../domain/chart.ts';
import { GROUND, STYLES, sortOf } from './chart-look.ts';
import type { Over, Point } from './chart-over.ts';
import type { Pen } from './chart-paper.ts';

/** So many figures of a single line are all told. */
const TOLD = 8;
const WIDE = 36;
const APART = 15;

/** The marks of gaps, and figures beside the lines. */
export const drawLinesOver = (pen: Pen, chart: Chart, over: Over): void => {
  for (const at of chart.labels.keys()) drawGaps(pen, chart, { ...over, at });
  if (chart.series.length === 1) drawFigures(pen, chart, over);
  else drawEnds(pen, chart, over);
};

/** Each mark stands on the axis in the colour of its series, one above the other where several have one. */
const drawGaps = (pen: Pen, { series }: Chart, { area, spot, at }: Over & { readonly at: number }): void => {
  let y = area.bottom - 10;
  for (const [sort, { values, marks = [] }] of series.entries()) {
    const mark = marks[at];
    if (values[at] !== undefined || !mark) continue;
    const ink = series.length > 1 ? sortOf(sort).colour : STYLES.mark.ink;
    pen.write(mark, STYLES.mark, { x: spot(sort, at)?.x ?? 0, y, align: 'center', ink, rim: GROUND });
    y -= STYLES.mark.leading;
  }
};

interface Known {
  readonly at: number;
  readonly value: number;
}

/** All figures of a short line; of a long one the highest, the last, the first and the lowest, where they have room. */
const drawFigures = (pen: Pen, { series, unit }: Chart, { area, spot }: Over): void => {
  const values = series[0]?.values ?? [];
  const known = values.flatMap((value, at): readonly Known[] => (value === undefined ? [] : [{ at, value }]));
  const taken: Point[] = [];
  for (const one of toldOf(known)) {
    const point = spot(0, one.at);
    if (!point || taken.some((other) => Math.abs(other.x - point.x) < WIDE)) continue;
    taken.push(point);
    const isBelow = isLow(values, one) && point.y < area.bottom - 2 * APART;
    const y = point.y + (isBelow ? APART + 1 : -APART);
    pen.write(sayValue(one.value, unit), STYLES.value, { ...beside(point.x, area), y, rim: GROUND });
  }
};

const toldOf = (known: readonly Known[]): readonly Known[] => {
  if (known.length <= TOLD) return known;
  const byValue = [...known].sort((a, b) => a.value - b.value);
  return [byValue.at(-1), known.at(-1), known[0], byValue[0]].filter((one) => one !== undefined);
};

/** Whether the line goes up from there on both sides, so that there is room below. */
const isLow = (values: readonly (number | undefined)[], { at, value }: Known): boolean => {
  const around = [values[at - 1], values[at + 1]].filter((one) => one !== undefined);
  const sum = around.reduce((total, one) => total + one - value, 0);
  return sum > 0;
};

/** In the middle of its point, or at the rim of the plot. */
const beside = (
  x: number,
  { left, right }: Over['area'],
): Pick<Point, 'x'> & { align: 'left' | 'center' | 'right' } => {
  if (x - left < WIDE / 2) return { x: left + 3, align: 'left' };
  return right - x < WIDE / 4 ? { x: right + APART, align: 'right' } : { x, align: 'center' };
};

/** The newest figure of each line, beside its end; moved up where they would stand in one another. */
const drawEnds = (pen: Pen, { series, unit, labels }: Chart, { area, spot }: Over): void => {
  const last = labels.length - 1;
  const ends = series.flatMap(({ values }, sort) => {
    const value = values[last];
    return value === undefined ? [] : [{ sort, value, y: spot(sort, last)?.y ?? 0 }];
  });
  let free = Number.POSITIVE_INFINITY;
  for (const { sort, value, y } of ends.sort((a, b) => b.y - a.y)) {
    const at = Math.min(y, free);
    free = at - APART;
    const x = (spot(sort, last)?.x ?? area.right) + 10;
    pen.write(sayValue(value, unit), STYLES.value, { x, y: at, ink: sortOf(sort).colour });
  }
};
