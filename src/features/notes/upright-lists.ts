import type { DueContext } from '../../domain/due-reading.ts';
import { isActionsHeading } from './actions-heading.ts';
import { isDebris } from './debris.ts';
import { isDoing } from './doing-verbs.ts';
import { isOpenOwner, isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import { type Column, columnOf, HEAD_NAMES, headOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';
import { isDueCell, isStateCell } from './state-cells.ts';
import { ENDS, isOwnerLine, textLines } from './upright-text.ts';

/** What tells the cells of a list from one another. */
export interface Telling {
  readonly naming: Naming;
  readonly due: DueContext;
}

/** "7", "2.1", and as logs number them "HWB/31", "AP-7", "2024/12". */
const NUMBER = /^(?:\p{Lu}{1,6}\s?[/-]?\s?|\d{2,4}\s?[/-]\s?)?\d{1,4}[A-Z]?(?:\.\d{1,2})?[.)]?$/u;
const MOST_HEADS = 7;
/**
 * Lists of actions of which a converter wrote each cell into a line of its own, "Action", "Owner", "Due" over them:
 * each row is one line again, its cells parted by tabs. Which line is whose cell the owners tell, who are short.
 */
export const withUprightLists = (lines: readonly Line[], telling: Telling): readonly Line[] => {
  const filled = lines.filter(({ text }) => text.trim() !== '' && !isDebris(text, undefined));
  const rewritten = new Map<number, string>();
  let last: readonly Column[] | undefined;
  for (let at = 0; at < filled.length; at += 1) {
    const head = headAt(filled, at);
    if (head) at = readRows({ filled, from: at + head.length, head, telling }, rewritten, at) - 1;
    else if (last && goesOnAt({ filled, from: at, head: last, telling }))
      at = readRows({ filled, from: at, head: last, telling }, rewritten, at) - 1;
    last = head ?? last;
  }
  if (rewritten.size === 0) return lines;
  return lines.map((line) => {
    const text = rewritten.get(line.number);
    return text === undefined ? line : { ...line, text };
  });
};

/** The columns that begin at that line, one a line; nothing where they are no list's. */
const headAt = (filled: readonly Line[], at: number): readonly Column[] | undefined => {
  const words: string[] = [];
  for (const { text } of filled.slice(at, at + MOST_HEADS)) {
    if (columnOf(text.trim()) === undefined || text.includes('\t')) break;
    words.push(text.trim());
  }
  const [first, second] = words.map(columnOf);
  if (first === second && first !== 'number') return undefined;
  if (isHeading(words)) return undefined;
  const columns =
    words.length > 1 && !isUpright(words, filled[at + words.length]) ? headOf(words) : undefined;
  return columns?.includes('owner') && columns.some((column) => column === 'action' || column === 'text')
    ? columns
    : undefined;
};

/** "ACTION POINTS" over a head that has a column of actions is none itself. */
const isHeading = ([first = '', ...words]: readonly string[]): boolean =>
  isActionsHeading(first) && words.some((word) => columnOf(word) === 'action');

/** Rows that a number alone begins and an owner or action ends are another form's. */
const isUpright = (words: readonly string[], next: Line | undefined): boolean => {
  const last = columnOf(words.at(-1) ?? '');
  const hasText = words.some((word) => columnOf(word) === 'text');
  return hasText && (last === 'owner' || last === 'action') && NUMBER.test(next?.text.trim() ?? '');
};

interface Table {
  readonly filled: readonly Line[];
  readonly from: number;
  readonly head: readonly Column[];
  readonly telling: Telling;
}

/** "1  3": a number, and the number of the item. */
const NUMBERS = /^\d{1,2}\s+\d{1,2}(?:\.\d)?$/;

const REF = /^\p{Lu}{1,6}\s?[/-]\s?\d{1,4}$/u;

/** "HWB/35", and its cells below it: a list goes on further down without its head. */
const goesOnAt = (table: Table): boolean =>
  table.head[0] === 'number' &&
  REF.test(table.filled[table.from]?.text.trim() ?? '') &&
  rowAt(table, table.from) !== undefined;

/** Writes the rows of a table and its head anew; answers where it ends. */
const readRows = (table: Table, rewritten: Map<number, string>, headed: number): number => {
  const { filled, from, head } = table;
  const rows: { readonly at: number; readonly end: number; readonly cells: readonly string[] }[] = [];
  const isNumbered = isInlineNumber(filled[from]?.text ?? '');
  let at = from;
  while (at < filled.length && !isEnd(filled, at, isNumbered)) {
    const row = rowAt(table, at);
    if (!row) break;
    rows.push({ at, ...row });
    at = row.end;
  }
  if (rows.length === 0) return headed + head.length;
  const write = (first: number, end: number, text: string): void => {
    for (const [place, line] of filled.slice(first, end).entries())
      rewritten.set(line.number, place === 0 ? text : '');
  };
  write(headed, from, head.map((column) => HEAD_NAMES[column]).join('\t'));
  for (const { at: first, end, cells } of rows)
    write(first, end, cells.map((cell) => (NUMBERS.test(cell) ? '' : cell)).join('\t'));
  return at;
};

const isInlineNumber = (text: string): boolean => /^\d{1,2}[.)]\s+\p{Lu}/u.test(text.trim());

const isEnd = (filled: readonly Line[], at: number, isNumbered: boolean): boolean => {
  const text = filled[at]?.text.trim() ?? '';
  if (isActionsHeading(text) || headAt(filled, at)) return true;
  return ENDS.test(text) && !(isNumbered && isInlineNumber(text));
};

interface Row {
  readonly end: number;
  readonly cells: readonly string[];
}

/** The cells of the row that begins there, a column after another; nothing where no owner is found. */
const rowAt = (table: Table, from: number): Row | undefined => {
  const cells: string[] = [];
  let at = from;
  for (const [index, column] of table.head.entries()) {
    const taken = cellAt(table, { column, at, left: table.head.slice(index + 1) });
    if (taken === undefined) return undefined;
    cells.push(
      table.filled
        .slice(at, at + taken)
        .map(({ text }) => text.trim())
        .join(' '),
    );
    at += taken;
  }
  return { end: at, cells };
};

interface Spot {
  readonly column: Column;
  readonly at: number;
  /** The columns to come. */
  readonly left: readonly Column[];
}

/** How many lines the cell of that column has. */
const cellAt = ({ filled, telling, head }: Table, { column, at, left }: Spot): number | undefined => {
  const text = filled[at]?.text.trim() ?? '';
  if (column === 'owner') return ownerLines(filled, at, telling.naming);
  if (column !== 'action' && column !== 'text') {
    const fits = {
      number: () => NUMBER.test(text),
      due: () => isDueCell(text, telling.due),
      status: () => isStateCell(text) || isNews(filled, at, telling.naming),
      other: () => left.includes('owner') && (!head.includes('action') || isDueCell(text, telling.due)),
    };
    return Number(fits[column]());
  }
  if (left.some((later) => later === 'action' || later === 'text')) return 1;
  return textLines({ filled, at, telling, isBeforeOwner: left.includes('owner') });
};

const ownerLines = (filled: readonly Line[], at: number, naming: Naming): number | undefined => {
  const text = filled[at]?.text.trim() ?? '';
  if (isOpenOwner(text, naming)) return 2;
  return isOwnerLine(text, naming) ? 1 : undefined;
};

/** How it stands, in words of its own: what follows is the next action, and this is none. */
const isNews = (filled: readonly Line[], at: number, naming: Naming): boolean => {
  const [text = '', next = '', after = ''] = filled.slice(at, at + 3).map((line) => line.text.trim());
  const isDeed = isDoing(/^\p{L}+/u.exec(text)?.[0] ?? '');
  return !isDeed && isOwnerCell(after, naming) && next !== '' && !isOwnerCell(next, naming);
};
