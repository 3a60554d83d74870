import { byPartition, removeRows } from '../purging/remove.ts';
import { EVERY_KEY, type OpenTable, type Scanned, type Table } from '../table.ts';
import { type Erasing, rewritePartition } from './partition.ts';
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
    rows += await erasedIn(open(name), found.rows, { ...erasing, passing: PASSING.has(name) });
    next = 'next' in found ? found.next : undefined;
    if (next === undefined) at += 1;
  }
  return { rows };
};

const erasedIn = async (
  table: Table,
  page: readonly Scanned[],
  erasing: Erasing & { readonly passing: boolean },
): Promise<number> => {
  const passing = page.filter((row) => isPassing(row, erasing) && isTheirs(row, erasing));
  const gone = await removeRows(table, passing, () => true);
  const others = page.filter(
    (row) => !isPassing(row, erasing) && (row.key.startsWith('~e|') || namesThem(row, erasing)),
  );
  let changed = gone.length;
  for (const partition of byPartition(others).keys())
    changed += await rewritePartition(table, partition, erasing);
  return changed;
};

const isPassing = (
  { key }: Scanned,
  { passing, ids }: Pick<Erasing, 'ids'> & { readonly passing: boolean },
): boolean => passing || /^~[ru]\|/.test(key) || isSetting(key, ids);

/** A row that is called as they are, and nothing more: what they set, or looked at last. */
const isSetting = (key: string, ids: Erasing['ids']): boolean => ids.some((id) => id === key);

const namesThem = (row: Scanned, erasing: Erasing): boolean => withoutName(row.props, erasing) !== row.props;

const isTheirs = (row: Scanned, erasing: Erasing): boolean =>
  namesThem(row, erasing) ||
  isSetting(row.key.replace(/^~u\|/, ''), erasing.ids) ||
  isOfAccount(row.key, row.props, erasing);
