import { sayValue } from '../../domain/chart.ts';
import { AXIS, FONT, GRID, STYLES } from './chart-look.ts';

/** The ticks of the axis of numbers. */
export interface Ticks {
  readonly step: number;
  readonly max: number;
  /** As they are written, from 0. */
  readonly says: readonly string[];
}

const SPACES = 4;
/** No measure of children or of a share is smaller; ticks of less would all be written as 0. */
const LEAST = 1e-4;
/** Longer ticks than "10,000" leave room for half as many. */
const LONG = 6;

/** From 0, a few round ticks; whole ones where all figures are whole. */
export const ticksOf = (values: readonly (number | undefined)[], unit: string): Ticks => {
  const known = values.filter((value) => value !== undefined);
  const most = Math.max(0, ...known);
  // Where nothing is known, or all is 0, there is no measure to put along it.
  if (most < LEAST) return { step: 1, max: 1, says: [sayValue(0, unit)] };
  const spaces = sayValue(most).length > LONG ? SPACES / 2 : SPACES;
  const least = known.every((value) => Number.isInteger(value)) ? 1 : 0;
  const step = Math.max(least, roundUp(most / spaces));
  const many = Math.ceil(most / step - 1e-9);
  return {
    step,
    max: step * many,
    says: Array.from({ length: many + 1 }, (_, at) => sayValue(at * step, unit)),
  };
};

/** The next of 1, 2, 5, 10, 20 and so on. */
const roundUp = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].find((one) => one * power >= value * (1 - 1e-9)) ?? 10;
  return digit * power;
};

export const tickFont = {
  family: FONT,
  size: STYLES.tick.size,
  weight: STYLES.tick.weight,
  lineHeight: STYLES.tick.leading / STYLES.tick.size,
} as const;

export const numbersAxis = ({ step, max, says }: Ticks) =>
  ({
    type: 'linear',
    min: 0,
    max,
    border: { display: false },
    grid: { display: says.length > 1, color: GRID, drawTicks: false },
    ticks: {
      stepSize: step,
      autoSkip: false,
      maxRotation: 0,
      padding: 6,
      font: tickFont,
      color: STYLES.tick.ink,
      callback: (_: string | number, at: number) => says[at] ?? '',
    },
  }) as const;

/** The axis of labels, which is the line that bars and lines stand on. */
export const labelsAxis = {
  type: 'category',
  grid: { display: false, tickLength: 0 },
  border: { display: true, color: AXIS, width: 1.5 },
} as const;
