import { hash } from 'node:crypto';
import { dayOf } from '../domain/day.ts';
import { threadOf } from '../domain/meeting.ts';
import { accountKey } from '../domain/register.ts';
import type { Table } from '../storage/table.ts';
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
  /** The personal chat of an account, `tenant|user`. */
  of(account: string): Promise<Whereabouts | undefined>;
  /** A group, a meeting chat, a channel or one of its threads, by Teams' id of it. */
  in(conversation: string): Promise<Whereabouts | undefined>;
}

const HELD_MOST = 10_000;

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
  const at = async ({ partition, key }: Spot): Promise<Whereabouts | undefined> => {
    const row = await table.get(partition(), key);
    return row && readWhereabouts(row.props);
  };
  return {
    remember: async (incoming, account, now) => {
      const spot = spotOf(incoming, account);
      if (!spot) return;
      const { key, partition } = spot;
      const props = propsOf(incoming);
      const state = `${dayOf(now)}|${JSON.stringify(props)}`;
      if (written.get(key) === state) return;
      if (written.size >= HELD_MOST) written.clear();
      written.set(key, state);
      await table.transact(partition(), [{ do: 'upsert', key, props: { ...props, on: dayOf(now) } }]);
    },
    forget: async (incoming, account) => {
      const { partition, key } = spotOf(incoming, account) ?? personal(accountKey(account));
      written.delete(key);
      const row = await table.get(partition(), key);
      if (row) await table.transact(partition(), [{ do: 'remove', key, etag: row.etag }]);
    },
    of: (account) => at(personal(account.toLowerCase())),
    in: async (conversation) => {
      const found = await at(shared(conversation));
      return found && { ...found, conversation };
    },
  };
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
