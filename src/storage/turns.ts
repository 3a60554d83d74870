import { hash, randomUUID } from 'node:crypto';
import type { Listed, Reply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import type { Turns } from '../core/turns.ts';
import { accountKey } from '../domain/register.ts';
import { LIMITS } from './guards.ts';
import type { Op, Table } from './table.ts';

/** An account in a conversation: one partition of 256 holds its claims and what it was last shown there. */
const whose = (
  account: string,
  conversation: string,
): { readonly partition: string; readonly key: string } => {
  const digest = hash('sha256', `${account}|${conversation}`, 'hex');
  return { partition: digest.slice(0, 2), key: `l|${digest}` };
};

/**
 * The memory of answers in one table: claims by turn, and what each account was last shown in each conversation.
 * Rows are found by their keys alone, so that what has gathered there costs nothing.
 */
export const turnsIn = (table: Table, newClaim: () => string = randomUUID): Turns => ({
  keep: async (turn, reply) => {
    const { partition, key } = whose(accountKey(turn.caller.account), turn.place.conversation);
    const print = reply.unkept ? '' : (turn.print ?? '');
    const claim = { at: turn.now.toISOString(), reply: storable(reply), claim: newClaim(), print };
    const shown: readonly Op[] = reply.listed ? [shownOp(key, reply.listed, turn)] : [];
    const outcome = await table.transact(partition, [
      { do: 'insert', key: `t|${turn.id}`, props: claim },
      ...shown,
    ]);
    if (outcome.done) return undefined;
    const first = (await table.get(partition, `t|${turn.id}`))?.props ?? claim;
    // Ours: it had been written, and only the answer to that was lost.
    if (first['claim'] === claim.claim) return undefined;
    const answer = first['reply'] ? (JSON.parse(String(first['reply'])) as Reply) : reply; // written by `storable` alone
    return { ...answer, repeated: String(first['at']) };
  },
  edit: async (turn) => {
    const { partition } = whose(accountKey(turn.caller.account), turn.place.conversation);
    const key = `t|${turn.id}`;
    const row = await table.get(partition, key);
    const { print = '' } = turn;
    if (row && print && row.props['print'] === print) return 'same';
    const isUnknown = !row || row.props['unknown'] === true;
    const at = turn.now.toISOString();
    const props = { at, reply: '', claim: newClaim(), print, ...(isUnknown && { unknown: true }) };
    const op: Op = row ? { do: 'replace', key, etag: row.etag, props } : { do: 'insert', key, props };
    const mine = await table.transact(partition, [op]);
    if (!mine.done && !(await isClaimed(table, partition, { key, claim: props.claim }))) return 'same';
    return isUnknown ? 'unknown' : 'known';
  },
  show: async (turn, listed) => {
    const { partition, key } = whose(accountKey(turn.caller.account), turn.place.conversation);
    await table.transact(partition, [shownOp(key, listed, turn)]);
  },
  last: async (account, conversation) => {
    const { partition, key } = whose(account, conversation);
    const row = await table.get(partition, key);
    return row && (JSON.parse(String(row.props['listed'])) as Listed); // written by `shownOp` alone
  },
});

/** It had been written, and only the answer to that was lost. */
const isClaimed = async (
  table: Table,
  partition: string,
  { key, claim }: { readonly key: string; readonly claim: string },
): Promise<boolean> => (await table.get(partition, key))?.props['claim'] === claim;

/** When it was shown is kept with it: lists are deleted by age. */
const shownOp = (key: string, listed: Listed, { now }: Pick<Turn, 'now'>): Op => ({
  do: 'upsert',
  key,
  props: { listed: JSON.stringify(listed), at: now.toISOString() },
});

/** What must not be stored, or is too large, is worked out again for a repeat. */
const storable = (reply: Reply): string => {
  const text = reply.unkept ? '' : JSON.stringify(reply);
  return text.length > LIMITS.text ? '' : text;
};
