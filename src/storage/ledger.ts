import type { Reply } from '../core/reply.ts';
import { hashOf, isIntact, type Kept, type Line } from './history.ts';
import { type Op, type Props, type Range, type Row, type Table, under } from './table.ts';

/** What happens to one thing. */
export interface Change {
  /** What people and the history call it: ACT-2F7K. */
  readonly of: string;
  /** The RowKey of its own row. */
  readonly key: string;
  /** Its row as it was read; left out for a new thing. */
  readonly before?: Row;
  readonly after: Props;
  /** Its listing rows, written with it. */
  readonly rows?: readonly Op[];
  readonly verb: string;
  readonly for?: string;
  readonly via?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Changes that one turn makes together: all of them, with their history and the turn's answer, or none. */
export interface Deed {
  readonly turn: string;
  /** A person's id, or "system". */
  readonly by: string;
  readonly how: Line['how'];
  readonly at: Date;
  readonly changes: readonly Change[];
  /** What a repeat of this turn is answered. */
  readonly answer: Reply;
  /** Kept for `undo`; left out for what cannot be undone. */
  readonly undo?: string;
}

export type Outcome =
  | { readonly is: 'saved' }
  /** This very turn has been here before, on this instance or another. */
  | { readonly is: 'already'; readonly answer: Reply }
  /** Somebody changed the thing since it was read. */
  | { readonly is: 'changed' }
  /** A new thing's reference is taken. */
  | { readonly is: 'taken' };

/** The last thing a person did here: what `undo` would reverse. */
export interface Last {
  readonly at: string;
  readonly what: string;
  readonly things: readonly {
    readonly of: string;
    readonly key: string;
    /** The history line this deed added; undo is allowed while it is still the last. */
    readonly n: number;
    readonly before?: Props;
  }[];
}

const RECEIPT_MOST = 30_000;
const line4 = (n: number): string => String(n).padStart(5, '0');
const receiptKey = (turn: string): string => `~r|${turn}`;
const kept = (row: Row): Kept => ({
  line: JSON.parse(String(row.props['line'])) as Line, // written by `commit` alone
  hash: String(row.props['hash']),
});

export type Ledger = ReturnType<typeof ledger>;

/**
 * One partition that holds what must agree: things, their listings, their history and the answers already given.
 * Every commit is one transaction: receipt, then each thing with its rows and history line, then the undo row.
 */
export const ledger = (table: Table, partition: string) => {
  const get = (key: string): Promise<Row | undefined> => table.get(partition, key);
  const recall = async (turn: string): Promise<Reply | undefined> => {
    const row = await get(receiptKey(turn));
    if (!row) return undefined;
    const answer = JSON.parse(String(row.props['answer'])) as Reply; // written by `commit` alone
    return { ...answer, repeated: String(row.props['at']) };
  };
  const commit = async (deed: Deed): Promise<Outcome> => {
    const outcome = await table.transact(partition, opsOf(deed));
    if (outcome.done) return { is: 'saved' };
    const answer = await recall(deed.turn);
    if (answer) return { is: 'already', answer };
    return { is: outcome.why === 'exists' && isNew(deed) ? 'taken' : 'changed' };
  };
  return {
    get,
    recall,
    commit,
    list: (range: Range): Promise<readonly Row[]> => table.list(partition, range),
    /** Every history line of a thing, oldest first. */
    history: async (of: string): Promise<readonly Kept[]> =>
      (await table.list(partition, under(`~h|${of}|`))).map(kept),
    lastOf: async (person: string): Promise<Last | undefined> => {
      const row = await get(`~u|${person}`);
      return row && (JSON.parse(String(row.props['last'])) as Last); // written by `commit` alone
    },
  };
};

/** Whether the history of a thing is whole and unaltered, held against the row it belongs to. */
export const historyIsIntact = (lines: readonly Kept[], row: Row): boolean =>
  isIntact(lines, String(row.props['hash'] ?? ''));

const isNew = (deed: Deed): boolean => deed.changes.some((change) => !change.before);

const opsOf = (deed: Deed): readonly Op[] => {
  const receipt: Op = {
    do: 'insert',
    key: receiptKey(deed.turn),
    props: { answer: storable(deed.answer), at: deed.at.toISOString() },
  };
  const written = deed.changes.map((change) => opsOfChange(deed, change));
  return [receipt, ...written.flatMap(({ ops }) => ops), ...undoOps(deed, written)];
};

const opsOfChange = (deed: Deed, change: Change): { readonly ops: readonly Op[]; readonly n: number } => {
  const n = Number(change.before?.props['n'] ?? 0) + 1;
  const line: Line = {
    of: change.of,
    n,
    by: deed.by,
    ...(change.for && { for: change.for }),
    how: deed.how,
    ...(change.via && { via: change.via }),
    at: deed.at.toISOString(),
    verb: change.verb,
    ...(change.from !== undefined && { from: change.from }),
    ...(change.to !== undefined && { to: change.to }),
  };
  const hash = hashOf(String(change.before?.props['hash'] ?? ''), line);
  const props = { ...change.after, v: change.after['v'] ?? 1, n, hash };
  const own: Op = change.before
    ? { do: 'replace', key: change.key, etag: change.before.etag, props }
    : { do: 'insert', key: change.key, props };
  const history: Op = {
    do: 'insert',
    key: `~h|${change.of}|${line4(n)}`,
    props: { line: JSON.stringify(line), hash },
  };
  return { ops: [own, ...(change.rows ?? []), history], n };
};

const undoOps = (deed: Deed, written: readonly { readonly n: number }[]): readonly Op[] => {
  if (!deed.undo || deed.by === 'system') return [];
  const last: Last = {
    at: deed.at.toISOString(),
    what: deed.undo,
    things: deed.changes.map(({ of, key, before }, index) => ({
      of,
      key,
      n: written[index]?.n ?? 0,
      ...(before && { before: before.props }),
    })),
  };
  const text = JSON.stringify(last);
  const kept = text.length <= RECEIPT_MOST ? text : JSON.stringify({ ...last, things: [] });
  return [{ do: 'upsert', key: `~u|${deed.by}`, props: { last: kept } }];
};

/** A reply too large to keep is kept as the sentence that says where to look. */
const storable = (answer: Reply): string => {
  const text = JSON.stringify(answer);
  if (text.length <= RECEIPT_MOST) return text;
  return JSON.stringify({ text: answer.text ?? 'That was done. Type "actions" to see it.' } satisfies Reply);
};
