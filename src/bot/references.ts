import { hash } from 'node:crypto';
import { type Day, dayOf } from '../domain/day.ts';
import type { Cause } from '../domain/delivery.ts';
import { threadOf } from '../domain/meeting.ts';
import { accountKey } from '../domain/register.ts';
import type { Op, Row, Table } from '../storage/table.ts';
import { type Identity, placeOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import { readWhereabouts, type Whereabouts, whereaboutsOf } from './whereabouts.ts';

/** Where people and channels can be written to when they are not writing to us. */
export interface References {
  /**
   * Keeps where this activity came from: once a day by each instance, or at once where it has moved. Without an
   * account only a group, a meeting or a channel is kept.
   */
  remember(incoming: Incoming, account: Identity | undefined, now: Date): Promise<void>;
  /** They removed the bot: it writes to them no more. */
  forget(incoming: Incoming, account: Identity): Promise<void>;
  /** The personal chat of an account, `tenant|user`, where the bot may speak there. */
  of(account: string): Promise<Whereabouts | undefined>;
  /**
   * What is known of the personal chats of these accounts, by `tenant|user`. One request for each bucket that holds any of
   * them: 256 at most, whatever the number of people.
   */
  all(accounts: readonly string[]): Promise<ReadonlyMap<string, Known>>;
  /** Nothing more can be said there until they write, or add the bot again. Someone who wrote since `known` is left alone. */
  close(account: string, known: Known, on: { readonly cause: Cause; readonly today: Day }): Promise<void>;
  /** A group, a meeting chat, a channel or one of its threads, by Teams' id of it. */
  in(conversation: string): Promise<Whereabouts | undefined>;
}

/** A personal chat as it is kept. */
export interface Known {
  readonly etag: string;
  readonly where: Whereabouts;
  /** The last day on which they wrote or pressed a button there. */
  readonly heard?: Day;
  readonly closed?: Cause;
  /** The day on which Teams said so. */
  readonly closedOn?: Day;
}

const HELD_MOST = 10_000;
/** Buckets asked for at the same time. */
const TOGETHER = 16;

const digestOf = (text: string): string => hash('sha256', text, 'hex');

/** A row's key, and its partition, which is worked out only where a row is read or written. */
interface Spot {
  readonly key: string;
  partition(): string;
}

const personal = (account: string): Spot => ({
  key: account,
  partition: () => `u|${digestOf(account).slice(0, 2)}`,
});

/** A channel is one place, whatever the thread. */
const shared = (conversation: string): Spot => {
  const key = digestOf(threadOf(conversation));
  return { key, partition: () => `c|${key.slice(0, 2)}` };
};

/** References in the table `conversations` (storage.md, section 1): no name, no address, only where. */
export const referencesIn = (table: Table): References => {
  const written = new Map<string, string>();
  const at = ({ partition, key }: Spot): Promise<Row | undefined> => table.get(partition(), key);
  return {
    remember: async (incoming, account, now) => {
      const spot = spotOf(incoming, account);
      if (!spot) return;
      const { key, partition } = spot;
      const props = propsOf(incoming);
      const state = `${dayOf(now)}|${JSON.stringify(props)}`;
      if (written.get(key) === state && incoming.type !== 'installationUpdate') return;
      if (written.size >= HELD_MOST) written.clear();
      written.set(key, state);
      await table.transact(partition(), [{ do: 'upsert', key, props: { ...props, on: dayOf(now) } }]);
    },
    forget: async (incoming, account) => {
      const { partition, key } = spotOf(incoming, account) ?? personal(accountKey(account));
      written.delete(key);
      const row = await table.get(partition(), key);
      if (row) await table.transact(partition(), [removalOf(row)]);
    },
    of: async (account) => {
      const row = await at(personal(account.toLowerCase()));
      const known = row && knownFrom(row);
      return known?.closed ? undefined : known?.where;
    },
    all: (accounts) => allOf(table, accounts),
    close: async (account, { etag, where, heard }, { cause, today }) => {
      const { key, partition } = personal(account);
      written.delete(key);
      const props = { v: 1, ...where, ...(heard && { on: heard }), closed: cause, closedOn: today };
      await table.transact(partition(), [{ do: 'replace', key, etag, props }]);
    },
    in: async (conversation) => {
      const row = await at(shared(conversation));
      return row && { ...readWhereabouts(row.props), conversation };
    },
  };
};

/** Of a personal chat stays that the bot was removed there, for whoever wonders why somebody was not reached. */
const removalOf = ({ key, etag, props }: Row): Op => {
  if (!key.includes('|')) return { do: 'remove', key, etag };
  const kept = { v: 1, closed: 'removed', ...(props['on'] && { on: props['on'] }) };
  return { do: 'replace', key, etag, props: kept };
};

const knownFrom = ({ etag, props }: Row): Known => {
  const heard = props['on'] && (String(props['on']) as Day); // written from a day
  const closed = props['closed'] && (String(props['closed']) as Cause); // written from one
  const closedOn = props['closedOn'] && (String(props['closedOn']) as Day); // written from a day
  return {
    etag,
    where: readWhereabouts(props),
    ...(heard && { heard }),
    ...(closed && { closed }),
    ...(closedOn && { closedOn }),
  };
};

const allOf = async (table: Table, accounts: readonly string[]): Promise<ReadonlyMap<string, Known>> => {
  const buckets = new Map<string, string[]>();
  for (const account of new Set(accounts.map((one) => one.toLowerCase()))) {
    const { key, partition } = personal(account);
    buckets.set(partition(), [...(buckets.get(partition()) ?? []), key]);
  }
  const found = new Map<string, Known>();
  const left = [...buckets];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift())
      for (const row of await rowsOf(table, next)) found.set(row.key, knownFrom(row));
  };
  await Promise.all(Array.from({ length: TOGETHER }, lane));
  return found;
};

/** Of a bucket that one of many is wanted of, that row alone; otherwise what lies between the first and the last of them. */
const rowsOf = async (
  table: Table,
  [partition, keys]: readonly [string, readonly string[]],
): Promise<readonly Row[]> => {
  const [first = '', ...others] = [...keys].sort();
  if (others.length === 0) {
    const row = await table.get(partition, first);
    return row ? [row] : [];
  }
  const rows = await table.list(partition, { from: first, below: `${others.at(-1)}~` });
  return rows.filter(({ key }) => keys.includes(key));
};

const spotOf = (incoming: Incoming, account: Identity | undefined): Spot | undefined => {
  if (placeOf(incoming).kind !== 'personal') return shared(incoming.conversation.id);
  return account && personal(accountKey(account));
};

const propsOf = (incoming: Incoming) => ({
  v: 1,
  ...whereaboutsOf(incoming),
  conversation: threadOf(incoming.conversation.id),
});
