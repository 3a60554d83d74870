import { own } from '../../../domain/own.ts';
import { cellName, type SheetRead } from '../../../domain/workbook.ts';
import { type Book, type Cell, cellOf, isUnworked, said } from './cell.ts';
import { withoutCovered } from './merged.ts';
import type { Listener, Tag } from './xml.ts';

type Cells = Pick<SheetRead, 'rows' | 'unworked'>;

/** So many empty rows on end, and the sheet has ended, whatever formats stand below. */
const LONG_EMPTY = 20_000;
const MOST_UNWORKED = 40;
const MOST_MERGED = 10_000;
const NOTHING: readonly string[] = [];

/** What has been heard of a sheet so far. */
class Heard {
  readonly rows: string[][] = [];
  readonly unworked: string[] = [];
  readonly merged: string[] = [];
  row: string[] = [];
  cell: Cell | undefined;
  /** The row that is heard, and the last with something in it, from 0. */
  at = -1;
  last = -1;
  isValue = false;
}

/** Hears one sheet: its rows in their places, merged cells empty but for the first. */
export const sheetHeard = (book: Book): { readonly to: Listener; readonly cells: () => Cells } => {
  const heard = new Heard();
  const to: Listener = {
    open: (tag) => {
      own(opens, tag.name)?.(heard, tag);
      heard.isValue = heard.cell !== undefined && (tag.name === 'v' || tag.name === 't');
    },
    text: (words) => {
      if (heard.cell && heard.isValue) heard.cell.text += words;
    },
    close: (name) => {
      heard.isValue = false;
      if (name === 'c') closeCell(heard, book);
      return name === 'row' ? closeRow(heard, book) : undefined;
    },
  };
  const cells = (): Cells => ({
    rows: withoutCovered(
      Array.from(heard.rows, (one) => one ?? NOTHING),
      heard.merged,
    ),
    ...(heard.unworked.length > 0 && { unworked: heard.unworked }),
  });
  return { to, cells };
};

const opens: Readonly<Record<string, (heard: Heard, tag: Tag) => void>> = {
  row: (heard, { has }) => {
    heard.at = Math.max(heard.at + 1, Number(has['r'] ?? 0) - 1);
    heard.row = [];
  },
  c: (heard, { has }) => {
    heard.cell = cellOf(has, heard.row.length);
  },
  f: ({ cell }) => {
    if (cell) cell.hasFormula = true;
  },
  mergeCell: ({ merged }, { has }) => {
    if (merged.length < MOST_MERGED) merged.push(has['ref'] ?? '');
  },
};

const closeCell = (heard: Heard, book: Book): void => {
  const { cell, row, unworked, at } = heard;
  heard.cell = undefined;
  if (!cell) return;
  if (isUnworked(cell) && unworked.length < MOST_UNWORKED) unworked.push(cellName(at, cell.column));
  const text = said(cell, book);
  if (text === '') return;
  while (row.length < cell.column) row.push('');
  row[cell.column] = text;
};

const closeRow = (heard: Heard, { budget }: Book): 'enough' | undefined => {
  const { row, at, last } = heard;
  if (row.length === 0) return at - last > LONG_EMPTY ? 'enough' : undefined;
  budget.take(at, row);
  heard.rows[at] = row;
  heard.last = at;
  return undefined;
};
