import { type Asking, known } from '../core/known.ts';
import type { Turn } from '../core/turn.ts';
import { turnIdOf } from '../core/turn-id.ts';
import { dayOf } from '../domain/day.ts';
import type { AccountKey } from '../domain/person.ts';
import { accountKey } from '../domain/register.ts';
import { lastOf, listIn, ownPlace } from './listing.ts';
import type { TabParts } from './parts.ts';

/** What a turn of the tab is made of, beside who asks. */
export interface Standing {
  readonly id: string;
  /** The chat of the meeting at whose side the tab stands. */
  readonly conversation?: string | undefined;
  /** The prints of what is looked at while something is typed, the nearest first. */
  readonly seen?: readonly string[] | undefined;
  /** It is shown as in that chat, where others read along: nothing that is theirs alone. */
  readonly shared?: boolean;
}

/**
 * A turn of the tab. One person reads a tab, wherever it stands, so it is as private as their own chat; a meeting's
 * chat only says which meeting is meant, and gives no right that this person has not anyway. What is looked at on a
 * stage is less: what that chat would show to all.
 */
export const turnIn = async (
  parts: TabParts,
  asking: Asking,
  { id, conversation, seen, shared = false }: Standing,
): Promise<Turn> => {
  const now = parts.clock();
  const { register, caller } = await known(parts, asking, now);
  const account = accountKey(asking.account);
  const place = {
    kind: shared ? 'group' : 'personal',
    conversation: conversation ?? ownPlace(account),
  } as const;
  return {
    id,
    caller,
    register,
    place,
    now,
    today: dayOf(now),
    mentions: [],
    last: () => lastOf(parts, account, seen?.map((print) => listIn(account, print)) ?? [ownPlace(account)]),
  };
};

/** The turn of what this account does in a tab: the same where its client sends that again. */
export const ownTurn = (account: AccountKey, what: string): string =>
  turnIdOf(`tab|${accountKey(account)}|${what}`);
