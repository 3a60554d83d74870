import { byPartition, removeRows } from '../purging/remove.ts';
import { EVERY_KEY, type OpenTable, type Scanned, type Table } from '../table.ts';
import { type Erasing, rewritePartition } from './partition.ts';
import { MARK } from './things.ts';
import { isOfAccount, withoutName } from './words.ts';

/** How far the store has been gone through: the table, and Azure's own word for where in it. */
export interface Position {
  readonly table: number;
  readonly next?: string;
}

export interface Swept {
  /** Rows that were changed or deleted. */
  readonly rows: number;
  /** Where to go on; nothing where all has been gone through. */
  readonly at?: Position;
}

export interface Sweeping {
  /** In a fixed order, since `Position` counts in it. */
  readonly tables: readonly string[];
  readonly from: Position;
  /** Pages that this run may read. */
  readonly pages: number;
}

/** Answers, undo rows, addresses and links: what goes altogether where it names somebody. */
const PASSING = new Set(['turns', 'conversations', 'links']);
/** What people set for themselves. */
const SETTINGS = new Set(['reminders']);
/** Bytes, which hold no words to look through. */
const BYTES = new Set(['files', 'images']);

/**
 * Takes a person's name out of all that is kept: out of texts and history, where the pseudonym takes its place; what is
 * kept for a moment, or leads to them, is deleted. Goes through every row of every table but files and pictures, a page
 * a request, and is safe to repeat.
 */
export const eraseFrom = async (
  open: OpenTable,
  erasing: Erasing,
  { tables, from, pages }: Sweeping,
): Promise<Swept> => {
  let { table: at, next } = { next: undefined, ...from } as { table: number; next: string | undefined }; // the same, its gap filled
  let rows = 0;
  for (let page = 0; at < tables.length; page += 1) {
    if (page >= pages) return { rows, at: { table: at, ...(next !== undefined && { next }) } };
    const name = tables[at] ?? '';
    const found = BYTES.has(name) ? { rows: [] } : await open(name).scan(EVERY_KEY, next);
    rows += await erasedIn(open(name), found.rows, { ...erasing, table: name });
    next = 'next' in found ? found.next : undefined;
    if (next === undefined) at += 1;
  }
  return { rows };
};

/** A table as it is gone through. */
type Going = Erasing & { readonly table: string };

const erasedIn = async (table: Table, page: readonly Scanned[], going: Going): Promise<number> => {
  const passing = page.filter((row) => isPassing(row, going) && isTheirs(row, going));
  const gone = await removeRows(table, passing, () => true);
  const others = page.filter(
    (row) => !isPassing(row, going) && (row.key.startsWith(MARK) || namesThem(row, going)),
  );
  let changed = gone.length;
  for (const partition of byPartition(others).keys())
    changed += await rewritePartition(table, partition, going);
  return changed;
};

const isPassing = ({ key }: Scanned, going: Going): boolean =>
  PASSING.has(going.table) || /^~[ru]\|/.test(key) || isSetting(key, going);

/** A row that is called as they are: what they set, or looked at last. Where all rows are such, its history too. */
const isSetting = (key: string, { ids, table }: Going): boolean =>
  ids.some((id) => id === key || (SETTINGS.has(table) && key.split('|').includes(id)));

const namesThem = (row: Scanned, erasing: Erasing): boolean => withoutName(row.props, erasing) !== row.props;

const isTheirs = (row: Scanned, going: Going): boolean =>
  namesThem(row, going) ||
  isSetting(row.key.replace(/^~u\|/, ''), going) ||
  isOfAccount(row.key, row.props, going);
