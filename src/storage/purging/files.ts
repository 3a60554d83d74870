import type { Looking } from '../../core/offers/keeping.ts';
import { EVERY_KEY, type OpenTable, type Scanned, type Table } from '../table.ts';
import { walk } from './walk.ts';

const FILE = /FIL-[0-9A-Z]{4,12}/g;
const HEAD = { from: 'head', below: 'head~', select: [] } as const;

/** Kept files that nothing names now. `known` were such at the look before: only these go. */
export interface Unnamed {
  readonly files: readonly string[];
  readonly gone: number;
  readonly left: boolean;
}

/**
 * Looks for kept files that no row of these tables names. A file is kept before the row that names it is written, and may
 * be waiting to be confirmed: so it goes only where two looks, a month apart, have both found that nothing names it.
 */
export const unnamedFiles = async (
  open: OpenTable,
  naming: readonly string[],
  { known, ...looking }: Pick<Looking, 'dry' | 'spend'> & { readonly known: readonly string[] },
): Promise<Unnamed> => {
  const table = open('files');
  const kept = await partitionsOf(table, looking.spend);
  const named = kept.length > 0 ? await namedIn(naming.map(open), looking.spend) : new Set<string>();
  if (!named) return { files: known, gone: 0, left: true };
  const unnamed = kept.filter((id) => !named.has(id));
  const over = unnamed.filter((id) => known.includes(id));
  if (looking.dry) return { files: unnamed, gone: over.length, left: false };
  for (const id of over) await removeFile(table, id);
  return { files: unnamed.filter((id) => !over.includes(id)), gone: over.length, left: false };
};

const partitionsOf = async (table: Table, spend: () => boolean): Promise<readonly string[]> => {
  const found: string[] = [];
  await walk(table, { range: HEAD, spend }, (rows) => {
    found.push(...rows.map(({ partition }) => partition));
  });
  return found;
};

/** Every file that is named anywhere; nothing where this run may not look at all of it. */
const namedIn = async (
  tables: readonly Table[],
  spend: () => boolean,
): Promise<ReadonlySet<string> | undefined> => {
  const found = new Set<string>();
  const note = (rows: readonly Scanned[]): void => {
    for (const { props } of rows) for (const [id] of JSON.stringify(props).matchAll(FILE)) found.add(id);
  };
  for (const table of tables) if (!(await walk(table, { range: EVERY_KEY, spend }, note))) return undefined;
  return found;
};

/** The head first: a file without one is found by nobody, and its other rows are in nobody's way. */
const removeFile = async (table: Table, id: string): Promise<void> => {
  const rows = await table.list(id, { ...EVERY_KEY, select: [] });
  const ops = rows.map(({ key, etag }) => ({ do: 'remove', key, etag }) as const);
  for (let from = 0; from < ops.length; from += 100) await table.transact(id, ops.slice(from, from + 100));
};
