import type { Op, Scanned, Table } from '../table.ts';

/** As many rows as one transaction takes. */
const TOGETHER = 100;

/**
 * Deletes rows as they were read, those of a partition together; a row that somebody has changed since is left, since it
 * is not over any more. Answers the rows that are gone.
 */
export const removeRows = async (
  table: Table,
  rows: readonly Scanned[],
  spend: () => boolean,
): Promise<readonly Scanned[]> => {
  const gone: Scanned[] = [];
  for (const [partition, own] of byPartition(rows))
    for (let from = 0; from < own.length; from += TOGETHER)
      gone.push(...(await removeTogether({ table, partition, spend }, own.slice(from, from + TOGETHER))));
  return gone;
};

interface Place {
  readonly table: Table;
  readonly partition: string;
  readonly spend: () => boolean;
}

const removeTogether = async (place: Place, rows: readonly Scanned[]): Promise<readonly Scanned[]> => {
  let left = rows;
  while (left.length > 0) {
    if (!place.spend()) return [];
    const ops: readonly Op[] = left.map(({ key, etag }) => ({ do: 'remove', key, etag }));
    const outcome = await place.table.transact(place.partition, ops);
    if (outcome.done) return left;
    const { failed } = outcome;
    left = left.filter((_, at) => at !== failed);
  }
  return [];
};

export const byPartition = <T extends { readonly partition: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(row.partition, [...(found.get(row.partition) ?? []), row]);
  return found;
};
