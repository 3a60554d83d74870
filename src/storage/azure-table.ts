import type { Account } from './azure-account.ts';
import { TableFault } from './azure-errors.ts';
import { lineTo } from './azure-http.ts';
import { type Piece, readPiece, readRow, readScan } from './azure-read.ts';
import { retrying } from './azure-retry.ts';
import { sender } from './azure-send.ts';
import { faultOf, keyFault } from './guards.ts';
import type { Op, Row, Table, Transacted } from './table.ts';

/** Azure gives no more rows than this in one answer. */
const PAGE_MOST = 1000;
/** A page may come in pieces where the table moves; so many are put together before it counts as out of order. */
const PIECES_MOST = 3;

/** One table of the account. It is made when it turns out to be missing. */
export const azureTable = (account: Account, name: string, make: () => Promise<void>): Table => {
  const line = lineTo(account, name);
  const get = async (partition: string, key: string): Promise<Row | undefined> => {
    if (keyFault(partition) ?? keyFault(key)) return undefined;
    return unlessMissing(() => retrying(() => readRow(line, name, [partition, key])));
  };
  const send = sender(line, name);
  const once = async (partition: string, ops: readonly Op[]): Promise<Transacted> => {
    let unsure = false;
    const outcome = await retrying((again) => {
      unsure = again;
      return send(partition, ops);
    });
    if (outcome.done || !unsure) return outcome;
    const there = (key: string): Promise<Row | undefined> => get(partition, key);
    if (!(await isThere(ops[outcome.failed], there))) return outcome;
    return { done: true, etags: await Promise.all(ops.map((op) => etagOf(op, there))) };
  };
  return {
    get,
    list: async (partition, range) => {
      if (range.any?.length === 0 || (range.top !== undefined && range.top < 1)) return [];
      const piece: ReadPiece = (top, next) => readPiece(line, name, { partition, range, top, next });
      return (await unlessMissing(() => listed(piece, range.top ?? Number.POSITIVE_INFINITY))) ?? [];
    },
    scan: async (range, next) => {
      const asked = { range, ...(next !== undefined && { next }) };
      return (await unlessMissing(() => retrying(() => readScan(line, name, asked)))) ?? { rows: [] };
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

type ReadPiece = (top: number, next: Piece['next']) => Promise<Piece>;

const listed = async (read: ReadPiece, top: number): Promise<readonly Row[]> => {
  const most = Math.ceil(top / PAGE_MOST) + PIECES_MOST - 1;
  const rows: Row[] = [];
  let next: Piece['next'];
  for (let asked = 1; ; asked += 1) {
    const piece = await retrying(() => read(Math.min(top - rows.length, PAGE_MOST), next));
    rows.push(...piece.rows);
    next = piece.next;
    if (!next || rows.length >= top) return rows.slice(0, top);
    if (asked >= most) throw new TableFault(0, `a page in over ${most} pieces`);
  }
};

/**
 * Whether an operation that a repeat found done, or undone, had been done by the first try whose answer was lost:
 * the very row it would have written is there, or the columns that it merges, or the row it removes is gone. Where who
 * did it matters, the row says.
 */
const isThere = async (
  op: Op | undefined,
  get: (key: string) => Promise<Row | undefined>,
): Promise<boolean> => {
  if (!op) return false;
  const row = await get(op.key);
  return op.do === 'remove' ? !row : isAsWritten(op, row);
};

/** The ETag of a row that stands as this operation wrote it. */
const etagOf = async (
  op: Op,
  get: (key: string) => Promise<Row | undefined>,
): Promise<string | undefined> => {
  if (op.do === 'remove') return undefined;
  const row = await get(op.key);
  return isAsWritten(op, row) ? row?.etag : undefined;
};

const isAsWritten = (op: Exclude<Op, { readonly do: 'remove' }>, row: Row | undefined): boolean => {
  if (!row) return false;
  const names = Object.keys(op.props);
  return (
    (op.do === 'merge' || names.length === Object.keys(row.props).length) &&
    names.every((name) => row.props[name] === op.props[name])
  );
};
