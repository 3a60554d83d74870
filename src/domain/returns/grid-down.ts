import type { GridCell } from './grid.ts';
import { fitAround, fitOf, type GridAbout, headingAbove, NOT, SURE } from './grid-headers.ts';
import { isFigure, type Meaning, mayBeFigure } from './grid-labels.ts';

/** A label and the cell with its value, which may be empty. */
export interface Pair {
  readonly label: GridCell;
  readonly meaning: Meaning;
  readonly value: GridCell | undefined;
  readonly way: 'right' | 'below';
  /** Why no value could be chosen. */
  readonly fault?: string;
}

type Rows = readonly (readonly GridCell[])[];
export type Means = (text: string) => Meaning | undefined;

/** The labels of a row whose values stand to their right. */
export const pairsRight = (rows: Rows, row: readonly GridCell[], how: How): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (let at = 0; at < row.length; ) {
    const pair = pairAt(rows, row.slice(at), how);
    if (pair) pairs.push(pair);
    at = pair?.value ? row.indexOf(pair.value) + 1 : at + 1;
  }
  return pairs;
};

interface How {
  readonly means: Means;
  readonly about: GridAbout;
}

/** Of the first of some cells and those behind it, where that is a label. */
const pairAt = (rows: Rows, cells: readonly GridCell[], { means, about }: How): Pair | undefined => {
  const [label, ...rest] = cells;
  const meaning = label && means(label.text);
  if (!label || !meaning) return undefined;
  const until = nextLabel(rest, 0, means);
  const sought = { rows, label, about, means, cells: rest.slice(0, until), isWords: isWords(meaning) };
  return isAllOthers(sought)
    ? { label, meaning, value: undefined, way: 'right', fault: NONE_OWN }
    : { label, meaning, value: valueFor(sought), way: 'right' };
};

const NONE_OWN =
  'the columns beside it are headed for other periods or local authorities, and none for yours.';

/** Several figures stand beside it, each below the name of another period or authority. */
const isAllOthers = (sought: Sought): boolean => {
  const figures = sought.cells.filter(({ text }) => isFigure(text));
  return figures.length > 1 && figures.every((cell) => fitAbove(sought, cell) === NOT);
};

/** "not known" is a value right behind a label, and a label elsewhere. */
const nextLabel = (row: readonly GridCell[], from: number, means: Means): number => {
  for (let at = from; at < row.length; at += 1) {
    const text = row[at]?.text ?? '';
    const isValue = at === from ? mayBeFigure(text) : isFigure(text);
    if (!isValue && means(text)) return at;
  }
  return row.length;
};

const isWords = ({ fields }: Meaning): boolean =>
  fields.some(({ field }) => ['text', 'choice', 'date', 'document'].includes(field.kind));

interface Sought {
  readonly rows: Rows;
  readonly label: GridCell;
  readonly about: GridAbout;
  readonly means: Means;
  /** The answer is words, which may be like a heading. */
  readonly isWords: boolean;
  /** Up to the next label. */
  readonly cells: readonly GridCell[];
}

/** Below the heading that fits best; where none says, the next cell with something in it. */
const valueFor = (sought: Sought): GridCell | undefined => {
  const fits = sought.cells
    .map((cell) => ({ cell, fit: fitAbove(sought, cell) }))
    .filter(({ fit }) => fit > CROSSED);
  const [first] = fits;
  if (!first || (!sought.isWords && isHead(first.cell.text, sought.about))) return undefined;
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one), first);
  if (best.fit >= SURE) return best.cell;
  return isPassedBy(sought) ? undefined : first.cell;
};

/** "EHE | Number" heads a table. */
const isHead = (text: string, about: GridAbout): boolean => !isFigure(text) && fitOf(text, about) >= SURE;

/** The heading is a label itself: what stands below it is of both. */
const CROSSED = -9;

const fitAbove = (sought: Sought, cell: Pick<GridCell, 'row' | 'column'>): number => {
  const { rows, about, means } = sought;
  const heading = headingAbove(rows, cell, (one, row) => isAnswer(sought, one, row));
  if (!heading) return 0;
  const around = fitAround(rows, heading, about);
  const fit = around < 0 ? around : fitOf(heading.text, about) + around;
  return fit < SURE && means(heading.text)?.fields.some(({ part }) => part) ? CROSSED : fit;
};

/** Words behind a label, unless they head a column themselves; "not known" behind the one label of a row. */
const isAnswer = ({ means, about }: Sought, cell: GridCell, row: readonly GridCell[]): boolean => {
  const before = row.filter(({ column }) => column < cell.column);
  const labels = before.filter(({ text }) => (means(text)?.fields.length ?? 0) > 0);
  if (mayBeFigure(cell.text)) return labels.length === 1 && labels[0] === before[0];
  return labels.length > 0 && !means(cell.text) && fitOf(cell.text, about) < SURE;
};

/** The column of the numbers is empty in this row, and what stands behind it is something else. */
const isPassedBy = (sought: Sought): boolean => {
  const { label, cells } = sought;
  const next = cells[0];
  if (!next || isFigure(next.text)) return false;
  for (let column = label.column + 1; column < next.column; column += 1)
    if (fitAbove(sought, { row: label.row, column }) >= SURE) return true;
  return false;
};
