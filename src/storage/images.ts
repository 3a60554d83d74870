import type { KeptImages } from '../core/links.ts';
import { bytesOf, piecesOf } from './file-rows.ts';
import type { Op, Table } from './table.ts';
import { HASHES, hashOf, isToken, newToken, partitionOf } from './tokens.ts';

const HOUR_MS = 3_600_000;
/** A picture is some 50 KB, and rows are listed whole. */
const SWEPT_MOST = 8;

/** Pictures in one table, a row each, swept as they are shown. */
export const imagesIn = (table: Table, token: () => string = newToken): KeptImages => {
  const swept = new Map<string, number>();
  return {
    keep: async ({ png, until }) => {
      const made = token();
      const key = hashOf(made);
      const props = { v: 1, until: until.toISOString(), ...piecesOf(png) };
      const outcome = await table.transact(partitionOf(key), [{ do: 'insert', key, props }]);
      if (!outcome.done) throw new Error('a random token that was there already');
      return made;
    },
    find: async (given) => {
      if (!isToken(given)) return undefined;
      const id = hashOf(given);
      const row = await table.get(partitionOf(id), id);
      return row && { id, png: bytesOf([row]), until: untilOf(row.props) };
    },
    sweep: async (beside, now) => {
      const partition = partitionOf(beside);
      if (now.getTime() - (swept.get(partition) ?? 0) < HOUR_MS) return;
      swept.set(partition, now.getTime());
      const rows = await table.list(partition, { ...HASHES, top: SWEPT_MOST });
      const old = rows.filter(({ props }) => untilOf(props).getTime() < now.getTime() - HOUR_MS);
      const ops: readonly Op[] = old.map(({ key, etag }) => ({ do: 'remove', key, etag }));
      if (ops.length) await table.transact(partition, ops);
    },
  };
};

const untilOf = (props: Readonly<Record<string, unknown>>): Date => new Date(String(props['until']));
