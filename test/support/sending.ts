import { createAdapter } from '../../src/bot/adapter.ts';
import { readActivity } from '../../src/bot/incoming.ts';
import { type Limits, limitsOf } from '../../src/bot/limits.ts';
import { reaching } from '../../src/bot/reaching.ts';
import { type References, referencesIn } from '../../src/bot/references.ts';
import { type Clock, elapsed } from '../../src/clock.ts';
import type { FindChats } from '../../src/core/reaching.ts';
import type { PersonId } from '../../src/domain/person.ts';
import { createLog } from '../../src/log.ts';
import type { Table } from '../../src/storage/table.ts';
import { aConfig, anActivity } from './running.ts';

export interface Sending {
  readonly chats: FindChats;
  readonly references: References;
  readonly limits: Limits;
}

/** The bot's own way to Teams, from the table of where people are to the wire, as main joins it. */
export const sendingOver = (conversations: Table, clock: Clock): Sending => {
  const limits = limitsOf(elapsed);
  const references = referencesIn(conversations);
  const needs = {
    adapter: createAdapter(aConfig(), { limits }),
    live: { keep: () => undefined },
    trust: { hosts: [], loopback: true },
    log: createLog('silent'),
    references,
    limits,
    clock,
  };
  return { chats: reaching(needs), references, limits };
};

const TOGETHER = 16;

/** As a person's first message would have them remembered, in a chat of their own, without a turn for each. */
export const remembered = async (
  references: References,
  people: readonly PersonId[],
  {
    url,
    now,
    tenantOf = () => 'host',
  }: { readonly url: string; readonly now: Date; readonly tenantOf?: (n: number) => string },
): Promise<void> => {
  const rememberOne = async (id: PersonId, n: number): Promise<void> => {
    const conversation = { id: `a:${id}`, conversationType: 'personal', tenantId: tenantOf(n) };
    const incoming = readActivity(anActivity({ serviceUrl: url, conversation }));
    if (!incoming) throw new Error('the builder made no activity');
    await references.remember(incoming, { tenant: 'host', user: `user-${id}`, name: '', address: '' }, now);
  };
  for (let from = 0; from < people.length; from += TOGETHER)
    await Promise.all(people.slice(from, from + TOGETHER).map((id, n) => rememberOne(id, from + n)));
};
