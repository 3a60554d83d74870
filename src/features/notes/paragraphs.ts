import { isDebris } from './debris.ts';
import { goesOn, isInSentence, isOfRow, type Wrap } from './goes-on.ts';
import type { Building, Paragraph } from './paragraph.ts';
import type { Parting } from './parting.ts';
import { cellsOf } from './read-cells.ts';
import { type Column, headOf, isOtherHead } from './read-columns.ts';
import type { Line } from './read-lines.ts';
import { type Row, rowOf } from './rows.ts';
import { runOn } from './run-on.ts';
import { type Upright, uprightOf } from './upright.ts';

interface Reading {
  readonly parting: Parting;
  readonly wrap: Wrap;
  readonly upright?: Upright;
  /** How many cells of the row are filled, where it has a number. */
  filled?: number;
  columns?: readonly Column[];
  apart: boolean;
  readonly done: Building[];
}

/** The paragraphs and rows of these lines: what a page's width broke is one again, heads of tables are left out. */
export const paragraphsOf = (lines: readonly Line[], parting: Parting): readonly Paragraph[] => {
  const [rows, others] = [true, false].map((isRow) =>
    lines.filter(({ text }) => text.includes('\t') === isRow),
  );
  const wrap = { row: wrapOf(rows ?? []), other: wrapOf(others ?? []) };
  const upright = uprightOf(lines);
  const reading: Reading = { parting, wrap, apart: true, done: [], ...(upright && { upright }) };
  for (const line of lines) readLine(line, reading);
  return reading.done;
};

/** From this length on a line is likely to have been broken at the page's width. */
const wrapOf = (lines: readonly Line[]): number => {
  const lengths = lines
    .map(({ text }) => (text.split('\t').find((cell) => cell.trim().length > 3) ?? '').trim().length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return lengths.length >= 8 && long <= 125 ? long * 0.75 : Number.POSITIVE_INFINITY;
};

const readLine = (line: Line, reading: Reading): void => {
  if (!line.text.trim()) {
    reading.apart = true;
    return;
  }
  const own = ownCells(line, reading);
  const cells = runOn(line, own, reading) ?? own;
  if (isHead(line, cells, reading) || isDebris(line.text, cells)) return;
  const { columns, parting, apart, done } = reading;
  const isBelow = !apart && (done.at(-1)?.cells.length ?? 0) > 0;
  const isMore = cells !== own;
  const row = { ...rowOf(line, cells, { parting, isBelow, apart, ...(columns && { columns }) }), isMore };
  if (!join(row, reading)) reading.done.push(begun(row, reading.apart));
  reading.apart = false;
};

const ownCells = (
  { number, text }: Line,
  { upright, parting, columns }: Reading,
): readonly string[] | undefined => upright?.cells.get(number) ?? cellsOf(text, parting, columns?.length);

/** Whether it heads columns; those are then the columns of what follows. */
const isHead = (line: Line, cells: readonly string[] | undefined, reading: Reading): boolean => {
  const { upright, parting } = reading;
  const head = upright?.head.has(line.number) ? upright.columns : cells && headOf(cells);
  if (head) reading.columns = head;
  else if (cells && parting.slash && isOtherHead(cells)) delete reading.columns;
  return head !== undefined;
};

const begun = ({ line, text, cells, number, columns }: Row, apart: boolean): Building => ({
  text,
  lines: [{ at: 0, line }],
  cells: cells.map((cell) => ({ ...cell, line, at: text.length })),
  apart,
  ...(number !== undefined && { number }),
  ...(columns && { columns }),
});

/** Adds a row to the paragraph before it where it goes on from there; says whether it did. */
const join = (row: Row, { done, wrap, apart }: Reading): boolean => {
  const last = done.at(-1);
  if (!last || row.number !== undefined || !goesOn(last, row, { wrap, apart })) return false;
  const at = last.text ? last.text.length + 1 : 0;
  const sign = !apart && (row.isMore || isOfRow(last, row)) && !isInSentence(last, row) ? '\n' : ' ';
  if (row.text) last.text = last.text ? `${last.text}${sign}${row.text}` : row.text;
  last.lines.push({ at, line: row.line });
  last.cells.push(...row.cells.map((cell) => ({ ...cell, line: row.line, at: last.text.length })));
  return true;
};
