import type { Parting } from './parting.ts';
import type { Column } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** How far the row of a table has come. */
export interface Running {
  readonly parting: Parting;
  readonly columns?: readonly Column[];
  readonly apart: boolean;
  filled?: number;
}

const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*[.)]?(?:\s|$)/;
const ENTRY = /^(?:\p{Lu}{2,4}|ALL|All)(?:\s?[/&,]\s?\p{Lu}{2,4})*\s(?:[-–—:]|to\b|will\b)/u;
/** What stands below the table. */
const ENDS =
  /^(?:next meeting|dates? of|any other business|meeting (?:closed|ended)|the meeting (?:closed|ended)|signed)\b/i;
const FEWEST = 3;

/**
 * The cells of a line that goes on with the row above it, since a converter kept the lines within a cell: what comes
 * first belongs to the last cell that the row has, the rest to the next ones. Nothing where it is a row of its own.
 */
export const runOn = (
  { text }: Line,
  cells: readonly string[] | undefined,
  running: Running,
): readonly string[] | undefined => {
  const most = running.columns?.length ?? 0;
  if (!running.parting.tab || most < FEWEST || /^\t/.test(text)) return restart(running);
  const first = cells?.[0] ?? text.trim();
  if (ENDS.test(first)) return restart(running);
  if (NUMBERED.test(first) && cells !== undefined) {
    running.filled = cells.length;
    return undefined;
  }
  const all = cells ?? [first];
  if (!mayRunOn(first, running) || running.filled === undefined) return restart(running);
  const last = running.filled - 1;
  if (last + all.length > most) return restart(running);
  running.filled = last + all.length;
  return [...Array.from({ length: last }, () => ''), ...all];
};

/** Not in a list of actions; and behind a blank line only where the row is full and an owner begins. */
const mayRunOn = (first: string, { columns, filled, apart }: Running): boolean => {
  const isList = columns?.includes('action') === true && columns.includes('owner');
  return !isList && (!apart || (filled === columns?.length && ENTRY.test(first)));
};

const restart = (running: Running): undefined => {
  delete running.filled;
  return undefined;
};
