import { isDebris } from './debris.ts';
import type { Parting } from './parting.ts';
import { cellsOf } from './read-cells.ts';
import { type Column, headOf, isOtherHead } from './read-columns.ts';
import type { Line } from './read-lines.ts';
import { type Row, rowOf } from './rows.ts';
import { type Upright, uprightOf } from './upright.ts';

/** What a row's columns hold beside the text. */
export interface Cell {
  readonly column: Column;
  readonly text: string;
  readonly line: Line;
  /** Where in the paragraph it stands: a converter may have let it land in mid-sentence. */
  readonly at: number;
}

interface Piece {
  readonly at: number;
  readonly line: Line;
}

/** A paragraph, or a row of a table with what stands beside it. */
export interface Paragraph {
  readonly text: string;
  /** Which line each part of the text comes from. */
  readonly lines: readonly [Piece, ...Piece[]];
  readonly cells: readonly Cell[];
  /** The number in the first column, or in front of a heading. */
  readonly number?: string;
  /** Whether it is a row of a table, and of which columns. */
  readonly columns?: readonly Column[];
  /** A blank line stands before it. */
  readonly apart: boolean;
}

/** From these lengths on a line is likely to have been broken at the page's or the column's width. */
interface Wrap {
  readonly row: number;
  readonly other: number;
}

interface Reading {
  readonly parting: Parting;
  readonly wrap: Wrap;
  readonly upright?: Upright;
  columns?: readonly Column[];
  apart: boolean;
  readonly done: Building[];
}

interface Building extends Omit<Paragraph, 'lines' | 'cells' | 'text'> {
  text: string;
  readonly lines: [Piece, ...Piece[]];
  readonly cells: Cell[];
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
  if (reading.upright?.head.has(line.number)) {
    reading.columns = reading.upright.columns;
    return;
  }
  const cells =
    reading.upright?.cells.get(line.number) ??
    cellsOf(line.text, reading.parting, reading.columns?.length);
  const head = cells && headOf(cells);
  if (head) reading.columns = head;
  if (cells && reading.parting.slash && isOtherHead(cells)) delete reading.columns;
  if (head || isDebris(line.text, cells)) return;
  const { columns, parting, apart, done } = reading;
  const isBelow = !apart && (done.at(-1)?.cells.length ?? 0) > 0;
  const row = rowOf(line, cells, { parting, isBelow, apart, ...(columns && { columns }) });
  if (!join(row, reading)) reading.done.push(begun(row, reading.apart));
  reading.apart = false;
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
  const sign = !apart && isOfRow(last, row) && !isInSentence(last, row) ? '\n' : ' ';
  if (row.text) last.text = last.text ? `${last.text}${sign}${row.text}` : row.text;
  last.lines.push({ at, line: row.line });
  last.cells.push(...row.cells.map((cell) => ({ ...cell, line: row.line, at: last.text.length })));
  return true;
};

/** A paragraph longer than this is no paragraph. */
const LONGEST = 6000;
const MOST_CELLS = 20;
const STARTS =
  /^(?:[•*>→⇒➔➜]|[-–—]\s|\(?\d{1,3}(?:\.\d+)*[.)]?\s|\(?[a-z][.)]\s|\(?[ivx]{1,4}[.)]\s|actions?\b|decision\b|resolved\b|agreed\b|minute\b|present\b|apologies\b|attend|date\b|next meeting|venue|item\b|AP ?\d)/i;

const goesOn = (
  last: Building,
  row: Row,
  { wrap, apart }: { readonly wrap: Wrap; readonly apart: boolean },
): boolean => {
  if (isFull(last)) return false;
  if (!apart && isOfRow(last, row)) return true;
  if (row.columns !== last.columns) return false;
  if (!row.text || (!apart && isBroken(last, row))) return !apart || row.isBeside === true;
  if (row.columns && (isListRow(last) || isListRow(row))) return isListed(last, row);
  return isInSentence(last, row) || (!apart && isRest(last, row, wrap));
};

/** A row whose last cells are still to come: lines of its text follow, and the last of them brings those cells. */
const isOfRow = ({ columns, cells, number, lines }: Building, row: Row): boolean =>
  columns !== undefined &&
  number !== undefined &&
  cells.length === 0 &&
  lines.length < 40 &&
  !(columns.includes('action') && columns.includes('owner')) &&
  (row.columns === undefined || row.columns === columns) &&
  row.text !== '' &&
  !OWN_ROW.test(row.line.text);

const OWN_ROW = /^\s*[|\t]|^\s*\d{1,2}[.)]?\s/;

const isRest = (last: Building, row: Row, wrap: Wrap): boolean =>
  !STARTS.test(row.text) && (isOpen(last) || (isMidSentence(last) && isWide(last, row, wrap)));

const isInSentence = (last: Building, row: Row): boolean =>
  last.text.endsWith(',') || (isSmall(row) && (mayGoOn(last, row) || isOpen(last)));

/** "a progress update to the", and then "next meeting": no sentence ends so. */
const OPEN = /\s(?:the|a|an|to|of|with|and|at|by|for|from|in|on)$/;
const isOpen = ({ text }: Building): boolean => OPEN.test(text.slice(-12));

const mayGoOn = (last: Building, { text }: Row): boolean => !STARTS.test(text) && isMidSentence(last);

const isFull = ({ text, cells }: Building): boolean => text.length > LONGEST || cells.length > MOST_CELLS;

const isMidSentence = ({ text }: Building): boolean =>
  !/[.!?:;]["')\]]*$/.test(text.slice(-8)) && !WHO_ONLY.test(text.slice(-60));

/** "Action: Sharon": with the owner the line is at its end. */
const WHO_ONLY =
  /\b(?:ACTION|Action|AP)s?\s*[:–-]+\s*\p{Lu}[\p{L}'-]*(?:(?:\s*[/&,+]\s*|\s+and\s+|\s+)\p{Lu}[\p{L}'-]*){0,3}$/u;

const isSmall = ({ text }: Row): boolean => /^[\p{Ll}&(]/u.test(text);

const isWide = (last: Building, { columns }: Row, { row, other }: Wrap): boolean =>
  lastLength(last) >= (columns && row < Number.POSITIVE_INFINITY ? row : other);

/** The cell beside the text goes on in the next line, whatever the text does: "MS/CO to share with AD". */
const isBroken = ({ cells, lines, columns }: Building, row: Row): boolean => {
  const cell = cells.at(-1);
  const isNext = cell?.line === lines.at(-1)?.line && row.cells.some(({ column }) => column === cell?.column);
  return (
    isNext &&
    cell?.column === 'action' &&
    !columns?.includes('owner') &&
    /\w+\s+\w+\s+\w+[^.;]$/.test(cell.text)
  );
};

/** Rows of a list of actions are one where a cell of the first goes on in the second. */
const isListed = (last: Building, row: Row): boolean => {
  if (isHeadless(last, row)) return true;
  return isListRow(last) && (isUnfinished(last) || (!isListRow(row) && /^\p{Ll}/u.test(row.text)));
};

const lastLength = ({ text, lines }: Building): number => text.length - (lines.at(-1)?.at ?? 0);

/** In a list of actions: the row that has the owner begins with a part of what the row before it says. */
const isHeadless = ({ cells, columns, number }: Building, row: Row): boolean =>
  cells.every(({ column }) => column === 'action') &&
  columns?.includes('action') === true &&
  columns.includes('owner') &&
  isListRow(row) &&
  (number !== undefined || /^(?:•|\s)/.test(row.line.text));

/** Its owner's words go on in the next row: "Team manager for Information and". */
const isUnfinished = ({ cells }: Building): boolean =>
  /(?:\band|\bfor|\bof|&|,|\/)$/.test(cells.findLast(({ column }) => column === 'owner')?.text ?? '');

/** A row that has its own owner or due date. */
const isListRow = ({ cells }: { readonly cells: readonly { readonly column: Column }[] }): boolean =>
  cells.some(({ column }) => column === 'due' || column === 'owner');
