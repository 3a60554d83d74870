import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import { columnOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

const STROKE = /(?:^|\s)\/(?=\s|$)/;
const FEWEST = 3;
const MOST = 8;
const LONGEST_HEAD = 40;
/** A row that goes on for longer has lost a stroke: what follows is left as it is. */
const MOST_LINES = 40;
const BEGINS = /^\s*(?:\d{1,3}(?:\.\d{1,2})*[.)]?|[a-z][.)])\s+\S/i;
const NOTHING = /^[-–—.\s]*$|^(?:none|n\/a|nil)$/i;

interface Columns {
  readonly many: number;
  readonly action: number;
  readonly owner: number;
}

/** "Agenda Item / Discussion / Actions / Responsibility / Date by": where what is to be done stands, and who is to do it. */
const columnsIn = (text: string): Columns | undefined => {
  const cells = text.split(STROKE).map((cell) => cell.trim());
  if (cells.length < FEWEST || cells.length > MOST || cells.some((cell) => cell.length > LONGEST_HEAD))
    return undefined;
  const kinds = cells.map(columnOf);
  // A log of actions alone says how far each is: it is read row by row.
  if (!kinds.includes('text') || kinds.includes('status')) return undefined;
  const [action, owner] = [kinds.indexOf('action'), kinds.indexOf('owner')];
  return action < 0 || owner < 0 ? undefined : { many: cells.length, action, owner };
};

/** Where the row ends that begins here: all its strokes have come, and the next begins with a number or after a gap. */
const endOf = (lines: readonly Line[], from: number, { many }: Columns): number | undefined => {
  let strokes = 0;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at += 1) {
    strokes += (lines[at]?.text ?? '').split(STROKE).length - 1;
    if (strokes > many - 1) return undefined;
    const next = lines[at + 1]?.text.trim() ?? '';
    if (strokes === many - 1 && (!next || BEGINS.test(next) || STROKE.test(next))) return at + 1;
  }
  return undefined;
};

const linesIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => !NOTHING.test(one));

/** What is to be done and by whom, in a line each, as a note says it: the first of one cell is for the first of the other. */
const told = (cells: readonly string[], { action, owner }: Columns, naming: Naming): readonly string[] => {
  const [deeds, owners] = [linesIn(cells[action]), linesIn(cells[owner])];
  const all = owners.join('/');
  if (deeds.length === 0 || !owners.every((one) => isOwnerCell(one, naming))) return [];
  const each = deeds.length === owners.length ? owners : deeds.map(() => all);
  return deeds.map((deed, at) => `Action: ${each[at] ?? all}: ${deed}`);
};

/** Tables of which a converter kept the cells apart by strokes, and the lines of each cell as they were. */
export const withStrokeColumns = (lines: readonly Line[], naming: Naming): readonly Line[] => {
  const head = lines.findIndex(({ text }) => columnsIn(text));
  const columns = columnsIn(lines[head]?.text ?? '');
  if (!columns) return lines;
  const done: Line[] = [...lines.slice(0, head)];
  for (let from = head + 1; from < lines.length; ) {
    const to = endOf(lines, from, columns) ?? from + 1;
    done.push(...rowOf(lines.slice(from, to), columns, naming));
    from = to;
  }
  return done;
};

/** What was talked about as it stands; what is to be done in lines of its own. */
const rowOf = (row: readonly Line[], columns: Columns, naming: Naming): readonly Line[] => {
  const [first] = row;
  const cells = row
    .map(({ text }) => text)
    .join('\n')
    .split(STROKE);
  const deeds = first && cells.length === columns.many ? told(cells, columns, naming) : [];
  if (!first || deeds.length === 0) return row;
  const before = cells.slice(0, columns.action).join('\n').split('\n');
  const kept = row.slice(0, before.length).map((line, at) => ({ ...line, text: before[at] ?? '' }));
  const last = row.at(-1) ?? first;
  return [...kept, ...deeds.map((text) => ({ ...last, text }))];
};
