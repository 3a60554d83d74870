import type { Props, Row } from '../table.ts';

/** The version of the register's rows that this program writes. */
export const VERSION = 1;

const BOOKKEEPING = new Set(['v', 'n', 'hash']);
const behind = new WeakMap<object, Row>();

/** Remembers which row a thing of the register was read from, so that a change rests on what was decided upon. */
export const readFrom = <T extends object>(row: Row, thing: T): T => {
  behind.set(thing, row);
  return thing;
};

/** The row that a thing was read from; nothing for a thing that is new. */
export const rowBehind = (thing: object): Row | undefined => behind.get(thing);

/** Columns this version does not know: carried through, since a Replace would drop them. */
export const unknownColumns = (row: Row | undefined, known: readonly string[]): Props =>
  Object.fromEntries(
    Object.entries(row?.props ?? {}).filter(([name]) => !BOOKKEEPING.has(name) && !known.includes(name)),
  );

/** A row nobody could have written, named by its key alone: its columns may hold a name. */
export const unreadable = (row: Row, columns: readonly PropertyKey[]): Error =>
  new Error(`the register's row ${row.key} cannot be read: ${columns.map(String).join(', ')}`);
