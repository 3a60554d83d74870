import { hash } from 'node:crypto';
import { dayOf } from '../domain/day.ts';
import { accountKey } from '../domain/register.ts';
import type { Table } from '../storage/table.ts';
import type { Reference } from './adapter.ts';
import { type Identity, placeOf } from './identity.ts';
import type { Incoming } from './incoming.ts';

/** Where people and channels can be written to when they are not writing to us. */
export interface References {
  /** Keeps where this activity came from: once a day by each instance, or at once where it has moved. */
  remember(incoming: Incoming, account: Identity, now: Date): Promise<void>;
  /** They removed the bot: it writes to them no more. */
  forget(incoming: Incoming, account: Identity): Promise<void>;
  /** The personal chat of an account, `tenant|user`. */
  of(account: string): Promise<Reference | undefined>;
}

const CHANNEL = 'msteams';
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

/** References in the table `conversations` (storage.md, section 1): no name, no address, only where. */
export const referencesIn = (table: Table): References => {
  const written = new Map<string, string>();
  return {
    remember: async (incoming, account, now) => {
      const { key, partition } = spotOf(incoming, account);
      const props = propsOf(incoming);
      const state = `${dayOf(now)}|${JSON.stringify(props)}`;
      if (written.get(key) === state) return;
      if (written.size >= HELD_MOST) written.clear();
      written.set(key, state);
      await table.transact(partition(), [{ do: 'upsert', key, props: { ...props, on: dayOf(now) } }]);
    },
    forget: async (incoming, account) => {
      const { partition, key } = spotOf(incoming, account);
      written.delete(key);
      const row = await table.get(partition(), key);
      if (row) await table.transact(partition(), [{ do: 'remove', key, etag: row.etag }]);
    },
    of: async (account) => {
      const { partition, key } = personal(account.toLowerCase());
      const row = await table.get(partition(), key);
      return row && referenceOf(row.props);
    },
  };
};

const spotOf = (incoming: Incoming, account: Identity): Spot => {
  const { kind } = placeOf(incoming);
  if (kind === 'personal') return personal(accountKey(account));
  const id = digestOf(withoutThread(incoming.conversation.id));
  return { key: id, partition: () => `c|${id.slice(0, 2)}` };
};

/** A channel is one place, whatever the thread. */
const withoutThread = (conversation: string): string => conversation.replace(/;messageid=.*$/, '');

const propsOf = ({ serviceUrl = '', conversation, recipient }: Incoming) => ({
  v: 1,
  serviceUrl,
  conversation: withoutThread(conversation.id),
  bot: recipient?.id ?? '',
  tenant: conversation.tenantId ?? '',
});

const referenceOf = (props: Readonly<Record<string, unknown>>): Reference => ({
  channelId: CHANNEL,
  serviceUrl: String(props['serviceUrl']),
  bot: { id: String(props['bot']), name: '' },
  conversation: {
    id: String(props['conversation']),
    tenantId: String(props['tenant']),
    conversationType: 'personal',
    isGroup: false,
    name: '',
  },
});
