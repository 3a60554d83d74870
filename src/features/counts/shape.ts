import type { Register } from '../../domain/register.ts';
import { periodKey, sayPeriod } from '../../domain/returns/period.ts';
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
  period: ({ period }) => periodKey(period),
};

export const keyOn = (axis: Axis, cell: Cell): string => KEYS[axis](cell);

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

const keyOf = ([axis, ...more]: readonly Axis[], cell: Cell): string => {
  const own = axis ? KEYS[axis](cell) : '';
  return more.length > 0 ? `${own}|${keyOf(more, cell)}` : own;
};

/** Figures that are the same on these axes, in the order in which they came. */
export const groupedOn = (
  cells: readonly Cell[],
  axes: readonly Axis[],
): readonly (readonly [Cell, ...Cell[]])[] => {
  const groups = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of cells) {
    const key = keyOf(axes, cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
};
