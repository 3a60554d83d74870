import { type Column, columnOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** The cells of lines that are one cell each, and the columns they belong to. */
export interface Upright {
  readonly cells: ReadonlyMap<number, readonly string[]>;
  /** The head's lines, which are no text. */
  readonly head: ReadonlySet<number>;
  readonly columns: readonly Column[];
}

const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)]?$/;
const FEWEST = 2;

/** A table of which a converter wrote each cell into a line of its own: "Item", "Discussion", "Who", and then "1". */
export const uprightOf = (lines: readonly Line[]): Upright | undefined => {
  const filled = lines.filter(({ text }) => text.trim() !== '').slice(0, 5000);
  const at = filled.findIndex((_, index) => isHead(filled, index));
  if (at < 0) return undefined;
  const first = filled.findIndex(({ text }, index) => index > at && NUMBER.test(text.trim()));
  const rows = rowsOf(filled.slice(first));
  const head = filled.slice(at, first);
  const last = columnOf(head.at(-1)?.text.trim() ?? '');
  if (rows.length < FEWEST || !last) return undefined;
  const cells = new Map(rows.flatMap(cellsOf));
  return { cells, head: new Set(head.map(({ number }) => number)), columns: ['number', 'text', last] };
};

/** Two lines or more that head columns, the last of them of owners or actions, and then a number alone. */
const isHead = (lines: readonly Line[], at: number): boolean => {
  const kinds: (Column | undefined)[] = [];
  for (const { text } of lines.slice(at, at + 6)) {
    if (NUMBER.test(text.trim())) break;
    kinds.push(columnOf(text.trim()));
  }
  const isAll = kinds.length > 1 && kinds.length < 6 && kinds.every((kind) => kind !== undefined);
  return isAll && kinds.includes('text') && (kinds.at(-1) === 'owner' || kinds.at(-1) === 'action');
};

type Row = readonly [Line, ...Line[]];

const rowsOf = (lines: readonly Line[]): readonly Row[] => {
  const rows: [Line, ...Line[]][] = [];
  for (const line of lines) {
    if (isNext(line.text.trim(), rows.length)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
};

/** Rows count up: "30" alone among them is a figure. */
const isNext = (text: string, rows: number): boolean => {
  const number = NUMBER.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  return number >= rows && number <= rows + 2;
};

const cellsOf = ([number, ...lines]: Row): readonly (readonly [number, readonly string[]])[] => {
  const last = lines.at(-1);
  const owner = lines.length > 2 && last && mayBeOwner(last.text.trim()) ? last : undefined;
  return [
    [number.number, [number.text.trim(), '', '']],
    ...lines.map((line) => {
      const text = line.text.trim();
      return [line.number, line === owner ? ['', '', text] : ['', text, '']] as const;
    }),
  ];
};

/** Short, with a capital, and no sentence. */
const mayBeOwner = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.!?:;]$/.test(text) && text.split(/\s+/).length <= 8;
