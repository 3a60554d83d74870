import { type Chart, type ChartSeries, sayValue } from '../../domain/chart.ts';
import { GROUND, STYLES, type Style } from './chart-look.ts';
import type { Over, Row } from './chart-over.ts';
import { dash, type Pen } from './chart-paper.ts';

interface Drawn extends Over {
  readonly rows: readonly Row[];
  readonly value: Style;
}

const APART = 6;

/** The figure at the end of each bar, the mark where there is none, and what changed between two. */
export const drawBarsOver = (pen: Pen, chart: Chart, drawn: Drawn): void => {
  for (const [index, row] of drawn.rows.entries())
    if ('change' in row) drawChange(pen, row.change.says, { ...drawn.area, y: drawn.spot(0, index)?.y ?? 0 });
    else drawFigures(pen, chart, { ...drawn, index, at: row.at });
};

interface Figures extends Drawn {
  readonly index: number;
  readonly at: number;
}

const drawFigures = (pen: Pen, { series, unit }: Chart, { area, spot, value, index, at }: Figures): void => {
  for (const [sort, one] of series.entries()) {
    const end = spot(sort, index);
    const { text, isGap } = said(one, at, unit);
    const x = (isGap ? area.left : (end?.x ?? 0)) + APART;
    pen.write(text, value, { x, y: end?.y ?? 0, ink: isGap ? STYLES.mark.ink : value.ink });
  }
};

const said = ({ values, marks = [] }: ChartSeries, at: number, unit: string) => {
  const value = values[at];
  return value === undefined
    ? { text: marks[at] ?? 'no figure', isGap: true }
    : { text: sayValue(value, unit), isGap: false };
};

interface Across {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** A line in a row of its own, with its words in it. */
const drawChange = (pen: Pen, says: string, { left, right, y }: Across): void => {
  const [line = ''] = pen.lines(says, STYLES.change, { room: right - left - 4 * APART, most: 1 });
  const wide = pen.width(line, STYLES.change);
  const from = left + 4 * APART;
  dash(pen, { x: left - 60, y }, { x: right, y });
  pen.context.save();
  pen.context.fillStyle = GROUND;
  pen.context.fillRect(from - APART, y - 9, wide + 2 * APART, 18);
  pen.context.restore();
  pen.write(line, STYLES.change, { x: from, y });
};
