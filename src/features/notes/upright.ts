import { isDoing } from './doing-verbs.ts';
import { type Column, columnOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** The cells of lines that are one cell each, and the columns they belong to. */
export interface Upright {
  readonly cells: ReadonlyMap<number, readonly string[]>;
  /** The head's lines, which are no text. */
  readonly head: ReadonlySet<number>;
  readonly columns: readonly Column[];
}

export const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)]?$/;
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

export type Row = readonly [Line, ...Line[]];

export const rowsOf = (lines: readonly Line[]): readonly Row[] => {
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

/** "AF/HG", "All": nothing else than who, over what they are to do. */
const WHO_OVER =
  /^(?:All|ALL|Everyone|\p{Lu}\p{L}?\p{Lu}{1,2}|\p{Lu}{2,4})(?:\s?[/&,+]\s?(?:All|ALL|\p{Lu}\p{L}?\p{Lu}{1,2}|\p{Lu}{2,4})){0,4}$/u;

const MOST_TAIL = 4;
const NARROW = 40;

/** Behind the full stop that ends the text the lines of the last cell: "Jo to forward policy", "to Dot". */
const ownTail = (lines: readonly Line[]): readonly (readonly [number, readonly string[]])[] | undefined => {
  const end = lines.findLastIndex(({ text }) => /[.?!]["')]?\s*$/.test(text));
  const tail = lines.slice(end + 1);
  const isTail = end >= 0 && tail.length > 1 && tail.length <= MOST_TAIL;
  if (!isTail || tail.some(({ text }) => text.trim().length > NARROW)) return undefined;
  const told = tail.map(({ text }) => text.trim()).join(' ');
  return lines.map(({ number, text }, at) => {
    if (at <= end) return [number, ['', text.trim(), '']] as const;
    return [number, at === lines.length - 1 ? ['', '', told] : ['', '', '']] as const;
  });
};

/** The last line, with whoever stands alone in the line over it. */
const withOver = (lines: readonly Line[]): { readonly last: Line | undefined; readonly over?: Line } => {
  const [over, last] = lines.slice(-2);
  const isOver =
    over && last && WHO_OVER.test(over.text.trim()) && isDoing(/^\p{L}+/u.exec(last.text.trim())?.[0] ?? '');
  return isOver ? { last, over } : { last: lines.at(-1) };
};

const cellsOf = ([number, ...lines]: Row): readonly (readonly [number, readonly string[]])[] => {
  const own = ownTail(lines);
  if (own) return [[number.number, [number.text.trim(), '', '']], ...own];
  const { last, over } = withOver(lines);
  const owner = lines.length > 2 && last && mayBeOwner(last.text.trim()) ? last : undefined;
  return [
    [number.number, [number.text.trim(), '', '']],
    ...lines.map((line) => {
      const text = line.text.trim();
      if (owner && line === over) return [line.number, ['', '', '']] as const;
      const told = over ? `${over.text.trim()}: ${text}` : text;
      return [line.number, line === owner ? ['', '', told] : ['', text, '']] as const;
    }),
  ];
};

/** Short, with a capital, and no sentence. */
const mayBeOwner = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/[.!?:;]$/.test(text) && text.split(/\s+/).length <= 8;
