import type { Day } from '../domain/day.ts';
import type { Cause, DeliveryState } from '../domain/delivery.ts';
import type { PersonId } from '../domain/person.ts';
import type { Op, Props, Row, Table } from './table.ts';

/** Who is at work on a chunk, until when, and the number of their steps. */
export interface Head {
  /** Nobody where it is empty. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly n: number;
  /** Nothing of it is left to be sent. */
  readonly done: boolean;
}

/** One message of a chunk, as far as it has come. */
export interface Entry {
  readonly to: PersonId;
  readonly state: DeliveryState;
  readonly cause?: Cause;
  readonly at: string;
  readonly heard?: Day;
  /** It was tried again at the end of its chunk. */
  readonly second?: true;
  /** Whoever was sending it was gone before they said what came of it, and it was sent again. */
  readonly again?: true;
  /** A message in several parts: so many of them had been taken. */
  readonly parts?: number;
  /** Teams asked to be left alone until then: milliseconds since 1970. */
  readonly notBefore?: number;
}

/** A head as it stands, with the ETag that the next step replaces. */
export interface Held {
  readonly etag: string;
  readonly head: Head;
}

/** A step: the head as it shall be, and what has become of messages. */
export interface Step {
  /** The head it was decided on; none where nobody has been at this chunk. */
  readonly on: Held | undefined;
  readonly head: Head;
  readonly entries: ReadonlyMap<number, Entry>;
  /** Those of them that have a row already. */
  readonly known: ReadonlyMap<number, unknown>;
}

export interface Chunk {
  /** One request. */
  read(): Promise<{ readonly held: Held | undefined; readonly entries: ReadonlyMap<number, Entry> }>;
  head(): Promise<Held | undefined>;
  /** One transaction; nothing is written, and nothing answered, where the head is another by now. */
  step(step: Step): Promise<Held | undefined>;
}

const HEAD = '!';

export const chunkIn = (table: Table, partition: string): Chunk => ({
  read: async () => {
    const rows = await table.list(partition, { from: HEAD, below: '~' });
    const head = rows.find(({ key }) => key === HEAD);
    const entries = rows
      .filter(({ key }) => key !== HEAD)
      .map(({ key, props }) => [numberIn(key), entryIn(props)] as const);
    return { held: head && heldIn(head), entries: new Map(entries) };
  },
  head: async () => {
    const row = await table.get(partition, HEAD);
    return row && heldIn(row);
  },
  step: async ({ on, head, entries, known }) => {
    const props = { v: 1, ...head };
    const first: Op = on
      ? { do: 'replace', key: HEAD, etag: on.etag, props }
      : { do: 'insert', key: HEAD, props };
    const rows = [...entries].map(([n, entry]): Op => {
      const row = { key: keyOf(n), props: propsOf(entry) };
      return known.has(n) ? { do: 'replace', etag: '*', ...row } : { do: 'insert', ...row };
    });
    const outcome = await table.transact(partition, [first, ...rows]);
    const etag = outcome.done ? outcome.etags[0] : undefined;
    return etag === undefined ? undefined : { etag, head };
  },
});

const keyOf = (n: number): string => `m|${String(n).padStart(3, '0')}`;
const numberIn = (key: string): number => Number(key.slice(2));

const heldIn = ({ etag, props }: Row): Held => ({
  etag,
  head: {
    owner: String(props['owner']),
    until: Number(props['until']),
    n: Number(props['n']),
    done: props['done'] === true,
  },
});

const propsOf = (entry: Entry): Props => ({ v: 1, ...entry });

/** A message's row, whether it stands in a chunk or by itself. */
export const entryIn = (props: Props): Entry => ({
  to: String(props['to']) as PersonId, // written from one
  state: String(props['state']) as DeliveryState, // written from one
  at: String(props['at']),
  ...(props['cause'] && { cause: String(props['cause']) as Cause }), // written from one
  ...(props['heard'] && { heard: String(props['heard']) as Day }), // written from one
  ...(props['second'] && { second: true }),
  ...(props['again'] && { again: true }),
  ...(props['parts'] && { parts: Number(props['parts']) }),
  ...(props['notBefore'] && { notBefore: Number(props['notBefore']) }),
});
