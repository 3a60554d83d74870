import { type Column, columnOf, headOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

const FEWEST = 3;
const NEAR = 3;
const LONGEST = 250;
const MOST_LINES = 40;
const ENDS =
  /^\s{0,6}(?:(?:dates?|time) of|next meeting|meeting (?:closed|ended)|the meeting (?:closed|ended)|signed|actions? (?:agreed|summary))\b/i;

/** Where a table's columns begin, and what they are for. */
interface Head {
  readonly starts: readonly number[];
  readonly columns: readonly Column[];
}

interface Row {
  readonly line: Line;
  readonly cells: string[];
}

/**
 * Tables of three columns or more that spaces hold under their heads: "Item", "Discussion", "Who", "When". Each row is
 * one line again, its cells parted by tabs; a row ends where the next owner or the next item begins.
 */
export const withAlignedTables = (lines: readonly Line[]): readonly Line[] => {
  const state: State = { done: [] };
  for (const line of lines) readLine(line, state);
  close(state);
  return state.done;
};

interface State {
  head?: Head;
  row?: Row;
  readonly done: Line[];
}

const close = (state: State): void => {
  if (state.row) state.done.push({ ...state.row.line, text: state.row.cells.join('\t') });
  delete state.row;
};

const readLine = (line: Line, state: State): void => {
  const next = alignedHead(line.text);
  if (next) {
    close(state);
    state.head = next;
    state.done.push({ ...line, text: next.columns.map((_, at) => wordAt(line.text, next, at)).join('\t') });
    return;
  }
  if (ENDS.test(line.text)) delete state.head;
  const cells = state.head && cellsAt(line.text, state.head);
  if (cells && state.head) addCells({ line, cells, head: state.head }, state);
  else {
    close(state);
    state.done.push(line);
  }
};

/** Cells that go on with the row, or begin another one. */
const addCells = (
  { line, cells, head }: { readonly line: Line; readonly cells: readonly string[]; readonly head: Head },
  state: State,
): void => {
  const { row } = state;
  if (row && line.number - row.line.number < MOST_LINES && goesOn(row.cells, cells, head)) {
    row.cells.splice(0, row.cells.length, ...row.cells.map((cell, at) => joined(cell, cells[at] ?? '')));
    return;
  }
  close(state);
  state.row = { line, cells: [...cells] };
};

const joined = (cell: string, more: string): string => [cell, more].filter((part) => part !== '').join(' ');

const wordAt = (text: string, { starts }: Head, at: number): string =>
  text.slice(starts[at] ?? 0, starts[at + 1] ?? text.length).trim();

/** Three heads or more with two spaces or more between them, an owner's and a text's or action's among them. */
const alignedHead = (text: string): Head | undefined => {
  if (text.length > LONGEST || text.includes('\t') || !/\S\s{2,}\S/.test(text)) return undefined;
  const words = [...text.matchAll(/\S+(?:\s\S+)*/g)];
  if (words.length < FEWEST || words.some(([word]) => columnOf(word) === undefined)) return undefined;
  const columns = headOf(words.map(([word]) => word));
  const isTable =
    columns?.includes('owner') === true && (columns.includes('text') || columns.includes('action'));
  return isTable ? { starts: words.map(({ index }) => index), columns } : undefined;
};

/** What stands under each head; nothing where a word begins under none. */
const cellsAt = (text: string, { starts }: Head): readonly string[] | undefined => {
  if (!text.trim() || text.length > LONGEST || text.includes('\t')) return undefined;
  const cells = starts.map(() => '');
  for (const { index, 0: words } of text.matchAll(/\S+(?:\s\S+)*/g)) {
    const at = starts.findLastIndex((start) => Math.abs(start - index) <= NEAR);
    if (at < 0) return undefined;
    cells[at] = words;
  }
  return cells;
};

/** Neither the first cell nor the owner's says that another row begins; nor does an owner who is there already. */
const goesOn = (row: readonly string[], cells: readonly string[], { columns }: Head): boolean => {
  const owner = columns.indexOf('owner');
  if (/^\d{1,3}[.)]?(?:\s|$)/.test(cells[0] ?? '')) return false;
  const isOpen = /(?:[/,&+-]|\band)$/.test(row[owner] ?? '');
  const isList = !columns.includes('text');
  if (cells[0] && isList && (columns[0] === 'number' || cells[owner])) return false;
  return !cells[owner] || isOpen || !row[owner];
};
