import { createHash } from 'node:crypto';
import type { Listed, Reply } from '../core/reply.ts';
import type { Turns } from '../core/turns.ts';
import { accountKey } from '../domain/register.ts';
import { LIMITS } from './guards.ts';
import type { Table } from './table.ts';

/** A person in a conversation: one partition of 256 holds their claims and what they were last shown. */
const whose = (
  account: string,
  conversation: string,
): { readonly partition: string; readonly key: string } => {
  const hash = createHash('sha256').update(`${account}|${conversation}`).digest('hex');
  return { partition: hash.slice(0, 2), key: `l|${hash}` };
};

export const turnsIn = (table: Table): Turns => ({
  keep: async (turn, reply) => {
    const { partition, key } = whose(accountKey(turn.caller.account), turn.place.conversation);
    const claim = { at: turn.now.toISOString(), reply: storable(reply) };
    const outcome = await table.transact(partition, [
      { do: 'insert', key: `t|${turn.id}`, props: claim },
      ...(reply.listed
        ? [{ do: 'upsert' as const, key, props: { listed: JSON.stringify(reply.listed) } }]
        : []),
    ]);
    if (outcome.done) return undefined;
    const row = await table.get(partition, `t|${turn.id}`);
    const first = row && String(row.props['reply']);
    const answer = first ? (JSON.parse(first) as Reply) : reply; // written by `storable` alone
    return { ...answer, repeated: String(row?.props['at'] ?? claim.at) };
  },
  last: async (account, conversation) => {
    const { partition, key } = whose(account, conversation);
    const row = await table.get(partition, key);
    return row && (JSON.parse(String(row.props['listed'])) as Listed); // written by `keep` alone
  },
});

/** What must not be stored, or is too large, is worked out again for a repeat. */
const storable = (reply: Reply): string => {
  const text = reply.unkept ? '' : JSON.stringify(reply);
  return text.length > LIMITS.text ? '' : text;
};
