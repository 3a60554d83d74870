import type { Chart } from '../../domain/chart.ts';
import { GROUND, INNER, STYLES } from './chart-look.ts';
import type { Over } from './chart-over.ts';
import { dash, type Pen } from './chart-paper.ts';

/** Where definitions changed: a dashed line from its words down to the axis. */
export interface Changes {
  /** Of the words above the plot. */
  readonly high: number;
  draw(over: Over): void;
}

const GAP = 4;

export const changesOf = (pen: Pen, { breaks = [] }: Chart): Changes => {
  const { leading } = STYLES.change;
  let from = 0;
  const all = breaks.map(({ before, says }) => {
    const lines = pen.lines(says, STYLES.change, { room: INNER * 0.8, most: 2 });
    const top = from;
    from += lines.length * leading;
    return { before, lines, top, wide: Math.max(...lines.map((line) => pen.width(line, STYLES.change))) };
  });
  const high = from;
  return {
    high: high === 0 ? 0 : high + GAP,
    draw: ({ area, spot }) => {
      const top = area.top - high - GAP - 4;
      for (const change of all) {
        const x = ((spot(0, change.before)?.x ?? 0) + (spot(0, change.before - 1)?.x ?? 0)) / 2;
        dash(pen, { x, y: top + change.top + change.lines.length * leading }, { x, y: area.bottom });
        const middle = Math.min(Math.max(x, area.left + change.wide / 2 - 30), area.right - change.wide / 2);
        for (const [at, line] of change.lines.entries())
          pen.write(line, STYLES.change, {
            x: middle,
            y: top + change.top + (at + 0.5) * leading,
            align: 'center',
            rim: GROUND,
          });
      }
    },
  };
};
