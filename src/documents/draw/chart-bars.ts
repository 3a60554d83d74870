import type { ChartConfiguration } from 'chart.js';
import { type Chart, sayValue } from '../../domain/chart.ts';
import { labelsAxis, numbersAxis, ticksOf } from './chart-axis.ts';
import { drawBarsOver } from './chart-bars-over.ts';
import type { Frame } from './chart-frame.ts';
import { FONT, HIGH_MOST, INNER, STYLES, type Style, sortOf } from './chart-look.ts';
import type { Plot, Row } from './chart-over.ts';
import type { Pen } from './chart-paper.ts';
import { fillOf } from './chart-sorts.ts';

const AXIS_HIGH = 26;
const LABELS_MOST = INNER * 0.42;
const THIN = 13;
const APART = 8;

const rowsOf = ({ labels, breaks = [] }: Chart): readonly Row[] =>
  labels.flatMap((_, at): readonly Row[] => [
    ...breaks.filter(({ before }) => before === at).map((change) => ({ change })),
    { at },
  ]);

/** Bars that lie, so that names of places are read from left to right, in rows as high as there is room for. */
export const barsOf = (pen: Pen, chart: Chart, frame: Frame): Plot => {
  const rows = rowsOf(chart);
  const sorts = chart.series.length;
  const room = HIGH_MOST - frame.above - frame.beneath - AXIS_HIGH;
  const rowHigh = Math.min(room / rows.length, sorts === 1 ? 38 : 14 + 24 * sorts);
  const value = sized(STYLES.value, (rowHigh - 2) / sorts);
  const valuesWide = Math.max(...saysOf(chart).map((text) => pen.width(text, value)));
  return {
    high: frame.above + frame.beneath + AXIS_HIGH + rowHigh * rows.length,
    padding: { right: valuesWide + APART },
    config: configOf(pen, chart, { rows, ...labelsOf(pen, chart, { rows, rowHigh }) }),
    draw: (over) => drawBarsOver(pen, chart, { ...over, rows, value }),
  };
};

const sized = (style: Style, most: number): Style => ({
  ...style,
  size: Math.max(THIN, Math.min(style.size, most)),
});

const saysOf = ({ series, unit }: Chart): readonly string[] =>
  series.flatMap(({ values, marks = [] }) =>
    values.map((value, at) => (value === undefined ? (marks[at] ?? 'no figure') : sayValue(value, unit))),
  );

interface Labels {
  /** Of each row. */
  readonly lines: readonly (readonly string[])[];
  readonly style: Style;
  readonly wide: number;
}

const labelsOf = (
  pen: Pen,
  { labels }: Chart,
  { rows, rowHigh }: { readonly rows: readonly Row[]; readonly rowHigh: number },
): Labels => {
  const style = sized(STYLES.label, rowHigh - 2);
  const into = { room: LABELS_MOST, most: rowHigh >= 2 * style.leading ? 2 : 1 };
  const lines = rows.map((row) => ('at' in row ? pen.lines(labels[row.at] ?? '', style, into) : []));
  const wide = Math.max(...lines.flat().map((line) => pen.width(line, style))) + APART + 2;
  return { lines, style, wide };
};

const configOf = (pen: Pen, chart: Chart, laid: Labels & { readonly rows: readonly Row[] }) => {
  const config = {
    type: 'bar',
    data: {
      labels: laid.lines.map((one) => [...one]),
      datasets: chart.series.map(({ values }, at) => ({
        data: laid.rows.map((row) => ('at' in row ? (values[row.at] ?? null) : null)),
        backgroundColor: fillOf(pen.context, at),
        borderColor: sortOf(at).colour,
        borderWidth: at === 0 ? 0 : 2,
        categoryPercentage: 0.82,
        barPercentage: 0.87,
        maxBarThickness: 28,
      })),
    },
    options: { indexAxis: 'y', scales: scalesOf(chart, laid) },
  };
  return config as unknown as ChartConfiguration; // its types want a browser's canvas for a pattern
};

const scalesOf = ({ series, unit }: Chart, { style, wide }: Labels) => ({
  x: numbersAxis(
    ticksOf(
      series.flatMap(({ values }) => values),
      unit,
    ),
  ),
  y: {
    ...labelsAxis,
    afterFit: (scale: { width: number }) => {
      scale.width = wide;
    },
    ticks: {
      autoSkip: false,
      padding: APART,
      font: { family: FONT, size: style.size, lineHeight: style.leading / style.size },
      color: style.ink,
    },
  },
});
