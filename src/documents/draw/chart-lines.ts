import type { ChartConfiguration, ScriptableLineSegmentContext } from 'chart.js';
import { type Chart, sayValue } from '../../domain/chart.ts';
import { labelsAxis, numbersAxis, type Ticks, tickFont, ticksOf } from './chart-axis.ts';
import { changesOf } from './chart-changes.ts';
import type { Frame } from './chart-frame.ts';
import { drawLinesOver } from './chart-lines-over.ts';
import { HIGH_MOST, INNER, STYLES, sortOf } from './chart-look.ts';
import type { Plot } from './chart-over.ts';
import type { Pen } from './chart-paper.ts';
import { type Periods, periodsOf } from './chart-periods.ts';

const PLOT_HIGH = 230;
const CROWDED = 16;
const TICK_APART = 8;
const FREE = 14;

/** Lines over periods. Across a gap and across a change of definition nothing is joined. */
export const linesOf = (pen: Pen, chart: Chart, frame: Frame): Plot => {
  const all = chart.series.flatMap(({ values }) => values);
  const ticks = ticksOf(all, chart.unit);
  const left = Math.max(...ticks.says.map((text) => pen.width(text, STYLES.tick))) + TICK_APART;
  const ends = chart.series.map(({ values }) => sayValue(values.at(-1) ?? 0, chart.unit));
  const endsWide = Math.max(...ends.map((text) => pen.width(text, STYLES.value)));
  const right = chart.series.length > 1 ? endsWide : FREE;
  const changes = changesOf(pen, chart);
  const periods = periodsOf(pen, chart.labels, { room: INNER - left - right, beside: right });
  const beneath = periods.high + 10;
  const around = frame.above + frame.beneath + changes.high + beneath + TICK_APART;
  const plotHigh = Math.min(PLOT_HIGH, HIGH_MOST - around);
  return {
    high: around + plotHigh,
    padding: { right, top: changes.high + TICK_APART },
    config: configOf(chart, { ticks, left, periods }),
    draw: (over) => {
      changes.draw(over);
      drawLinesOver(pen, chart, over);
    },
  };
};

interface Laid {
  readonly ticks: Ticks;
  readonly left: number;
  readonly periods: Periods;
}

const configOf = (chart: Chart, { ticks, left, periods }: Laid): ChartConfiguration => ({
  type: 'line',
  data: { labels: periods.labels.map((one) => [...one]), datasets: datasetsOf(chart) },
  options: {
    scales: {
      x: {
        ...labelsAxis,
        offset: true,
        ticks: { autoSkip: false, maxRotation: 0, padding: 6, color: STYLES.tick.ink, font: tickFont },
      },
      y: {
        ...numbersAxis(ticks),
        afterFit: (scale) => {
          scale.width = left;
        },
      },
    },
  },
});

const datasetsOf = ({ labels, series, breaks = [] }: Chart) => {
  const changed = new Set(breaks.map(({ before }) => before));
  const unjoined = ({ p1DataIndex }: ScriptableLineSegmentContext) =>
    changed.has(p1DataIndex) ? 'transparent' : undefined;
  return series.map(({ values }, at) => ({
    data: values.map((value) => value ?? null),
    borderColor: sortOf(at).colour,
    backgroundColor: sortOf(at).colour,
    borderDash: [...sortOf(at).dash],
    borderWidth: 2.5,
    pointStyle: sortOf(at).marker,
    pointRadius: labels.length > CROWDED ? 3.5 : 5,
    pointBorderWidth: 2,
    spanGaps: false,
    clip: 8,
    segment: { borderColor: unjoined },
  }));
};
