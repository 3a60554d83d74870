import { labelKey } from '../../domain/returns/label-key.ts';
import { readMark } from '../../domain/returns/read-value.ts';
import type { Column, Header } from './header.ts';

export type Rows = readonly (readonly string[])[];

/** Something that parts a file's rows, in a column of its own: "Sex", "School type". */
export interface Dimension {
  readonly at: number;
  readonly name: string;
}

/** How a file is laid out: each figure in a column of its own (wide), or in a row of its own (long). */
export interface Shape {
  readonly header: Header;
  /** Columns of figures. */
  readonly figures: readonly Column[];
  /** The columns that say which figure a row holds; empty in a wide file. */
  readonly labelled?: { readonly topic?: number; readonly label: number };
  /** The column that says what a row counts: "Number of children", "Rate per 100". */
  readonly measure?: number;
  /** Columns that part the rows besides: only rows of their totals are read, or one that is parted at a time. */
  readonly dimensions: readonly Dimension[];
}

const TOTAL = /^(?:total|all|all .+|.+ total)$/;

export const isTotal = (words: string): boolean => words.trim() === '' || TOTAL.test(labelKey(words));

const isFigure = (cell: string): boolean =>
  /^-?[\d, ]*\.?\d+%?$/.test(cell.trim()) || readMark(cell) !== undefined;

/**
 * What each column is for, by what stands in a sample of rows; a file says what a row is about in columns of any
 * name.
 */
export const shapeOf = (header: Header, sample: Rows): Shape => {
  const { told } = header;
  const label = told.get('label') ?? told.get('topic');
  const topic = label === told.get('topic') ? undefined : told.get('topic');
  const figures = header.columns.filter(({ at }) => holdsFigures(sample, at));
  const words = header.columns.filter((column) => !figures.includes(column));
  const measure = told.get('measure');
  return {
    header,
    figures,
    ...(label !== undefined && { labelled: { label, ...(topic !== undefined && { topic }) } }),
    ...(measure !== undefined && { measure }),
    dimensions: words.filter(({ at }) => parts(sample, at)),
  };
};

const holdsFigures = (sample: Rows, at: number): boolean => {
  const filled = sample.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
  return filled.length === 0 || filled.filter(isFigure).length * 2 > filled.length;
};

/** A column with a total and more: a name of a school, or a remark, parts nothing. */
const parts = (sample: Rows, at: number): boolean => {
  const values = new Set(sample.map((row) => (row[at] ?? '').trim()));
  return values.size > 1 && [...values].some((one) => one !== '' && isTotal(one));
};
