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

/** Wider pages are rare: only where no line stands out over the others is it their width. */
const MOST_WIDE = 150;

/** From this length on a line is likely to have been broken at the page's width. */
const wrapOf = (lines: readonly Line[]): number => {
  const lengths = lines
    .map(({ text }) => (text.split('\t').find((cell) => cell.trim().length > 3) ?? '').trim().length)
    .filter((length) => length > 20)
    .sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const isPage = long <= 125 || (long <= MOST_WIDE && (lengths.at(-1) ?? 0) <= long * 1.1);
  return lengths.length >= 8 && isPage ? long * 0.75 : Number.POSITIVE_INFINITY;
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

const MOST_LETTERS = 28;

/** "RF to", and below it "approach" and "members": a cell that is narrow goes on, as no line of the text does. */
const isMoreOfCell = ({ cells, lines }: Building, row: Row): boolean => {
  const cell = cells.at(-1);
  if (!cell || cell.line.number + 1 !== row.line.number || row.cells.length > 0) return false;
  if (row.number !== undefined || row.text.length > MOST_LETTERS || !/^\p{Ll}/u.test(row.text)) return false;
  return /\s(?:to|and|the|of|with|for|from|by)$|[&,]$/.test(cell.text) || cell.line !== lines.at(-1)?.line;
};

const addToCell = ({ cells }: Building, row: Row): boolean => {
  const cell = cells.pop();
  if (cell) cells.push({ ...cell, text: `${cell.text} ${row.text}`, line: row.line });
  return true;
};

/** Adds a row to the paragraph before it where it goes on from there; says whether it did. */
const join = (row: Row, { done, wrap, apart }: Reading): boolean => {
  const last = done.at(-1);
  if (last && !apart && isMoreOfCell(last, row)) return addToCell(last, row);
  if (!last || row.number !== undefined || !goesOn(last, row, { wrap, apart })) return false;
  const sign = signOf(last, row, apart);
  const at = last.text ? last.text.length + sign.length : 0;
  if (row.text) last.text = last.text ? `${last.text}${sign}${row.text}` : row.text;
  last.lines.push({ at, line: row.line });
  last.cells.push(...row.cells.map((cell) => ({ ...cell, line: row.line, at: last.text.length })));
  return true;
};

/** "going un-", and "answered" below it. */
const HYPHENATED = /\p{Ll}-$/u;

const signOf = (last: Building, row: Row, apart: boolean): '' | ' ' | '\n' => {
  if (HYPHENATED.test(last.text.slice(-2)) && /^\p{Ll}/u.test(row.text)) return '';
  return !apart && (row.isMore || isOfRow(last, row)) && !isInSentence(last, row) ? '\n' : ' ';
};
