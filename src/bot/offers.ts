import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { FileOffer } from '../core/reply.ts';
import { accountKey } from '../domain/register.ts';
import type { Table } from '../storage/table.ts';
import type { Adapter } from './adapter.ts';
import { consentMessage } from './file-card.ts';
import type { Identity } from './identity.ts';
import type { Incoming } from './incoming.ts';
import { referenceTo } from './reference-to.ts';

/** Somebody, where they are. */
export interface Asker {
  readonly incoming: Incoming;
  readonly account: Identity;
}

/** Files offered in personal chats. */
export interface Offers {
  /** Posts the card that asks for consent. */
  make(offer: FileOffer, to: Asker): Promise<void>;
  /**
   * What was offered to this account, once: 'taken' where it has been answered already, 'gone' where it was never
   * offered to them or is older than a day.
   */
  take(id: string, account: Identity): Promise<FileOffer | 'taken' | 'gone'>;
}

const A_DAY_MS = 24 * 60 * 60_000;

const OfferT = z.object({
  download: z.string(),
  what: z.string(),
  name: z.string(),
  description: z.string(),
  size: z.number(),
});

/** Kept in the table `conversations`, and the card carries an id alone: whoever presses may have changed the rest. */
export const offersIn = (
  table: Table,
  { adapter, clock }: { readonly adapter: Pick<Adapter, 'later'>; readonly clock: Clock },
): Offers => ({
  make: async (offer, { incoming, account }) => {
    const id = randomUUID();
    const props = {
      v: 1,
      for: accountKey(account),
      offer: JSON.stringify(offer),
      at: clock().toISOString(),
      taken: false,
    };
    await table.transact(partitionOf(id), [{ do: 'insert', key: id, props }]);
    await adapter.later(referenceTo(incoming), async (line) => {
      await line.post(consentMessage(offer, id));
    });
  },
  take: async (id, account) => {
    const row = await table.get(partitionOf(id), id);
    if (!row || row.props['for'] !== accountKey(account)) return 'gone';
    if (row.props['taken'] === true) return 'taken';
    if (clock().getTime() - Date.parse(String(row.props['at'])) > A_DAY_MS) return 'gone';
    const props = { ...row.props, taken: true };
    const taken = await table.transact(partitionOf(id), [{ do: 'replace', key: id, etag: row.etag, props }]);
    return taken.done ? OfferT.parse(JSON.parse(String(row.props['offer']))) : 'taken';
  },
});

const partitionOf = (id: string): string => `o|${id.slice(0, 2)}`;
