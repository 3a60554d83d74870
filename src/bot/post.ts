import type { Post } from '../core/reply.ts';
import { accountKey, type Register } from '../domain/register.ts';
import type { Logger } from '../log.ts';
import type { Adapter } from './adapter.ts';
import type { LiveCards } from './live-cards.ts';
import { messagesOf } from './outgoing.ts';
import type { References } from './references.ts';
import { causeOf } from './retry.ts';
import { isTrusted, type Trust } from './service-host.ts';
import { referenceAt, type Whereabouts } from './whereabouts.ts';

/**
 * Sends posts to people by id, to accounts by `tenant|user`, or to a conversation; who cannot be reached is named in
 * the log by cause. `now` is when the turn began whose posts they are.
 */
export type Tell = (
  posts: readonly Post[],
  from: { readonly register: Register; readonly now: Date },
) => Promise<void>;

interface Needed {
  readonly adapter: Pick<Adapter, 'later'>;
  readonly references: Pick<References, 'of' | 'in'>;
  readonly live: Pick<LiveCards, 'keep'>;
  readonly trust: Trust;
  readonly log: Logger;
}

export const teller = (needs: Needed): Tell => {
  const { references } = needs;
  return async (posts, { register, now }) => {
    for (const { to, in: conversation, reply } of posts) {
      const accounts = new Set(to.flatMap((one) => accountsOf(one, register)));
      for (const account of accounts)
        await send(needs, () => references.of(account), { reply, now, whose: account });
      if (conversation) await send(needs, () => references.in(conversation), { reply, now });
    }
  };
};

const send = async (
  { adapter, live, trust, log }: Needed,
  find: () => Promise<Whereabouts | undefined>,
  { reply, now, whose }: { readonly reply: Post['reply']; readonly now: Date; readonly whose?: string },
) => {
  try {
    const where = await find();
    if (!where) return log.warn({ cause: 'no-conversation' }, 'unreached');
    if (!isTrusted(where.serviceUrl, trust)) return log.warn({ cause: 'host' }, 'unreached');
    await adapter.later(referenceAt(where), async (line) => {
      let last = '';
      for (const message of messagesOf(reply)) last = await line.post(message);
      if (reply.keep && reply.card && last)
        live.keep(reply.keep, { where, message: last, since: now, whose });
    });
  } catch (error) {
    log.warn({ cause: causeOf(error), err: error }, 'unreached');
  }
};

/** Every approved account of a person: a guest may have two. */
const accountsOf = (to: string, { accounts }: Register): readonly string[] =>
  to.startsWith('MEM-')
    ? accounts.filter(({ person, state }) => person === to && state === 'approved').map(accountKey)
    : [to.toLowerCase()];
