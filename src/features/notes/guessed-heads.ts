import { isDebris } from './debris.ts';
import { isDoing } from './doing-verbs.ts';
import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import { type Column, HEAD_NAMES, headOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';
import { isDueCell, isStateCell } from './state-cells.ts';
import { isUnowned } from './unowned.ts';
import type { Telling } from './upright-lists.ts';

const FEWEST_CELLS = 2;
const FEWEST_ROWS = 3;
const MOST_CELLS = 8;
const LONGEST = 1500;

/**
 * Tables whose heads say nothing that is known, or that have none: the column whose cells are owners is the owners', and
 * what is to be done stands in the column before it. A head that tells so takes the place of the table's own.
 */
export const withGuessedHeads = (lines: readonly Line[], telling: Telling): readonly Line[] => {
  const reading: Reading = { done: [], table: [] };
  for (const line of lines) readLine(line, reading, telling);
  close(reading, telling);
  return reading.done;
};

interface Reading {
  readonly done: Line[];
  table: Row[];
}

const close = (reading: Reading, telling: Telling): void => {
  reading.done.push(...written(reading.table, telling));
  reading.table = [];
};

const readLine = (line: Line, reading: Reading, telling: Telling): void => {
  const cells = cellsOf(line.text);
  const [first] = reading.table;
  if (first && (!line.text.trim() || isDebris(line.text, cells))) {
    reading.table.at(-1)?.between.push(line);
    return;
  }
  if (first && first.cells.length !== cells?.length) close(reading, telling);
  if (cells) reading.table.push({ line, cells, between: [] });
  else reading.done.push(line);
};

interface Row {
  readonly line: Line;
  readonly cells: readonly string[];
  /** Empty lines and rules below it. */
  readonly between: Line[];
}

const cellsOf = (text: string): readonly string[] | undefined => {
  if (text.length > LONGEST) return undefined;
  const sign = /\s\|\s|^\s*\|/.test(text) ? '|' : '\t';
  if (!text.includes(sign)) return undefined;
  const bare = sign === '|' ? text.trim().replace(/^\||\|$/g, '') : text;
  const cells = bare.split(sign).map((cell) => cell.trim());
  return cells.length >= FEWEST_CELLS && cells.length <= MOST_CELLS ? cells : undefined;
};

const written = (table: readonly Row[], telling: Telling): readonly Line[] => {
  if (table.length >= FEWEST_ROWS && arePairs(table, telling.naming)) return table.flatMap(asMarked);
  const columns = table.length < FEWEST_ROWS ? undefined : columnsOf(table, telling);
  if (!columns) return table.flatMap(({ line, between }) => [line, ...between]);
  const head = columns.map((column) => HEAD_NAMES[column]).join('\t');
  const [first, ...rest] = table;
  if (!first) return [];
  const isHeaded = !isOwner(first.cells[columns.indexOf('owner')] ?? '', telling.naming);
  const rows = isHeaded ? rest : table;
  return [
    { ...first.line, text: head },
    ...rows.flatMap(({ line, cells, between }) => [{ ...line, text: cells.join('\t') }, ...between]),
  ];
};

const isOwner = (cell: string, naming: Naming): boolean => isOwnerCell(cell, naming) || isUnowned(cell);

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length < 2 ? 0 : cells.filter(is).length / cells.length;

/** What each column is for, by what stands in it; nothing where the head is known or no column has owners. */
const columnsOf = (table: readonly Row[], { naming, due }: Telling): readonly Column[] | undefined => {
  if (table.some(({ cells }) => headOf(cells) !== undefined)) return undefined;
  const [head, ...rows] = table;
  const each = (head?.cells ?? []).map((_, at) => rows.flatMap(({ cells }) => cells[at] || []));
  const owner = each.findLastIndex(
    (cells, at) => at > 0 && share(cells, (cell) => isOwner(cell, naming)) > MOST,
  );
  const told = each.findLastIndex((cells, at) => at < owner && wordsIn(cells) >= FEWEST_WORDS);
  if (owner < 0 || told < 0) return undefined;
  const isAction = told === owner - 1 || share(each[told] ?? [], isBidden) > SOME;
  return each.map((cells, at) => {
    if (at === owner) return 'owner';
    if (at === told) return isAction ? 'action' : 'text';
    return besideOf(cells, at, due);
  });
};

/** "Ann", and beside it "Book the hall": rows of two cells, the first of them whoever is to do the second. */
const arePairs = (table: readonly Row[], naming: Naming): boolean => {
  if (table[0]?.cells.length !== 2 || table.some(({ cells }) => headOf(cells) !== undefined)) return false;
  const [owners = [], told = []] = [0, 1].map((at) => table.map(({ cells }) => cells[at] ?? ''));
  return share(owners, (cell) => isOwner(cell, naming)) > MOST && share(told, isBidden) > SOME;
};

/** Each as a line that is marked, since two cells need no head. */
const asMarked = ({ line, cells: [who = '', told = ''], between }: Row): readonly Line[] => [
  { ...line, text: `Action: ${who}: ${told}` },
  ...between,
];

const MOST = 0.7;
const MANY = 0.6;
const SOME = 0.3;
const FEWEST_WORDS = 4;

const REF = /^[\p{L}/-]{0,6}\d[\d./]{0,6}$/u;

const besideOf = (cells: readonly string[], at: number, due: Telling['due']): Column => {
  if (share(cells, (cell) => isDueCell(cell, due)) > MANY) return 'due';
  if (share(cells, isStateCell) > MANY) return 'status';
  if (at === 0 && share(cells, (cell) => REF.test(cell)) > MOST) return 'number';
  return wordsIn(cells) > FEWEST_WORDS + 1 ? 'text' : 'other';
};

const isBidden = (cell: string): boolean => isDoing(/^(?:to )?(\p{L}+)/iu.exec(cell)?.[1] ?? '');

const wordsIn = (cells: readonly string[]): number =>
  cells.length === 0 ? 0 : cells.reduce((all, cell) => all + cell.split(/\s+/).length, 0) / cells.length;
