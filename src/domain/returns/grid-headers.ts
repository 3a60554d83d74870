import type { Day } from '../day.ts';
import type { GridCell } from './grid.ts';
import { isFigure } from './grid-labels.ts';
import { isWithin } from './grid-period.ts';
import type { Period } from './period.ts';
import { takePeriod } from './read-period.ts';

/** What is known of the return that a grid is read for. */
export interface GridAbout {
  /** "CME census return". */
  readonly title: string;
  readonly period: Period;
  readonly today: Day;
  /** Whether words name the authority whose return it is, or another. */
  readonly whose?: (words: string) => 'own' | 'other' | undefined;
}

const NUMBERS =
  /^(?:numbers?|no\.?|n|count|total|figures?|value|answer|pupils|children|cases|this (?:term|year|time))$/i;
const TOTALS = /\b(?:total|number|count|this (?:term|year|time)|current)\b/i;
const ASIDE =
  /%|per ?cent|\b(?:rate|last|previous|before|change|difference|notes?|comments?|hint|what it counts)\b/i;

/** How surely the figures that are asked for stand below a heading; 3 or more is sure, below 0 they do not. */
export const fitOf = (heading: string, { period, today, whose }: GridAbout): number => {
  const owner = whose?.(heading);
  if (owner) return owner === 'own' ? 6 : -3;
  const named = takePeriod(heading, { today, terms: [] })?.period;
  if (named) return isWithin(named, period) ? 5 : -3;
  if (NUMBERS.test(heading.trim())) return 4;
  if (ASIDE.test(heading)) return -2;
  return TOTALS.test(heading) ? 3 : 0;
};

export const SURE = 3;

/** The nearest words above a cell in its column that are no answer of their own row. */
export const headingAbove = (
  rows: readonly (readonly GridCell[])[],
  { row, column }: Pick<GridCell, 'row' | 'column'>,
  isAnswer: (cell: GridCell, row: readonly GridCell[]) => boolean,
): GridCell | undefined => {
  for (let at = row - 1; at >= 0; at -= 1) {
    const above = rows[at] ?? [];
    const cell = above.find((one) => one.column === column);
    if (cell && cell.text !== '' && !isFigure(cell.text) && !isAnswer(cell, above)) return cell;
  }
  return undefined;
};
