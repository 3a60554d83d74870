import type { GridCell } from './grid.ts';
import type { Means, Pair } from './grid-down.ts';
import { type GridAbout, namedFit } from './grid-headers.ts';
import { isFigure, mayBeFigure } from './grid-labels.ts';
import { isWithin } from './grid-period.ts';
import { sayPeriod } from './period.ts';
import { takePeriod } from './read-period.ts';

type Rows = readonly (readonly GridCell[])[];

interface How {
  readonly means: Means;
  readonly about: GridAbout;
}

export interface Across {
  readonly pairs: readonly Pair[];
  /** Rows, from 0, of a table that says whose or of when its rows are: "Total" begins one of them, and is no label. */
  readonly taken: readonly number[];
}

/** Labels side by side with their values below them, or nothing where the row is none of such labels. */
export const pairsBelow = (rows: Rows, at: number, { means, about }: How): Across | undefined => {
  const row = rows[at] ?? [];
  const labels = row.flatMap((label) => {
    const meaning = means(label.text);
    return meaning && meaning.fields.length > 0 ? [{ label, meaning }] : [];
  });
  if (labels.length < 2 || row.some(({ text }) => isFigure(text))) return undefined;
  const columns = labels.map(({ label }) => label.column);
  const below = rowsBelow(rows, at, { columns, means });
  if (below.length === 0) return undefined;
  const first = Math.min(...columns);
  const { values, fault } = chosen(below, {
    first,
    means,
    about,
    of: labels[0]?.meaning,
  });
  return {
    pairs: labels.map(({ label, meaning }) => ({
      label,
      meaning,
      value: values?.find(({ column }) => column === label.column),
      way: 'below',
      ...(fault && { fault }),
    })),
    taken: below.some((row) => row.some((cell) => cell.column < first && namedFit(cell.text, about) !== 0))
      ? below.flatMap((row) => row[0]?.row ?? [])
      : [],
  };
};

interface Under {
  readonly columns: readonly number[];
  readonly means: Means;
}

/** The rows of figures under the labels, up to one that has none. */
const rowsBelow = (rows: Rows, at: number, { columns, means }: Under): Rows => {
  const found: (readonly GridCell[])[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.length === 0 && found.length === 0) continue;
    const under = row.filter(({ column }) => columns.includes(column));
    const figures = under.filter(({ text, isUnworked }) => isUnworked || mayBeFigure(text));
    const isOther = under.some(({ text }) => !mayBeFigure(text) && means(text));
    if (isOther || figures.length * 2 < columns.length) break;
    found.push(row);
  }
  return found;
};

interface Among extends How {
  readonly first: number;
  readonly of: Pair['meaning'] | undefined;
}

interface Chosen {
  readonly values?: readonly GridCell[] | undefined;
  readonly fault?: string;
}

/**
 * The one row: the authority's own, and of this period, where rows say whose and of when they are. Where rows have labels
 * of their own it is a table of two breakdowns: what the labels above count stands in its row of totals, if it has one.
 * A total of several authorities is nobody's figure.
 */
const chosen = (below: Rows, { first, means, about, of }: Among): Chosen => {
  const headOf = (row: readonly GridCell[]): readonly GridCell[] =>
    row.filter(({ column }) => column < first);
  const whoseIs = (row: readonly GridCell[], whose: 'own' | 'other'): boolean =>
    headOf(row).some(({ text }) => about.whose?.(text) === whose);
  const own = below.filter((row) => whoseIs(row, 'own'));
  if (own.length === 0 && below.filter((row) => whoseIs(row, 'other')).length > 1)
    return notOne(below, WHOSE);
  const rows = ofPeriod(own.length > 0 ? own : below, headOf, about);
  if (rows.length === 0) return notOne(below, `none is of ${sayPeriod(about.period)}`);
  if (rows.length === 1) return { values: rows[0] };
  const isCrossed = rows.some((row) => headOf(row).some(({ text }) => means(text)));
  return isCrossed
    ? { values: rows.find((row) => headOf(row).some(({ text }) => isTotalOf(means(text), of))) }
    : notOne(rows, own.length > 0 ? 'more than one names your local authority' : WHOSE);
};

const WHOSE = 'none names your local authority';
const notOne = ({ length }: Rows, why: string): Chosen => ({
  fault: `${length} rows of figures stand below it, and ${why}.`,
});

/** Several rows, of which some name a period: those that name this one. */
const ofPeriod = (
  rows: Rows,
  headOf: (row: readonly GridCell[]) => readonly GridCell[],
  { period, today }: GridAbout,
): Rows => {
  const fits = (row: readonly GridCell[]): readonly boolean[] =>
    headOf(row).flatMap(({ text }) => {
      const named = takePeriod(text, { today, terms: [] })?.period;
      return named ? [isWithin(named, period)] : [];
    });
  return rows.length > 1 && rows.some((row) => fits(row).length > 0)
    ? rows.filter((row) => fits(row).length > 0 && fits(row).every(Boolean))
    : rows;
};

const isTotalOf = (meaning: Pair['meaning'] | undefined, part: Pair['meaning'] | undefined): boolean => {
  const field = part?.fields[0]?.field;
  const whole = field?.kind === 'breakdown' ? field.of : field?.id;
  return meaning?.fields.some(({ id }) => id === whole) ?? false;
};
