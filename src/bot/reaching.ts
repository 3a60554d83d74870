import type { Clock } from '../clock.ts';
import type { Chat, FindChats, Sending } from '../core/reaching.ts';
import type { Post } from '../core/reply.ts';
import { type Day, dayOf } from '../domain/day.ts';
import type { Cause } from '../domain/delivery.ts';
import type { Logger } from '../log.ts';
import type { Adapter } from './adapter.ts';
import type { Limits } from './limits.ts';
import type { Message } from './line.ts';
import type { LiveCards } from './live-cards.ts';
import { messagesOf } from './outgoing.ts';
import type { Known, References } from './references.ts';
import { verdictOn } from './refusals.ts';
import { causeOf } from './retry.ts';
import { isTrusted, type Trust } from './service-host.ts';
import { referenceAt, type Whereabouts } from './whereabouts.ts';

interface Needed {
  readonly adapter: Pick<Adapter, 'later'>;
  readonly references: Pick<References, 'all' | 'close'>;
  readonly live: Pick<LiveCards, 'keep'>;
  readonly limits: Limits;
  readonly trust: Trust;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Everybody's personal chats, for messages that nobody waits for: each tried once, at its turn. */
export const reaching =
  (needs: Needed): FindChats =>
  async (accounts) => {
    const known = await needs.references.all(accounts);
    return new Map([...known].map(([account, one]) => [account, chatOf(needs, account, one)]));
  };

const chatOf = (needs: Needed, account: string, known: Known): Chat => {
  const { references, limits, clock } = needs;
  const { where, heard } = known;
  const refused: Cause | undefined = isServed(needs, where) ? undefined : 'refused';
  let told: Cause | undefined;
  return {
    ...(heard && { heard }),
    get closed() {
      return told ?? closedOn(known, dayOf(clock())) ?? refused;
    },
    turn: () => limits.turn(where),
    messages: (reply, now) => sendingsOf(needs, { where, whose: account, now }, reply),
    close: (cause) => {
      told = cause;
      return references.close(account, known, { cause, today: dayOf(clock()) });
    },
  };
};

/**
 * Whether it is still closed. One that Teams closed on the day on which its person was last heard of is tried once more on a
 * later day: they may have written since, to an instance that had written them down that day already.
 */
const closedOn = ({ heard, closed, closedOn: on }: Known, today: Day): Cause | undefined =>
  on && on === heard && today > on ? undefined : closed;

/** Whether the settings let the bot speak to that address still. */
const isServed = ({ trust, log }: Needed, { serviceUrl }: Whereabouts): boolean => {
  const is = isTrusted(serviceUrl, trust);
  if (!is && serviceUrl) log.warn({ cause: 'host' }, 'unreached');
  return is;
};

/** A group, a meeting chat or a channel, for posts of turns. */
export const placeAt = (needs: Needed, where: Whereabouts): Pick<Chat, 'turn' | 'messages' | 'closed'> => ({
  ...(!isServed(needs, where) && { closed: 'refused' }),
  turn: () => needs.limits.turn(where),
  messages: (reply, now) => sendingsOf(needs, { where, whose: undefined, now }, reply),
});

interface Speaking {
  readonly where: Whereabouts;
  /** The account whose own chat that is. */
  readonly whose: string | undefined;
  readonly now: Date;
}

/** A reply's messages on their way; where the last of them is a card that stays current, its place is remembered. */
const sendingsOf = (needs: Needed, speaking: Speaking, reply: Post['reply']): readonly Sending[] => {
  const messages = messagesOf(reply);
  return messages.map((message, at) => async (within) => {
    try {
      const id = await spoken(needs, speaking.where, { message, within });
      const keep = at === messages.length - 1 && reply.card ? reply.keep : undefined;
      const { where, whose, now } = speaking;
      if (keep && id) needs.live.keep(keep, { where, message: id, since: now, whose });
      return { is: 'taken' };
    } catch (error) {
      needs.log.warn({ cause: causeOf(error) }, 'not taken');
      return verdictOn(error);
    }
  });
};

const spoken = async (
  { adapter }: Needed,
  where: Whereabouts,
  { message, within }: { readonly message: Message; readonly within: number },
): Promise<string> => {
  let id = '';
  await adapter.later(referenceAt(where), async (line) => {
    id = await line.attempt(message, within);
  });
  return id;
};
