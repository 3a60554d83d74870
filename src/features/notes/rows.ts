import type { Parting } from './parting.ts';
import type { Column } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** A line as a row: its text, and what stands in the columns beside it. */
export interface Row {
  readonly line: Line;
  readonly text: string;
  readonly cells: readonly { readonly column: Column; readonly text: string }[];
  readonly number?: string;
  readonly columns?: readonly Column[];
  /** It is nothing but the last cell of the row above. */
  readonly isBeside?: boolean;
  /** Its cells go on in those of the row above. */
  readonly isMore?: boolean;
}

/** What is known of the table when a row is read. */
export interface Table {
  readonly parting: Parting;
  readonly columns?: readonly Column[];
  /** The row before it had cells, and no blank line parts the two. */
  readonly isBelow: boolean;
  readonly apart: boolean;
}

/** In a list of actions: when one was asked for. */
const RAISED = /^\d{1,2}(?:[/.]\d{1,2}[/.]|(?:st|nd|rd|th)?[ -]\p{L}{3,9}[ -])'?\d{2,4}$/u;

const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,2})*|[a-z])[.):]*$/i;

/** Reads a line's cells by the columns of its table; without a table the last cell may be the action's. */
export const rowOf = (line: Line, cells: readonly string[] | undefined, table: Table): Row => {
  const { columns, parting } = table;
  if (!cells) return plainRow(line, table);
  const isList = columns?.includes('action') === true && columns.includes('owner');
  if (!columns || (parting.slash && !parting.tab && !isList)) return looseRow(line, cells, table);
  const shift = shiftOf(cells, columns, parting);
  const placed = cells.map((text, at) => ({ column: columnAt(columns, at + shift), text }));
  const number = placed.find(({ column, text }) => column === 'number' && NUMBER.test(text))?.text;
  const body = placed.filter(({ column, text }) => isBody(column, isList) && !(isList && RAISED.test(text)));
  return {
    line,
    text: joined(body.map(({ text }) => text).filter((text) => number !== undefined || !NUMBER.test(text))),
    cells: placed.filter(
      ({ column, text }) =>
        text !== '' && column !== 'number' && (!isBody(column, isList) || column === 'action'),
    ),
    columns,
    ...numbered(number ?? body.map(({ text }) => text).find((text) => NUMBER.test(text))),
  };
};

const ENTRY = /^(?:ALL|All|\p{Lu}{2,4}(?:\s?\/\s?\p{Lu}{2,4})*)\s*[-–—:]\s+\S/u;

/** A line that is no row: beside columns held apart by spaces it goes on with the text, below a cell perhaps with that. */
const plainRow = (line: Line, { columns, parting, isBelow, apart }: Table): Row => {
  const text = line.text.trim();
  const isOfText = parting.column !== undefined || (parting.tab && columns?.[0] === 'text' && !apart);
  if (columns && isOfText) return { line, text, cells: [], columns };
  const isEntry = parting.slash && isBelow && ENTRY.test(text);
  return isEntry ? { line, text: '', cells: [{ column: 'other', text }] } : { line, text, cells: [] };
};

const numbered = (number: string | undefined) =>
  number === undefined ? {} : { number: number.replace(/[.():]/g, '') };

/** A row that lost its number's cell is one column further to the right. */
const shiftOf = (
  [first = '', ...rest]: readonly string[],
  columns: readonly Column[],
  { slash, tab }: Parting,
): number => {
  if (columns[0] !== 'number' || NUMBER.test(first)) return 0;
  const missing = columns.length - rest.length - 1;
  if (slash && !tab) return Math.max(0, missing);
  return first !== '' && missing === 1 ? 1 : 0;
};

const columnAt = (columns: readonly Column[], at: number): Column => columns[at] ?? columns.at(-1) ?? 'other';

/** In a list of actions the action is the text; beside notes it is a cell. */
const isBody = (column: Column, isList: boolean): boolean =>
  column === 'text' || column === 'other' || (isList && column === 'action');

/** Only the last of three columns or more is filled: whoever stands there belongs to the row above. */
const isLastOnly = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.slice(0, -1).every((cell) => cell === '');

/** Sentences of more letters than that are notes, and no action's cell. */
const LONG = 110;
const isTold = (cell: string, { slash }: Parting): boolean =>
  cell.length > LONG && !slash && /[.]\s/.test(cell);

/** A row of a table that has no head, or whose cells a converter parted by strokes: the last may be the action's. */
const looseRow = (line: Line, cells: readonly string[], { parting, columns }: Table): Row => {
  const number = cells.find((cell) => NUMBER.test(cell));
  const filled = cells.filter((cell) => cell !== '' && cell !== number);
  const last = cells.at(-1) === '' && !parting.slash ? undefined : filled.at(-1);
  const isBeside = parting.pipe && isLastOnly(cells);
  const isStroke = parting.slash && /^\s*\//.test(line.text);
  const isPair = last !== undefined && !isTold(last, parting) && (filled.length > 1 || isBeside || isStroke);
  const column: Column = columns?.includes('owner') ? 'owner' : 'other';
  return {
    line,
    text: joined(isPair ? filled.slice(0, -1) : filled),
    cells: isPair && last ? [{ column, text: last }] : [],
    ...(isBeside && { isBeside }),
    ...numbered(number),
  };
};

const joined = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' - ');
