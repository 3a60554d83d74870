import type { Register } from '../../domain/register.ts';
import { type Period, type PeriodKey, periodKey, sayPeriod } from '../../domain/returns/period.ts';
import { capital } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { type Spot, sayPlace } from './spots.ts';

/** What sets the figures of an answer apart from one another. */
export type Axis = 'measure' | 'place' | 'part' | 'period';

/** In the order in which they are said: "Kent, Female, autumn term 2025". */
export const AXES: readonly Axis[] = ['measure', 'place', 'part', 'period'];

export const placeKey = (spot: Spot): string => (spot.kind === 'authority' ? spot.code : spot.kind);

const KEYS: Readonly<Record<Axis, (cell: Cell) => string>> = {
  measure: ({ measure }) => measure.id,
  place: ({ spot }) => placeKey(spot),
  part: ({ part = '' }) => part,
  period: ({ period }) => keyOfPeriod(period),
};

const PERIOD_KEYS = new WeakMap<Period, PeriodKey>();

/** The same as `periodKey`, worked out once for each period that figures share. */
const keyOfPeriod = (period: Period): PeriodKey => {
  const known = PERIOD_KEYS.get(period);
  if (known) return known;
  const key = periodKey(period);
  PERIOD_KEYS.set(period, key);
  return key;
};

export const keyOn = (axis: Axis, cell: Cell): string => KEYS[axis](cell);

/** Whether there are no more than so many of them on an axis; not counted any further. */
export const isFewOn = (axis: Axis, cells: readonly Cell[], most: number): boolean => {
  const found = new Set<string>();
  for (const cell of cells) if (found.add(KEYS[axis](cell)).size > most) return false;
  return true;
};

/** The axes on which these figures differ. */
export const axesOf = (cells: readonly Cell[]): readonly Axis[] => {
  const [first] = cells;
  if (!first) return [];
  return AXES.filter((axis) => {
    const own = KEYS[axis](first);
    return cells.some((cell) => KEYS[axis](cell) !== own);
  });
};

/**
 * Each measure has a period of its own: nothing runs along time. A label then tells both, and no chart sets them side by
 * side.
 */
export const isOfOwnTimes = (cells: readonly Cell[]): boolean => {
  const axes = axesOf(cells);
  if (!axes.includes('period')) return false;
  const others = axes.filter((axis) => axis !== 'period');
  return others.length > 0 && groupedOn(cells, others).every((group) => !axesOf(group).includes('period'));
};

const SAYS: Readonly<Record<Axis, (cell: Cell, register: Register) => string>> = {
  measure: ({ measure }) => measure.name,
  place: ({ spot }, register) => sayPlace(spot, register),
  part: ({ part = 'All' }) => capital(part),
  period: ({ period }) => capital(sayPeriod(period)),
};

export const sayOn = (axis: Axis, cell: Cell, register: Register): string => SAYS[axis](cell, register);

/** "Kent, autumn term 2025": what tells this figure from the others. */
export const labelOf = (cell: Cell, axes: readonly Axis[], register: Register): string =>
  axes.map((axis) => sayOn(axis, cell, register)).join(', ');

/** One key of several axes; there are thousands of figures, so nothing is made for each but the key. */
const keyer = (axes: readonly Axis[]): ((cell: Cell) => string) => {
  const [first, ...more] = axes.map((axis) => KEYS[axis]);
  if (!first) return () => '';
  return more.reduce<(cell: Cell) => string>(
    (before, own) => (cell) => `${before(cell)}|${own(cell)}`,
    first,
  );
};

/** The periods of figures, each once, in the order in which they come: figures of one period mostly share it. */
export const periodsIn = (cells: readonly Cell[]): ReadonlyMap<PeriodKey, Period> => {
  const found = new Set<Period>();
  for (const { period } of cells) found.add(period);
  return new Map([...found].map((period) => [periodKey(period), period]));
};

/** Figures that are the same on these axes, in the order in which they came. */
export const groupedOn = (
  cells: readonly Cell[],
  axes: readonly Axis[],
): readonly (readonly [Cell, ...Cell[]])[] => {
  const groups = new Map<string, [Cell, ...Cell[]]>();
  const keyOf = keyer(axes);
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
};
