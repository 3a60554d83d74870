import { randomUUID } from 'node:crypto';
import { known } from '../core/known.ts';
import type { Turn } from '../core/turn.ts';
import { turnIdOf, turnIdOfOp } from '../core/turn-id.ts';
import type { Permit } from '../domain/caller.ts';
import { dayOf } from '../domain/day.ts';
import { accountKey } from '../domain/register.ts';
import { attachedTo } from './attached.ts';
import { type Identity, placeOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Parts } from './parts.ts';
import { mentionsOf } from './said.ts';

/** What is to be done, as far as making its turn depends on it. */
export interface Asked {
  readonly account: Identity;
  readonly may: Permit;
  readonly fresh?: true;
  /** The card's operation id, so that a press resent under a new activity id is the same deed. */
  readonly op?: string;
  /** What was typed. */
  readonly text?: string;
}

type Needed = Pick<Parts, 'registers' | 'clock' | 'coordinators' | 'enrol' | 'trust'> & {
  readonly turns: Pick<Parts['turns'], 'last'>;
};

/** The turn of an activity. Whoever would be refused is looked up afresh first: they may have just been approved. */
export const turnOf = async (parts: Needed, incoming: Incoming, asked: Asked): Promise<Turn> => {
  const { account } = asked;
  const now = parts.clock();
  const today = dayOf(now);
  const place = placeOf(incoming);
  const { register, caller } = await known(parts, asked, now);
  const files = attachedTo(incoming, parts.trust);
  const id = turnId(incoming, asked);
  return {
    id,
    ...(asked.text && { print: printOf(id, asked.text) }),
    caller,
    register,
    place,
    now,
    today,
    mentions: mentionsOf(incoming, account.tenant, register),
    ...(files.length && { files }),
    last: () => parts.turns.last(accountKey(account), place.conversation),
  };
};

/** What came without an id cannot be told from a repeat, and two such are never taken for one. */
const turnId = (
  { conversation, type, id }: Incoming,
  { account, op }: Pick<Asked, 'account' | 'op'>,
): string => (op ? turnIdOfOp(op, account) : turnIdOf(`${conversation.id}|${type}|${id || randomUUID()}`));

/** The id of a typed message's turn, whatever has since become of it. */
export const typedTurn = (incoming: Incoming, account: Identity): string =>
  turnId({ ...incoming, type: 'message' }, { account });

/** 32 bits: no two wordings of one message share them, and many wordings of all messages do. */
const printOf = (turn: string, text: string): string => turnIdOf(`${turn}|${text}`).slice(0, 8);
