import { columnOf, crossedBy, type Region, regionsOf, startsIn } from './pdf-columns.ts';
import type { TextLine } from './pdf-lines.ts';
import { type Entry, joined, leadingOf, type Paragraph, paragraphsOf } from './pdf-paragraphs.ts';

/** A line of the text to be: its cells from left to right. */
type Row = string[];

/** Makes rows of pages: cells are parted by tabs; what goes on over a page's end is joined. */
export const rowsOf = (
  pages: readonly (readonly TextLine[])[],
): { readonly rows: readonly string[]; readonly ranTogether: boolean } => {
  const starts = startsIn(pages);
  const rows: Row[] = [];
  for (const page of pages) {
    const own = regionsOf(page, starts).flatMap(regionRows);
    carryOver(rows, own);
    rows.push(...own);
  }
  return {
    rows: rows.map((cells) => cells.join('\t').trimEnd()),
    ranTogether: pages.some((page) => starts.some((start) => isSqueezed(page, start))),
  };
};

/** The first row of a page may be the rest of the last one of the page before. */
const carryOver = (rows: readonly Row[], own: Row[]): void => {
  const [last, first] = [rows.at(-1), own[0]];
  if (!last || !first || !isRest(last[0] ?? '', first[0] ?? '')) return;
  append(last, first);
  own.shift();
};

const isRest = (last: string, first: string): boolean =>
  first === '' || (/[^.:;?!]$/.test(last) && /^\p{Ll}/u.test(first));

const append = (row: Row, cells: Row): void => {
  for (const [column, cell] of cells.entries()) {
    const there = row[column] ?? '';
    row[column] = there && cell ? joined(there, cell) : there || cell;
  }
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

const LEVEL = 4;

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
  lines.flatMap(({ segments, labelled }) => {
    const own = segments.filter((segment) => columnOf(segment, starts) === column);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const text = own.map((segment) => segment.text).join(' ');
    const { y, size } = first;
    return [{ y, size, x0: first.x0, x1: last.x1, text, labelled: labelled && column === 0 }];
  });

/** Puts each block of the right column beside the paragraph that its first line stands next to. */
const pairs = (left: readonly Paragraph[], right: readonly Paragraph[]): readonly Row[] => {
  const rows: Row[] = left.map(({ text }) => [text]);
  const alone: Row[] = [];
  for (const { text, top } of right) {
    const beside = left.findLastIndex((paragraph) => paragraph.top <= top + LEVEL);
    const row = rows[beside];
    if (row) row[1] = row[1] ? `${row[1]}\v${text}` : text;
    else alone.push(['', text]);
  }
  return [...alone, ...rows];
};

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
