import { headOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

const FEWEST = 3;
const MOST_LINES = 6;
const LONGEST = 1200;

/**
 * Rows of a list of actions of which a converter kept the lines within a cell: as long as cells are missing, the next
 * line goes on in the last cell. Only where the row is then as long as its head.
 */
export const withTabRows = (lines: readonly Line[]): readonly Line[] => {
  const done: Line[] = [];
  let table: Table = { most: 0, isNumbered: false };
  let isInside = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const over = tableOver(line.text);
    table = over ?? table;
    isInside = isInsideStill(line, isInside, over?.most);
    const isRow = table.most >= FEWEST && (isInside || line.text.includes('\t'));
    const end = isRow ? endOfRow(lines, at, table) : at;
    const row = { ...line, text: textOf(lines.slice(at, end + 1)) };
    const isMore = isInside && table.isNumbered && isMoreOfLast(row, done.at(-1), lines[end + 1]);
    if (isMore) goOn(row, done);
    else done.push(row);
    at = end;
  }
  return done;
};

interface Table {
  readonly most: number;
  /** The first column numbers the rows, so that whatever has a number there begins one. */
  readonly isNumbered: boolean;
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

/** How many columns a head of a list of actions has; 0 where it heads something else, nothing where it is no head. */
const tableOver = (text: string): Table | undefined => {
  if (text.length > LONGEST || !text.includes('\t')) return undefined;
  const cells = text.split('\t').map((cell) => cell.trim());
  const head = headOf(cells);
  if (!head) return undefined;
  const isList = head.includes('owner') && head.includes('action');
  return { most: isList ? cells.length : 0, isNumbered: head[0] === 'number' };
};

/** "7", "ED/24/05" and a tab: a row's number. */
const NUMBERED = /^\s*[\p{L}/.#-]{0,8}\d[\p{L}\d/.)-]*\t/u;

/** The line in which the row that begins there has all its cells; the same line where no other makes it whole. */
const endOfRow = (lines: readonly Line[], at: number, { most, isNumbered }: Table): number => {
  let cells = cellsIn(lines[at]);
  for (let end = at + 1; cells < most && end <= at + MOST_LINES; end += 1) {
    const line = lines[end];
    if (!line?.text.trim() || line.text.length > LONGEST) return at;
    if (isNumbered ? NUMBERED.test(line.text) : isOther(line, lines[at], most)) return at;
    cells += cellsIn(line) - 1;
    if (cells === most) return end;
  }
  return at;
};

/** A line that begins another row than the one before it. */
const isOther = (line: Line, row: Line | undefined, most: number): boolean =>
  isWhole(line, most) || isNext(row, line);

/** "5. Health" and all its other cells. */
const isWhole = (line: Line, most: number): boolean =>
  cellsIn(line) === most && /^\s*\d{1,2}(?:\.\d{1,2})?[.)]?\s+\p{Lu}/u.test(line.text);

/** "1. Welcome", and "2. Data" below it, whatever cells either has. */
const isNext = (line: Line | undefined, next: Line): boolean => {
  const [one, other] = [line, next].map((each) => Number(ITEM.exec(each?.text ?? '')?.[1]));
  return one !== undefined && other === one + 1;
};

const ITEM = /^\s*(\d{1,2})[.)]\s+\p{Lu}[^\t]*\t/u;

/** "Closed - 60", and "attended" below it: the last cell goes on, and then another row or nothing follows. */
const isMoreOfLast = ({ text }: Line, last: Line | undefined, next: Line | undefined): boolean =>
  /^\p{Ll}[^\t]{0,50}$/u.test(text) &&
  last !== undefined &&
  NUMBERED.test(last.text) &&
  (!next?.text.trim() || NUMBERED.test(next.text));

const goOn = ({ text }: Line, done: Line[]): void => {
  const last = done.pop();
  if (last) done.push({ ...last, text: `${last.text}\n${text}` });
};

const cellsIn = (line: Line | undefined): number => line?.text.split('\t').length ?? 0;

/** From the head up to an empty line a row may begin without a tab: its first cell goes on in the next line. */
const isInsideStill = ({ text }: Line, was: boolean, over: number | undefined): boolean =>
  text.trim() !== '' && (was || (over ?? 0) > 0);
