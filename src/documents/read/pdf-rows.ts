import { INSIDE } from './docx-tables.ts';
import { bandsOf, isWrittenByCells } from './pdf-blocks.ts';
import { rowsIn } from './pdf-cells.ts';
import { columnOf, crossedBy, type Region, regionsOf, startsIn } from './pdf-columns.ts';
import type { TextLine } from './pdf-lines.ts';
import {
  type Entry,
  heightOf,
  joined,
  LEVEL,
  leadingOf,
  type Paragraph,
  pairs,
  paragraphsOf,
  runsOn,
} from './pdf-paragraphs.ts';

/** A line of the text to be: its cells from left to right. */
type Row = string[];

/** Makes rows of pages: cells are parted by tabs; what goes on over a page's end is joined. */
export const rowsOf = (
  pages: readonly (readonly TextLine[])[],
): { readonly rows: readonly string[]; readonly ranTogether: boolean } => {
  const starts = startsIn(pages);
  const written = pages.map((page) => page.flatMap(({ segments }) => segments));
  const usual = heightOf(pages.map((page) => page.flatMap(({ segments }) => segments.slice(0, 1))));
  const bands = written.map((segments) => bandsOf(segments, usual));
  const byCells = isWrittenByCells(bands.flat());
  const rows: Row[] = [];
  for (const [index, page] of pages.entries()) {
    const own = byCells ? rowsIn(bands[index] ?? [], usual) : regionsOf(page, starts).flatMap(regionRows);
    carryOver(rows, own);
    rows.push(...own);
  }
  return {
    rows: rows.map(inLine),
    ranTogether: pages.some((page) => starts.some((start) => isSqueezed(page, start))),
  };
};

/** Empty cells at the end of a row tell that it is one; of two columns, the first alone is a paragraph. */
const inLine = (cells: Row): string => {
  const line = cells.join('\t');
  return cells.length > 2 && cells.some((cell, column) => column > 0 && cell !== '') ? line : line.trimEnd();
};

/** The first row of a page may be the rest of the last one of the page before. */
const carryOver = (rows: readonly Row[], own: Row[]): void => {
  const [last, first] = [rows.at(-1), own[0]];
  if (!last || !first || !isRest(last, first)) return;
  append(last, first);
  own.shift();
};

/** It has nothing in the first column, or goes on with a sentence that some cell has begun. */
const isRest = (last: Row, first: Row): boolean =>
  first[0] === '' || first.some((cell, column) => runsOn(last[column] ?? '', cell));

const append = (row: Row, cells: Row): void => {
  for (const [column, cell] of cells.entries()) row[column] = gone(row[column] ?? '', cell);
};

/** What goes on with a sentence is of its line; what does not begins a paragraph of the same cell. */
const gone = (before: string, after: string): string => {
  if (before === '' || after === '') return before || after;
  const isNew = /[.!?]$/.test(before) && !/^\p{Ll}/u.test(after);
  return isNew ? before + INSIDE + after : joined(before, after);
};

/** A line that runs over the beginning of a column, between lines that keep to it. */
const isSqueezed = (page: readonly TextLine[], start: number): boolean =>
  page.some((line, index) => {
    const [above, below] = [page[index - 1], page[index + 1]];
    if (!above || !below || !crossedBy(line, start)) return false;
    const near = 1.6 * line.size;
    const isClose = line.y - above.y <= near && below.y - line.y <= near;
    return isClose && [above, below].every((other) => keepsTo(other, start));
  });

const keepsTo = ({ segments }: TextLine, start: number): boolean =>
  segments.length > 1 && segments.some(({ x0 }) => Math.abs(x0 - start) <= 3);

const regionRows = ({ lines, starts }: Region): readonly Row[] => {
  if (starts.length > 1) return tableRows(lines, starts);
  const [left, right] = [entriesIn(lines, starts, 0), entriesIn(lines, starts, 1)];
  const leading = leadingOf([left, right]);
  const paragraphs = paragraphsOf(left, { leading, mayBegin: () => true });
  return pairs(paragraphs, blocks(right, { left, paragraphs, leading }));
};

interface Beside {
  readonly left: readonly Entry[];
  readonly paragraphs: readonly Paragraph[];
  readonly leading: number;
}

/** The right column's paragraphs: one begins where something begins beside it, since a row may begin there. */
const blocks = (right: readonly Entry[], { left, paragraphs, leading }: Beside): readonly Paragraph[] => {
  const isLevel = (y: number, other: number): boolean => Math.abs(y - other) <= LEVEL;
  const entries = right.map((entry) => ({
    ...entry,
    labelled: left.some(({ y, labelled }) => labelled && isLevel(y, entry.y)),
  }));
  const mayBegin = ({ y }: Entry): boolean => paragraphs.some(({ top }) => isLevel(top, y));
  return paragraphsOf(entries, { leading, mayBegin });
};

const entriesIn = (lines: readonly TextLine[], starts: readonly number[], column: number): readonly Entry[] =>
  lines.flatMap(({ segments }) => {
    const own = segments.filter((segment) => columnOf(segment, starts) === column);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const text = own.map((segment) => segment.text).join(' ');
    return [{ ...first, x1: last.x1, text, labelled: first.labelled && column === 0 }];
  });

/** A new row begins where the first column has words and half of the others too, or after a wide space. */
const tableRows = (lines: readonly TextLine[], starts: readonly number[]): readonly Row[] => {
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line, starts);
    const gap = line.y - (lines[index - 1]?.y ?? 0);
    const filled = cells.filter((cell) => cell !== '').length;
    const isNew = cells[0] !== '' && (filled > starts.length / 2 || gap > 1.6 * line.size);
    const last = rows.at(-1);
    if (last && !isNew) append(last, cells);
    else rows.push(cells);
  }
  return rows;
};

const cellsOf = ({ segments }: TextLine, starts: readonly number[]): Row => {
  const cells: Row = Array.from({ length: starts.length + 1 }, () => '');
  for (const segment of segments) {
    const column = columnOf(segment, starts);
    cells[column] = `${cells[column] ?? ''} ${segment.text}`.trim();
  }
  return cells;
};
