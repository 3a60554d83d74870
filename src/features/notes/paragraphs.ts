import { cellsOf, type Parting } from './read-cells.ts';
import { type Column, headOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** What a row's columns hold beside the text. */
export interface Cell {
  readonly column: Column;
  readonly text: string;
  readonly line: Line;
  /** Where in the paragraph it stands: a converter may have let it land in mid-sentence. */
  readonly at: number;
}

/** A paragraph, or a row of a table with what stands beside it. */
export interface Paragraph {
  readonly text: string;
  /** Which line each part of the text comes from. */
  readonly lines: readonly { readonly at: number; readonly line: Line }[];
  readonly cells: readonly Cell[];
  /** The number in the first column, or in front of a heading. */
  readonly number?: string;
  /** Whether it is a row of a table, and of which columns. */
  readonly columns?: readonly Column[];
  /** A blank line stands before it. */
  readonly apart: boolean;
}

interface Row {
  readonly line: Line;
  readonly text: string;
  readonly cells: readonly { readonly column: Column; readonly text: string }[];
  readonly number?: string;
  readonly columns?: readonly Column[];
}

interface Reading {
  readonly parting: Parting;
  readonly wrap: number;
  columns?: readonly Column[];
  apart: boolean;
  readonly done: Building[];
}

interface Building extends Omit<Paragraph, 'lines' | 'cells' | 'text'> {
  text: string;
  readonly lines: { readonly at: number; readonly line: Line }[];
  readonly cells: Cell[];
}

/** The paragraphs and rows of these lines: what a page's width broke is one again, heads of tables are left out. */
export const paragraphsOf = (lines: readonly Line[], parting: Parting): readonly Paragraph[] => {
  const reading: Reading = { parting, wrap: wrapOf(lines), apart: true, done: [] };
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
  const cells = cellsOf(line.text, reading.parting);
  const head = cells && headOf(cells);
  if (head) reading.columns = head;
  if (head || isDebris(line.text, cells)) return;
  const row = rowOf(line, cells, reading);
  if (!join(row, reading)) reading.done.push(begun(row, reading.apart));
  reading.apart = false;
};

/** Rules drawn with signs, page numbers, and what a page break left: "ITPA	ROGRAMINE". */
const isDebris = (text: string, cells: readonly string[] | undefined): boolean => {
  const words = text.trim();
  if (/^SOURCE:\s/.test(words)) return true;
  if (/^[-=_|+:.\s*~]+$/.test(words) || /^(?:page\s+)?\d{1,3}(?:\s*(?:of|\|)\s*\d{1,3})?(?:\s*\|\s*page)?$/i.test(words))
    return !/^\d{1,2}$/.test(words);
  const filled = cells?.filter((cell) => cell !== '') ?? [];
  return filled.length > 1 && filled.every((cell) => /^\p{Lu}{3,12}$/u.test(cell)) && cells?.[0] === '';
};

const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,2})*|[a-z])[.):]*$/i;

const rowOf = (line: Line, cells: readonly string[] | undefined, reading: Reading): Row => {
  const { columns, parting } = reading;
  if (!cells) return plainRow(line, reading);
  if (!columns || (parting.slash && !parting.tab)) return looseRow(line, cells, reading);
  const shift = shiftOf(cells, columns);
  const placed = cells.map((text, at) => ({ column: columnAt(columns, at + shift), text }));
  const number = placed.find(({ column, text }) => column === 'number' && NUMBER.test(text))?.text;
  const isList = columns.includes('action') && columns.includes('owner');
  const body = placed.filter(({ column }) => isBody(column, isList));
  return {
    line,
    text: joined(body.map(({ text }) => text).filter((text) => number !== undefined || !NUMBER.test(text))),
    cells: placed.filter(({ column, text }) => text !== '' && !isBody(column, isList) && column !== 'number'),
    columns,
    ...numbered(number ?? body.map(({ text }) => text).find((text) => NUMBER.test(text))),
  };
};

const ENTRY = /^(?:ALL|All|\p{Lu}{2,4}(?:\s?\/\s?\p{Lu}{2,4})*)\s*[-–—:]\s+\S/u;

/** A line that is no row: beside columns held apart by spaces it goes on with the text, below a cell perhaps with that. */
const plainRow = (line: Line, { columns, parting, done, apart }: Reading): Row => {
  const text = line.text.trim();
  if (parting.column !== undefined && columns) return { line, text, cells: [], columns };
  const isEntry = parting.slash && !apart && (done.at(-1)?.cells.length ?? 0) > 0 && ENTRY.test(text);
  return isEntry ? { line, text: '', cells: [{ column: 'other', text }] } : { line, text, cells: [] };
};

const numbered = (number: string | undefined) => (number === undefined ? {} : { number: number.replace(/[.():]/g, '') });

/** A row that lost its number's cell is one column further to the right. */
const shiftOf = ([first = '', ...rest]: readonly string[], columns: readonly Column[]): number =>
  columns[0] === 'number' && first !== '' && !NUMBER.test(first) && rest.length + 2 === columns.length ? 1 : 0;

const columnAt = (columns: readonly Column[], at: number): Column => columns[at] ?? columns.at(-1) ?? 'other';

/** In a list of actions the action is the text; beside notes it is a cell. */
const isBody = (column: Column, isList: boolean): boolean =>
  column === 'text' || column === 'other' || (isList && column === 'action');

/** A row of a table that has no head, or whose cells a converter parted by strokes: the last may be the action's. */
const looseRow = (line: Line, cells: readonly string[], { parting, columns }: Reading): Row => {
  const number = cells.find((cell) => NUMBER.test(cell));
  const filled = cells.filter((cell) => cell !== '' && cell !== number);
  const last = cells.at(-1) === '' && !parting.slash ? undefined : filled.at(-1);
  const isPair = last !== undefined && (filled.length > 1 || (parting.slash && /^\s*\//.test(line.text)));
  const column: Column = columns?.includes('owner') ? 'owner' : 'other';
  return {
    line,
    text: joined(isPair ? filled.slice(0, -1) : filled),
    cells: isPair && last ? [{ column, text: last }] : [],
    ...numbered(number),
  };
};

const joined = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' - ');

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
  if (row.text) last.text = last.text ? `${last.text} ${row.text}` : row.text;
  last.lines.push({ at, line: row.line });
  last.cells.push(...row.cells.map((cell) => ({ ...cell, line: row.line, at: last.text.length })));
  return true;
};

/** A paragraph longer than this is no paragraph. */
const LONGEST = 6000;
const STARTS =
  /^(?:[•*>]|[-–—]\s|\(?\d{1,3}(?:\.\d+)*[.)]?\s|\(?[a-z][.)]\s|actions?\b|decision\b|resolved\b|agreed\b|minute\b|present\b|apologies\b|attend|date\b|next meeting|venue|item\b|AP ?\d)/i;

const goesOn = (
  last: Building,
  row: Row,
  { wrap, apart }: { readonly wrap: number; readonly apart: boolean },
): boolean => {
  if (row.columns !== last.columns) return false;
  if (!row.text) return !apart;
  if (isHeadless(last, row)) return true;
  if (isListRow(last) && row.columns) return isUnfinished(last) || (!isListRow(row) && /^\p{Ll}/u.test(row.text));
  if (row.columns && isListRow(row)) return false;
  if (last.text.length > LONGEST || STARTS.test(row.text)) return false;
  if (/[.!?:;]["')\]]*$/.test(last.text.slice(-8))) return false;
  if (/^[\p{Ll}&(]/u.test(row.text)) return !/^[a-z]\)/.test(row.text);
  return !apart && (last.lines.at(-1)?.line.text.trim().length ?? 0) >= wrap && lastLength(last) >= wrap;
};

const lastLength = ({ text, lines }: Building): number => text.length - (lines.at(-1)?.at ?? 0);

/** In a list of actions: the row that has the owner begins with a part of what the row before it says. */
const isHeadless = ({ cells, columns }: Building, row: Row): boolean =>
  cells.length === 0 && columns?.includes('action') === true && columns.includes('owner') && isListRow(row) && /^(?:•|\s)/.test(row.line.text);

/** Its owner's words go on in the next row: "Team manager for Information and". */
const isUnfinished = ({ cells }: Building): boolean =>
  /(?:\band|\bfor|\bof|&|,|\/)$/.test(cells.findLast(({ column }) => column === 'owner')?.text ?? '');

/** A row that has its own owner or due date. */
const isListRow = ({ cells }: { readonly cells: readonly { readonly column: Column }[] }): boolean =>
  cells.some(({ column }) => column === 'due' || column === 'owner');
