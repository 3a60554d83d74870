import { hash, randomUUID } from 'node:crypto';
import type { Turn } from '../core/turn.ts';
import { type Caller, isCoordinator, type Permit } from '../domain/caller.ts';
import { type Day, dayOf } from '../domain/day.ts';
import { accountKey, callerOf, type Register } from '../domain/register.ts';
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
}

type Needed = Pick<Parts, 'registers' | 'turns' | 'clock' | 'coordinators' | 'enrol' | 'trust'>;

/** The turn of an activity. Whoever would be refused is looked up afresh first: they may have just been approved. */
export const turnOf = async (parts: Needed, incoming: Incoming, asked: Asked): Promise<Turn> => {
  const { account } = asked;
  const now = parts.clock();
  const today = dayOf(now);
  const place = placeOf(incoming);
  const { register, caller } = await known(parts, asked, now);
  const files = attachedTo(incoming, parts.trust);
  return {
    id: turnId(incoming, asked),
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

const known = async (
  parts: Needed,
  asked: Asked,
  now: Date,
): Promise<{ readonly register: Register; readonly caller: Caller }> => {
  const { account, may, fresh = false } = asked;
  const on = dayOf(now);
  const first = await seen(parts, { account, on, fresh });
  if (parts.coordinators.includes(account.user) && !isCoordinator(first.caller)) {
    await parts.enrol(account);
    return seen(parts, { account, on, fresh: true });
  }
  return may.allows(first.caller) || fresh ? first : seen(parts, { account, on, fresh: true });
};

const seen = async (
  { registers }: Needed,
  { account, on, fresh }: { readonly account: Identity; readonly on: Day; readonly fresh: boolean },
) => {
  const register = await registers.read({ fresh });
  return { register, caller: callerOf(register, account, on) };
};

/** What came without an id cannot be told from a repeat, and two such are never taken for one. */
const turnId = ({ conversation, type, id }: Incoming, { account, op }: Asked): string =>
  hash(
    'sha256',
    op ? `op|${op}|${accountKey(account)}` : `${conversation.id}|${type}|${id || randomUUID()}`,
    'hex',
  );
