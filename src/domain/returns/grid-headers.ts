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
export const fitOf = (heading: string, about: GridAbout): number => {
  const named = namedFit(heading, about);
  if (named !== 0) return named;
  if (NUMBERS.test(heading.trim())) return 4;
  if (ASIDE.test(heading)) return -2;
  return TOTALS.test(heading) ? 3 : 0;
};

export const SURE = 3;
/** It is of another period or authority. */
export const NOT = -3;

/** The same by the authority or the period that words name; 0 where they name neither. */
export const namedFit = (words: string, { period, today, whose }: GridAbout): number => {
  const owner = whose?.(words);
  if (owner) return owner === 'own' ? 6 : NOT;
  const named = takePeriod(words, { today, terms: [] })?.period;
  if (!named) return 0;
  return isWithin(named, period) ? 5 : NOT;
};

type Rows = readonly (readonly GridCell[])[];
const WHOLE = /\b(?:total|all|overall|sum)\b/i;
/** Rows of headings above one another. */
const TIERS = 3;

/**
 * What the rows of headings say of a column beside its own heading: "Autumn 2025" stands once above “Number” and “%”,
 * and goes on to the next name in its row. A total beside others' columns is theirs too, and no authority's own.
 */
export const fitAround = (rows: Rows, heading: GridCell, about: GridAbout): number => {
  const own = rows[heading.row] ?? [];
  const others = own.filter(({ text }) => namedFit(text, about) === NOT).length;
  if (WHOLE.test(heading.text) && namedFit(heading.text, about) === 0 && others > 1) return NOT;
  for (let at = heading.row - 1; at >= Math.max(0, heading.row - TIERS); at -= 1) {
    const tier = (rows[at] ?? []).filter(({ text }) => !isFigure(text));
    const named = tier.filter(({ text }) => namedFit(text, about) !== 0);
    const over = tier.findLast(({ column }) => column <= heading.column);
    if (named.length > 1 && over) return namedFit(over.text, about);
  }
  return 0;
};

/** The nearest words above a cell in its column that are no answer of their own row. */
export const headingAbove = (
  rows: Rows,
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
