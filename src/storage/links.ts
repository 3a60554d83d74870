import type { KeptLinks, Minted } from '../core/links.ts';
import type { Op, Row, Table } from './table.ts';
import { HASHES, hashOf, isToken, newToken, partitionOf } from './tokens.ts';

const DAY_MS = 24 * 3_600_000;
const SWEPT_MOST = 100;

/** Links in one table, each under the SHA-256 of its token; 256 partitions, which are swept as links are opened. */
export const linksIn = (table: Table, token: () => string = newToken): KeptLinks => ({
  keep: async ({ account, name, what, until }) => {
    const made = token();
    const key = hashOf(made);
    const props = { v: 1, ...account, to: name, what, until: until.toISOString() };
    const outcome = await table.transact(partitionOf(key), [{ do: 'insert', key, props }]);
    if (!outcome.done) throw new Error('a random token that was there already');
    return made;
  },
  find: async (given) => {
    if (!isToken(given)) return undefined;
    const id = hashOf(given);
    const row = await table.get(partitionOf(id), id);
    return row && mintedOf(row);
  },
  sweep: async (beside, now) => {
    const partition = partitionOf(beside);
    const rows = await table.list(partition, { ...HASHES, top: SWEPT_MOST });
    const old = rows.filter((row) => mintedOf(row).until.getTime() < now.getTime() - DAY_MS);
    const ops: readonly Op[] = old.map(({ key, etag }) => ({ do: 'remove', key, etag }));
    // Where another instance sweeps here too, one of the two finds the rows gone, and that is as well.
    if (ops.length) await table.transact(partition, ops);
  },
});

const mintedOf = ({ key, props }: Row): Minted => ({
  id: key,
  account: { tenant: String(props['tenant']), user: String(props['user']) },
  name: String(props['to']),
  what: String(props['what']),
  until: new Date(String(props['until'])),
});
