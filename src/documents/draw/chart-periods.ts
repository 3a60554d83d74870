import { EDGE, STYLES } from './chart-look.ts';
import type { Pen } from './chart-paper.ts';

const LINES = 3;
const APART = 12;

/** What stands below the axis of periods. */
export interface Periods {
  /** One a period, in lines; an empty one where the one beside it leaves no room. */
  readonly labels: readonly (readonly string[])[];
  readonly high: number;
}

export interface Along {
  /** The length of the axis. */
  readonly room: number;
  /** What is free beyond its end. */
  readonly beside: number;
}

/** As many periods as are read without turning the head: the first, the last, and others evenly between. */
export const periodsOf = (pen: Pen, labels: readonly string[], along: Along): Periods => {
  const spaces = labels.length - 1;
  const step = along.room / labels.length;
  for (let many = labels.length; many > 2; many -= 1) {
    const shown = Array.from({ length: many }, (_, n) => Math.round((n * spaces) / (many - 1)));
    const wide = Math.floor(spaces / (many - 1)) * step - APART;
    const lines = linesAt(pen, labels, { shown, wide, edge: edgeOf(step, along) });
    if (lines.flat().every((line) => !line.endsWith('…'))) return periodsIn(lines);
  }
  const wide = along.room / 2 - APART;
  return periodsIn(linesAt(pen, labels, { shown: [0, spaces], wide, edge: edgeOf(step, along) }));
};

/** The most that the last may be without leaving the paper. */
const edgeOf = (step: number, { beside }: Along): number => 2 * (step / 2 + beside + EDGE - 4);

interface Shown {
  readonly shown: readonly number[];
  /** The most that a label may be. */
  readonly wide: number;
  readonly edge: number;
}

const linesAt = (pen: Pen, labels: readonly string[], { shown, wide, edge }: Shown) =>
  labels.map((label, at) => {
    const room = at === labels.length - 1 ? Math.min(wide, edge) : wide;
    return shown.includes(at) ? pen.lines(label, STYLES.tick, { room, most: LINES }) : [];
  });

const periodsIn = (labels: readonly (readonly string[])[]): Periods => ({
  labels: labels.map((lines) => (lines.length ? lines : [''])),
  high: Math.max(...labels.map((lines) => lines.length)) * STYLES.tick.leading,
});
