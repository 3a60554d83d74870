import { randomUUID } from 'node:crypto';
import type { Reply } from '../core/reply.ts';
import { type Deed, historyKey, type Last, opsOf, receiptKey } from './deed.ts';
import { isIntact, type Kept, type Line } from './history.ts';
import { type Op, type Range, type Row, type Table, type Transacted, under } from './table.ts';

export type { Change, Deed, Last } from './deed.ts';

export type Outcome =
  | { readonly is: 'saved' }
  /** This very turn has been here before, on this instance or another. */
  | { readonly is: 'already'; readonly answer: Reply }
  /** Somebody changed the thing since it was read. */
  | { readonly is: 'changed' }
  /** A new thing's reference is taken. */
  | { readonly is: 'taken' };

const kept = (row: Row): Kept => ({
  line: JSON.parse(String(row.props['line'])) as Line, // written by `commit` alone
  hash: String(row.props['hash']),
});
const answerOf = (receipt: Row): Reply => {
  const answer = JSON.parse(String(receipt.props['answer'])) as Reply; // written by `commit` alone
  return { ...answer, repeated: String(receipt.props['at']) };
};

export type Ledger = ReturnType<typeof ledger>;

/**
 * One partition that holds what must agree: things, their listings, their history and the answers already given.
 * Every commit is one transaction: receipt, then each thing with its rows and history line, then the undo row.
 * The receipt names its commit, so that a commit whose answer was lost on the way is known for what it is.
 */
export const ledger = (table: Table, partition: string, newCommit: () => string = randomUUID) => {
  const get = (key: string): Promise<Row | undefined> => table.get(partition, key);
  const receiptOf = (turn: string): Promise<Row | undefined> => get(receiptKey(turn));
  const commit = async (deed: Deed): Promise<Outcome> => {
    const mine = newCommit();
    const ops = opsOf(deed, mine);
    const outcome = await attempt(() => table.transact(partition, ops));
    if (outcome.done) return { is: 'saved' };
    // The receipt is the first row: where another one failed there was none, and reading it would be for nothing.
    const receipt = outcome.failed > 0 ? undefined : await receiptOf(deed.turn);
    if (receipt) return settled(receipt, mine);
    if (outcome.why === 'fault') throw outcome.fault;
    return { is: isTaken(deed, ops[outcome.failed]) ? 'taken' : 'changed' };
  };
  return {
    get,
    commit,
    /** What this turn was answered, if it has changed anything here. */
    recall: async (turn: string): Promise<Reply | undefined> => {
      const receipt = await receiptOf(turn);
      return receipt && answerOf(receipt);
    },
    list: (range: Range): Promise<readonly Row[]> => table.list(partition, range),
    /** Every history line of a thing, oldest first. */
    history: async (of: string): Promise<readonly Kept[]> =>
      (await table.list(partition, under(`~h|${of}|`))).map(kept),
    /** The last thing this person did here that can be undone. */
    lastOf: async (person: string): Promise<Last | undefined> => {
      const row = await get(`~u|${person}`);
      return row && (JSON.parse(String(row.props['last'])) as Last); // written by `commit` alone
    },
  };
};

type Broken = { readonly done: false; readonly failed: 0; readonly why: 'fault'; readonly fault: unknown };

/** A transaction that broke off may yet have happened: its fault is held back until the receipt has been looked for. */
const attempt = async (transact: () => Promise<Transacted>): Promise<Transacted | Broken> => {
  try {
    return await transact();
  } catch (fault) {
    return { done: false, failed: 0, why: 'fault', fault };
  }
};

const settled = (receipt: Row, mine: string): Outcome =>
  receipt.props['commit'] === mine ? { is: 'saved' } : { is: 'already', answer: answerOf(receipt) };

/** Whether the history of a thing is whole and unaltered, held against the row it belongs to. */
export const historyIsIntact = (lines: readonly Kept[], row: Row): boolean =>
  isIntact(lines, String(row.props['hash'] ?? ''));

/** A row of a new thing, or of its history, was there already: its reference is somebody else's. */
const isTaken = (deed: Deed, refused: Op | undefined): boolean =>
  deed.changes.some(
    ({ before, key, of }) => !before && (refused?.key === key || refused?.key === historyKey(of, 1)),
  );
