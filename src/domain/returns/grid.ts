import { cellName, type SheetRead } from '../workbook.ts';

/** Cells in rows: of a sheet, or pasted. */
export type Grid = Pick<SheetRead, 'name' | 'rows' | 'unworked'>;

/** A cell with something in it, and where it stands, from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** "B7". */
  readonly name: string;
  /** Empty where a formula has no result. */
  readonly text: string;
  readonly isUnworked: boolean;
}

/** The cells with something in them, by their row, in order; what has a formula without result counts. */
export const cellsOf = ({ rows, unworked = [] }: Grid): readonly (readonly GridCell[])[] => {
  const waiting = new Set(unworked);
  const deepest = Math.max(rows.length, ...unworked.map((name) => Number(/\d+$/.exec(name)?.[0] ?? 0)));
  return Array.from({ length: deepest }, (_, row) => inRow({ row, texts: rows[row] ?? [], waiting }));
};

const inRow = (from: {
  readonly row: number;
  readonly texts: readonly string[];
  readonly waiting: ReadonlySet<string>;
}): readonly GridCell[] => {
  const { row, texts, waiting } = from;
  const beyond = waiting.size > 0 ? FEW : 0;
  const cells = Array.from({ length: Math.max(texts.length, beyond) }, (_, column): GridCell => {
    const name = cellName(row, column);
    return { row, column, name, text: (texts[column] ?? '').trim(), isUnworked: waiting.has(name) };
  });
  return cells.filter(({ text, isUnworked }) => text !== '' || isUnworked);
};

/** Columns in which a formula without result is looked for behind the last text of a row. */
const FEW = 26;

/** Cells as they come from a clipboard: parted by tabs, those with line ends or tabs of their own in quotes. */
export const pastedGrid = (text: string): Grid => ({
  name: '',
  rows: text
    .replace(/\r\n?/g, '\n')
    .replace(
      /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g,
      (_, before: string, inside: string) => before + inside.replace(/""/g, '"').replace(/[\t\n]+/g, ' '),
    )
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim())),
});
