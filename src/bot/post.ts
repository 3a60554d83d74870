import type { Post } from '../core/reply.ts';
import { accountKey, type Register } from '../domain/register.ts';
import type { Logger } from '../log.ts';
import type { Adapter } from './adapter.ts';
import { messagesOf } from './outgoing.ts';
import type { References } from './references.ts';
import { causeOf } from './retry.ts';
import { isTrusted, type Trust } from './service-host.ts';

/** Sends posts to people by id, or to accounts by `tenant|user`; who cannot be reached is named in the log by cause. */
export type Tell = (posts: readonly Post[], register: Register) => Promise<void>;

interface Needed {
  readonly adapter: Pick<Adapter, 'later'>;
  readonly references: Pick<References, 'of'>;
  readonly trust: Trust;
  readonly log: Logger;
}

export const teller = (needs: Needed): Tell => {
  return async (posts, register) => {
    for (const { to, reply } of posts)
      for (const address of new Set(to.flatMap((one) => accountsOf(one, register))))
        await send(needs, address, reply);
  };
};

const send = async ({ adapter, references, trust, log }: Needed, to: string, reply: Post['reply']) => {
  try {
    const reference = await references.of(to);
    if (!reference) return log.warn({ cause: 'no-conversation' }, 'unreached');
    if (!isTrusted(reference.serviceUrl ?? '', trust)) return log.warn({ cause: 'host' }, 'unreached');
    await adapter.later(reference, async (line) => {
      for (const message of messagesOf(reply)) await line.post(message);
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
