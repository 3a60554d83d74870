import {
  BarController,
  BarElement,
  CategoryScale,
  type ChartItem,
  Chart as Library,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { type Chart, canBeDrawn } from '../../domain/chart.ts';
import { barsOf } from './chart-bars.ts';
import { drawGround, type Frame, frameOf } from './chart-frame.ts';
import { linesOf } from './chart-lines.ts';
import { EDGE, SCALE } from './chart-look.ts';
import type { Over, Plot } from './chart-over.ts';
import { type Pen, paperOf, penOn } from './chart-paper.ts';
import { pngOf } from './chart-png.ts';

Library.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

type Sheet = ChartItem & Parameters<typeof Library.getChart>[0];

/**
 * Draws a chart as PNG, 1024 pixels wide and 1024 high at most; the same chart is the same picture.
 * @throws RangeError where `canBeDrawn` says that it cannot be
 */
export const drawChart = (chart: Chart): Uint8Array => {
  if (!canBeDrawn(chart)) throw new RangeError('A chart of more than can be drawn, or of what is no figure.');
  const pen = penOn(paperOf(1).getContext('2d'));
  const frame = frameOf(pen, chart);
  const plot = chart.kind === 'bars' ? barsOf(pen, chart, frame) : linesOf(pen, chart, frame);
  const paper = paperOf(Math.round(plot.high));
  const item = paper as unknown as Sheet; // all of a browser’s canvas that the library uses
  try {
    new Library(item, { ...settingsOf(frame, plot), plugins: [drawing(pen, frame, plot)] });
    return pngOf({ wide: paper.width, high: paper.height, bytes: paper.data() });
  } finally {
    // Wipes the paper as well. Where a drawing failed its chart would else hold the one sheet for good.
    Library.getChart(item)?.destroy();
  }
};

const settingsOf = (frame: Frame, plot: Plot): Plot['config'] => ({
  ...plot.config,
  options: {
    ...plot.config.options,
    responsive: false,
    animation: false,
    events: [],
    devicePixelRatio: SCALE,
    layout: { padding: paddingOf(frame, plot) },
  },
});

const paddingOf = ({ above, beneath }: Frame, { padding }: Plot) => ({
  left: EDGE,
  right: EDGE + (padding.right ?? 0),
  top: above + (padding.top ?? 0),
  bottom: beneath,
});

const drawing = (pen: Pen, frame: Frame, plot: Plot) => ({
  id: 'frame',
  beforeDraw: () => drawGround(pen, Math.round(plot.high)),
  afterDraw: (library: Library) => {
    plot.draw(overOf(library));
    frame.draw(Math.round(plot.high));
  },
});

const overOf = (library: Library): Over => ({
  area: library.chartArea,
  spot: (series, index) => library.getDatasetMeta(series).data[index],
});
