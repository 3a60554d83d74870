import type { PartKind } from '../../domain/counts/question.ts';
import { differenceShown } from '../../domain/disclosure/shown.ts';
import type { Register } from '../../domain/register.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { sayNumber } from '../../domain/returns/say-answer.ts';
import type { Cell } from './cell.ts';
import { sayAmount, saySource } from './say-cell.ts';
import { numberIn, sayFigure, type Unit } from './say-figure.ts';
import { sayPlace } from './spots.ts';
import { changesBetween } from './versions.ts';

export interface Saying {
  readonly unit: Unit;
  readonly register: Register;
  readonly part?: PartKind | undefined;
}

/**
 * One figure against an earlier one of the same place. Where the definition changed in between, that they cannot be
 * compared, and why (inventory row 46); a difference only of two figures that are both shown.
 */
export const sayChange = (before: Cell, after: Cell, saying: Saying): string => {
  const { unit, register, part } = saying;
  const place = sayPlace(after.spot, register);
  const changes = changesBetween(after.measure, [before.period, after.period], part);
  const source = saySource(after, unit);
  const first = `${sayAmount(before, unit)} in ${sayPeriod(before.period)}`;
  const second = `${after.figure ? sayFigure(after.figure, unit) : 'no figure'} in ${sayPeriod(after.period)}`;
  if (changes.length > 0) return `${place}: ${first} and ${second} cannot be compared (${source}).`;
  const difference = numberIn(differenceShown(after.figure, before.figure));
  if (difference === undefined) return `${place}: ${first}, ${second}, ${source}.`;
  return `${place}: from ${first} to ${second}, ${source}: ${sayDifference(difference, after, unit)}.`;
};

const sayDifference = (difference: number, cell: Cell, unit: Unit): string => {
  if (difference === 0) return isRounded(cell, unit) ? 'no change in the rounded figures' : 'no change';
  const size = sayNumber(Math.round(Math.abs(difference) * 100) / 100);
  if (unit === '%') return `${size} percentage points ${difference > 0 ? 'up' : 'down'}`;
  if (unit === 'per 100') return `${size} per 100 ${difference > 0 ? 'up' : 'down'}`;
  return `${isRounded(cell, unit) ? 'about ' : ''}${size} ${difference > 0 ? 'more' : 'fewer'}`;
};

const isRounded = ({ from, group }: Cell, unit: Unit): boolean =>
  unit === 'count' && from === 'published' && (group?.published?.roundedTo ?? 1) > 1;
