import type { TableClient } from '@azure/data-tables';
import type { Account } from './azure-account.ts';
import { TableFault } from './azure-errors.ts';
import { filterOf } from './azure-filter.ts';
import { retrying } from './azure-retry.ts';
import { rowOf } from './azure-rows.ts';
import { sender } from './azure-send.ts';
import { faultOf, keyFault } from './guards.ts';
import type { Op, Range, Row, Table, Transacted } from './table.ts';

/** Azure gives no more rows than this in one answer. */
const PAGE_MOST = 1000;
/** A page may come in pieces where the table moves; so many are put together before it counts as out of order. */
const PIECES_MOST = 3;

/** One table of the account. It is made when it turns out to be missing. */
export const azureTable = (account: Account, name: string, make: () => Promise<void>): Table => {
  const get = async (partition: string, key: string): Promise<Row | undefined> => {
    if (keyFault(partition) ?? keyFault(key)) return undefined;
    const client = await account.table(name);
    return unlessMissing(() => retrying(async () => rowOf(await client.getEntity(partition, key))));
  };
  const send = sender(account, name);
  const once = async (partition: string, ops: readonly Op[]): Promise<Transacted> => {
    let unsure = false;
    const outcome = await retrying((again) => {
      unsure = again;
      return send(partition, ops);
    });
    if (outcome.done || !unsure) return outcome;
    return (await isThere(ops[outcome.failed], (key) => get(partition, key))) ? { done: true } : outcome;
  };
  return {
    get,
    list: async (partition, range) => {
      if (range.any?.length === 0 || (range.top !== undefined && range.top < 1)) return [];
      const client = await account.table(name);
      return (await unlessMissing(() => listed(client, partition, range))) ?? [];
    },
    transact: async (partition, ops) => {
      const fault = faultOf(partition, ops);
      if (fault) throw new Error(`refused before sending to ${name}: ${fault}`);
      try {
        return await once(partition, ops);
      } catch (error) {
        if (!(error instanceof TableFault) || error.code !== 'TableNotFound') throw error;
        await make();
        return once(partition, ops);
      }
    },
  };
};

const unlessMissing = async <T>(read: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TableFault && error.statusCode === 404) return undefined;
    throw error;
  }
};

const listed = async (client: TableClient, partition: string, range: Range): Promise<readonly Row[]> => {
  const top = range.top ?? Number.POSITIVE_INFINITY;
  const most = Math.ceil(top / PAGE_MOST) + PIECES_MOST - 1;
  const queryOptions = { filter: filterOf(partition, range) };
  const rows: Row[] = [];
  let continuationToken: string | undefined;
  for (let asked = 1; ; asked += 1) {
    const settings = {
      maxPageSize: Math.min(top, PAGE_MOST),
      ...(continuationToken && { continuationToken }),
    };
    const page = await retrying(
      async () => (await client.listEntities({ queryOptions }).byPage(settings).next()).value,
    );
    for (const entity of page ?? []) rows.push(rowOf(entity));
    continuationToken = page?.continuationToken;
    if (!continuationToken || rows.length >= top) return rows.slice(0, top);
    if (asked >= most) throw new TableFault(0, `a page in over ${most} pieces`);
  }
};

/**
 * Whether an operation that a repeat found done, or undone, had been done by the first try whose answer was lost:
 * the very row it would have written is there, or the row it removes is gone. Where who did it matters, the row says.
 */
const isThere = async (
  op: Op | undefined,
  get: (key: string) => Promise<Row | undefined>,
): Promise<boolean> => {
  if (!op) return false;
  const row = await get(op.key);
  if (op.do === 'remove' || !row) return op.do === 'remove' && !row;
  const names = Object.keys(op.props);
  return (
    names.length === Object.keys(row.props).length &&
    names.every((name) => row.props[name] === op.props[name])
  );
};
