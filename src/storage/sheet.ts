import { queueing } from '../core/queue.ts';
import type { Reply } from '../core/reply.ts';
import type { Line } from './history.ts';
import { type Ledger, ledger } from './ledger.ts';
import { joined, pieces } from './pieces.ts';
import type { Op, Props, Row, Table } from './table.ts';
import { under } from './table.ts';

/** Where a sheet lies: a partition for what belongs together (a meeting), and a key inside it. */
export interface Place {
  readonly partition: string;
  readonly key: string;
  /** Columns beside the sheet, for a listing to choose rows by. */
  readonly columns?: Props;
}

/** A sheet as it was read; `n` counts its changes, and is 0 where nobody has written it yet. */
export interface Sheet<T> {
  readonly value?: T;
  readonly n: number;
}

/** Who changes it, and in which turn. */
export interface Saving {
  readonly turn: string;
  readonly by: string;
  readonly how: Line['how'];
  readonly at: Date;
}

/** What a rule came to: the sheet as it is to be, with the answer and what its history says; or an answer alone. */
export type Decided<T> =
  | {
      readonly after: T;
      readonly reply: Reply;
      readonly verb: string;
      readonly for?: string;
      readonly from?: unknown;
      readonly to?: unknown;
      /** What else of the same partition is written with it, or not at all. */
      readonly rows?: readonly Op[];
    }
  | Reply;

/** Decides on the sheet as it now stands. `first` is how this turn first saw it, before somebody else was quicker. */
export type Decide<T> = (now: Sheet<T>, first: Sheet<T>) => Decided<T>;

export interface Shape<T> {
  /** The version of the rows this program writes. A sheet of a higher one is shown, not changed. */
  readonly version: number;
  /** Checks what the table gave: throws where it is no sheet. */
  read(json: unknown): T;
}

export type Sheets<T> = ReturnType<typeof sheetsIn<T>>;

/** The row that a sheet was read from: what it is written over with where it is changed as it was seen. */
const ROWS = new WeakMap<object, Row>();

/** The sheet that a row of a listing holds. */
export const sheetIn = <T>(shape: Pick<Shape<T>, 'read'>, row: Row | undefined): Sheet<T> => {
  if (!row) return { n: 0 };
  const sheet = { value: shape.read(JSON.parse(joined(row.props))), n: Number(row.props['n']) };
  ROWS.set(sheet, row);
  return sheet;
};

/** The same sheet as though nobody had written it: what stands in its row is about something else, and is replaced. */
export const emptied = <T>(sheet: Sheet<T>): Sheet<T> => {
  const bare = { n: sheet.n };
  const row = ROWS.get(sheet);
  if (row) ROWS.set(bare, row);
  return bare;
};

/** How often a change is tried again on what another instance has just written. */
const TRIES = 8;

const BUSY: Reply = {
  text: 'Many people are changing this just now, and yours was not saved. Try again in a moment.',
  refused: 'busy',
  raced: true,
};
const NEWER: Reply = {
  text: 'A newer version of this bot wrote this. It can be read here, but not changed. Try again later.',
  refused: 'newer',
};

/**
 * Things that are changed as a whole, each one row with its history beside it: read in one request, changed in two.
 * Whoever is second decides again on what the first made of it, so that nobody's change is written over.
 */
export const sheetsIn = <T>(table: Table, shape: Shape<T>) => {
  const queued = queueing();
  const sheetOf = (row: Row | undefined): Sheet<T> => sheetIn(shape, row);
  const attempt = async (asked: Asked<T>): Promise<Reply | undefined> => {
    const { held, place, saving, decide, seen } = asked;
    const row = await rowFor(asked);
    if (Number(row?.props['v'] ?? 0) > shape.version) return NEWER;
    const now = sheetOf(row);
    seen.first ??= now;
    const decided = decide(now, seen.first);
    if (!('after' in decided)) return (await held.recall(saving.turn)) ?? decided;
    const { after, reply, ...said } = decided;
    const changes = [
      {
        ...said,
        of: place.key,
        key: place.key,
        ...(row && { before: row }),
        after: { ...place.columns, v: shape.version, ...pieces(JSON.stringify(after)) },
      },
    ];
    const outcome = await held.commit({ ...saving, changes, answer: reply });
    if (outcome.is === 'saved') return { ...reply, saved: true };
    return outcome.is === 'already' ? outcome.answer : undefined;
  };
  return {
    read: async ({ partition, key }: Place): Promise<Sheet<T>> => sheetOf(await table.get(partition, key)),
    /** Every sheet of the partition whose key starts so, in the order of their keys. One request. */
    list: async (partition: string, prefix: string): Promise<readonly Sheet<T>[]> =>
      (await table.list(partition, under(prefix))).map(sheetOf),
    /** Decides on `place.seen` first, where somebody has just read it: a request less unless another was quicker. */
    change: (
      { seen: from, ...place }: Place & { readonly seen?: Sheet<T> | undefined },
      saving: Saving,
      decide: Decide<T>,
    ): Promise<Reply> =>
      queued([`${place.partition}|${place.key}`], () =>
        triedUntilSaved(
          { held: ledger(table, place.partition), place, saving, decide, seen: {}, ...(from && { from }) },
          attempt,
        ),
      ),
  };
};

/** As it was seen, at the first try. */
const rowFor = async <T>({ held, place, seen, from }: Asked<T>): Promise<Row | undefined> =>
  from && !seen.first ? ROWS.get(from) : held.get(place.key);

const triedUntilSaved = async <T>(
  asked: Asked<T>,
  attempt: (asked: Asked<T>) => Promise<Reply | undefined>,
): Promise<Reply> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reply = await attempt(asked);
    if (reply) return tries === 0 || reply.saved || reply.repeated ? reply : { ...reply, raced: true };
  }
  return BUSY;
};

interface Asked<T> {
  readonly held: Ledger;
  readonly place: Place;
  readonly saving: Saving;
  readonly decide: Decide<T>;
  readonly seen: { first?: Sheet<T> };
  readonly from?: Sheet<T>;
}
