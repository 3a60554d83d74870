import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import { HEAD_NAMES } from './read-columns.ts';
import type { Line } from './read-lines.ts';
import { isDueCell, isStateCell } from './state-cells.ts';
import type { Telling } from './upright-lists.ts';

const LEAD = /^\s*(?:(?:\d{1,3}(?:[./]\d{1,3})*[.):]?|[•*–-])\s+)?/;
const DASH = /\s[-–—]\s+/;
const DUE = /^(?:due|by|before|deadline|target):?\s+/i;
const FEWEST_ROWS = 2;
const LONGEST = 400;
const MOST_CELLS = 6;
const HEAD = (['action', 'owner', 'due', 'status'] as const).map((column) => HEAD_NAMES[column]).join('\t');

/**
 * Rows of an action log that dashes part, "Measure the fence – ST – due 14 April – NOT DONE": each is a row with a
 * tab between its cells, and a head tells what they are. Only where several stand together and say how they stand.
 */
export const withDashRows = (lines: readonly Line[], telling: Telling): readonly Line[] => {
  const rows = lines.map((line) => rowOf(line, telling));
  const done: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOf(rows, at);
    const [first] = lines.slice(at, at + 1);
    if (!first) break;
    const isLog = end - at >= FEWEST_ROWS;
    if (isLog) done.push({ ...first, text: HEAD });
    const to = Math.max(end, at + 1);
    done.push(...lines.slice(at, to).map((line, of) => asRow(line, isLog ? rows[at + of] : undefined)));
    at = to;
  }
  return done;
};

const asRow = (line: Line, text: string | undefined): Line => (text === undefined ? line : { ...line, text });

const endOf = (rows: readonly (string | undefined)[], from: number): number => {
  let at = from;
  while (rows[at] !== undefined) at += 1;
  return at;
};

const rowOf = ({ text }: Line, telling: Telling): string | undefined => {
  if (text.length > LONGEST || text.includes('\t') || !DASH.test(text)) return undefined;
  const cells = text.replace(LEAD, '').trim().split(DASH);
  const owner = cells.length > MOST_CELLS ? -1 : ownerIn(cells, telling.naming);
  const behind = cells.slice(owner + 1);
  if (owner < 1 || !isState(behind)) return undefined;
  const [due = '', ...more] = behind.length > 1 ? behind : ['', ...behind];
  const isDue = due === '' || isDueCell(due.replace(DUE, ''), telling.due);
  const state = isDue ? more.join(', ') : [...more, due].join(', ');
  return [cells.slice(0, owner).join(' - '), cells[owner], isDue ? due.replace(DUE, '') : '', state].join(
    '\t',
  );
};

const ownerIn = (cells: readonly string[], naming: Naming): number =>
  cells.findIndex((cell, at) => at > 0 && isOwnerCell(cell, naming) && !isStateCell(cell));

/** How it stands comes last, or by when and then how it stands. */
const isState = (behind: readonly string[]): boolean => behind.length > 0 && isStateCell(behind.at(-1) ?? '');
