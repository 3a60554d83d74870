import type { GridCell } from './grid.ts';
import type { Means, Pair } from './grid-down.ts';
import type { GridAbout } from './grid-headers.ts';
import { isFigure, mayBeFigure } from './grid-labels.ts';

type Rows = readonly (readonly GridCell[])[];

interface How {
  readonly means: Means;
  readonly about: GridAbout;
}

/** Labels side by side with their values below them, or nothing where the row is none of such labels. */
export const pairsBelow = (rows: Rows, at: number, { means, about }: How): readonly Pair[] | undefined => {
  const row = rows[at] ?? [];
  const labels = row.flatMap((label) => {
    const meaning = means(label.text);
    return meaning && meaning.fields.length > 0 ? [{ label, meaning }] : [];
  });
  if (labels.length < 2 || row.some(({ text }) => isFigure(text))) return undefined;
  const columns = labels.map(({ label }) => label.column);
  const below = rowsBelow(rows, at, { columns, means });
  if (below.length === 0) return undefined;
  const { values, fault } = chosen(below, {
    first: Math.min(...columns),
    means,
    about,
    of: labels[0]?.meaning,
  });
  return labels.map(({ label, meaning }) => ({
    label,
    meaning,
    value: values?.find(({ column }) => column === label.column),
    way: 'below',
    ...(fault && { fault }),
  }));
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

/**
 * The one row, or the authority's own. Where rows have labels of their own it is a table of two breakdowns: what the
 * labels above count stands in its row of totals, if it has one.
 */
const chosen = (
  below: Rows,
  { first, means, about, of }: Among,
): { readonly values?: readonly GridCell[] | undefined; readonly fault?: string } => {
  const headOf = (row: readonly GridCell[]): readonly GridCell[] =>
    row.filter(({ column }) => column < first);
  const isCrossed = below.some((row) => headOf(row).some(({ text }) => means(text)));
  if (isCrossed)
    return { values: below.find((row) => headOf(row).some(({ text }) => isTotalOf(means(text), of))) };
  const own = below.find((row) => headOf(row).some(({ text }) => about.whose?.(text) === 'own'));
  if (own || below.length === 1) return { values: own ?? below[0] };
  return { fault: `${below.length} rows of figures stand below it, and none names your local authority.` };
};

const isTotalOf = (meaning: Pair['meaning'] | undefined, part: Pair['meaning'] | undefined): boolean => {
  const field = part?.fields[0]?.field;
  const whole = field?.kind === 'breakdown' ? field.of : field?.id;
  return meaning?.fields.some(({ id }) => id === whole) ?? false;
};
