import { drawPoint } from 'chart.js/helpers';
import type { Chart } from '../../domain/chart.ts';
import { BORDER, EDGE, GROUND, INNER, STYLES, type Style, sortOf, WIDE } from './chart-look.ts';
import type { Pen } from './chart-paper.ts';
import { fillOf } from './chart-sorts.ts';

/** What stands round a chart's plot, and the room it takes above and beneath. */
export interface Frame {
  readonly above: number;
  readonly beneath: number;
  /** On paper of this height. */
  draw(high: number): void;
}

interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
}

const SAMPLE = 30;
const APART = 18;

export const frameOf = (pen: Pen, chart: Chart): Frame => {
  const block = (text: string | undefined, style: Style, most: number): Block => ({
    lines: text ? pen.lines(text, style, { room: INNER, most }) : [],
    style,
  });
  const head = [block(chart.title, STYLES.title, 2), block(chart.below, STYLES.below, 2)];
  const foot = [block(chart.note, STYLES.note, 2), block(chart.source, STYLES.note, 2)];
  // A sign stands beside each figure already.
  const unit = block(chart.unit === '%' ? '' : chart.unit, STYLES.unit, 1);
  const legend = legendOf(pen, chart);
  const legendHigh = legend.length * STYLES.legend.leading;
  const headEnds = EDGE - 4 + heightOf(head);
  const above = headEnds + 4 + legendHigh + heightOf([unit]);
  return {
    above,
    beneath: heightOf(foot) + (heightOf(foot) > 0 ? EDGE - 4 : EDGE - 8),
    draw: (high) => {
      drawBlocks(pen, head, EDGE - 4);
      drawLegend(pen, legend, { kind: chart.kind, from: headEnds + 4 });
      drawBlocks(pen, [unit], headEnds + 4 + legendHigh);
      drawBlocks(pen, foot, high - EDGE + 4 - heightOf(foot));
      drawBorder(pen, high);
    },
  };
};

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0);

const drawBlocks = (pen: Pen, blocks: readonly Block[], from: number): void => {
  let y = from;
  for (const { lines, style } of blocks)
    for (const line of lines) {
      pen.write(line, style, { x: EDGE, y: y + style.leading / 2 });
      y += style.leading;
    }
};

interface Item {
  readonly at: number;
  readonly name: string;
  readonly x: number;
}

/** Rows of names, each beside its sample; none where there is only one series. */
const legendOf = (pen: Pen, { series }: Chart): readonly (readonly Item[])[] => {
  if (series.length < 2) return [];
  const rows: Item[][] = [[]];
  let x = 0;
  for (const [at, one] of series.entries()) {
    const [name = ''] = pen.lines(one.name, STYLES.legend, { room: INNER - SAMPLE - 8, most: 1 });
    const wide = SAMPLE + 8 + pen.width(name, STYLES.legend);
    if (x > 0 && x + wide > INNER) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ at, name, x });
    x += wide + APART;
  }
  return rows;
};

const drawLegend = (
  pen: Pen,
  rows: readonly (readonly Item[])[],
  { kind, from }: { readonly kind: Chart['kind']; readonly from: number },
): void => {
  for (const [row, items] of rows.entries())
    for (const { at, name, x } of items) {
      const y = from + (row + 0.5) * STYLES.legend.leading;
      if (kind === 'lines') drawLineSample(pen, at, { x: EDGE + x, y });
      else drawBarSample(pen, at, { x: EDGE + x, y });
      pen.write(name, STYLES.legend, { x: EDGE + x + SAMPLE + 8, y });
    }
};

interface Point {
  readonly x: number;
  readonly y: number;
}

const drawLineSample = ({ context }: Pen, at: number, { x, y }: Point): void => {
  const { colour, dash, marker } = sortOf(at);
  context.save();
  Object.assign(context, { strokeStyle: colour, fillStyle: colour, lineWidth: 2.5 });
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + SAMPLE, y);
  context.stroke();
  context.setLineDash([]);
  drawPoint(context, { pointStyle: marker, radius: 5, borderWidth: 2 }, x + SAMPLE / 2, y);
  context.restore();
};

const drawBarSample = ({ context }: Pen, at: number, { x, y }: Point): void => {
  context.save();
  Object.assign(context, { fillStyle: fillOf(context, at), strokeStyle: sortOf(at).colour, lineWidth: 2 });
  context.fillRect(x + 1, y - 7, SAMPLE - 2, 14);
  context.strokeRect(x + 1, y - 7, SAMPLE - 2, 14);
  context.restore();
};

const drawBorder = ({ context }: Pen, high: number): void => {
  context.save();
  Object.assign(context, { strokeStyle: BORDER, lineWidth: 1 });
  context.strokeRect(0.5, 0.5, WIDE - 1, high - 1);
  context.restore();
};

/** The ground that everything stands on. */
export const drawGround = ({ context }: Pen, high: number): void => {
  context.save();
  context.fillStyle = GROUND;
  context.fillRect(0, 0, WIDE, high);
  context.restore();
};
