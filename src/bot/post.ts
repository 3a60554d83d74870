import { setTimeout as pause } from 'node:timers/promises';
import type { Chat, FindChats, Sending, Told } from '../core/reaching.ts';
import type { Post } from '../core/reply.ts';
import type { Cause } from '../domain/delivery.ts';
import { closesChat } from '../domain/delivery-verdict.ts';
import type { PersonId } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';
import type { Logger } from '../log.ts';
import { type Addressed, addressedBy } from './addressed.ts';
import { jitter } from './line.ts';
import { pauseAfter, TRIES } from './retry.ts';

/**
 * Sends posts to people by id, to accounts by `tenant|user`, or to a conversation; of a person who cannot be reached it is
 * kept that, and why. `now` is when the turn began whose posts they are.
 */
export type Tell = (
  posts: readonly Post[],
  from: { readonly register: Register; readonly now: Date },
) => Promise<void>;

/** That somebody could not be told something. */
export interface Missed {
  readonly to: PersonId;
  readonly state: 'unknown' | 'stopped' | 'busy';
  readonly cause: Cause;
  readonly at: Date;
}

type Place = Pick<Chat, 'turn' | 'messages' | 'closed'>;
type Reached = 'reached' | Pick<Missed, 'state' | 'cause'>;

interface Needed {
  readonly chats: FindChats;
  /** A group, a meeting chat or a channel that the bot has been spoken to in. */
  readonly place: (conversation: string) => Promise<Place | undefined>;
  readonly missed: (missed: Missed) => Promise<void>;
  readonly log: Logger;
}

interface Telling {
  readonly reply: Post['reply'];
  readonly now: Date;
}

/** A send that hangs is left after this. */
const ATTEMPT_MS = 5_000;

export const teller = (needs: Needed): Tell => {
  const { log } = needs;
  const trying = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error }, 'unreached');
    }
  };
  return async (posts, { register, now }) => {
    for (const { to, in: conversation, reply } of posts) {
      for (const one of addressedBy(to, register)) await trying(() => tellOne(needs, one, { reply, now }));
      if (conversation) await trying(() => tellPlace(needs, conversation, { reply, now }));
    }
  };
};

/** Over all accounts of theirs: one that is reached will do. */
const tellOne = async (needs: Needed, { person, accounts }: Addressed, telling: Telling): Promise<void> => {
  const chats = await needs.chats(accounts);
  const none: Reached = { state: 'stopped', cause: accounts.length ? 'no-chat' : 'no-account' };
  const all: Reached[] = [];
  for (const account of accounts) {
    const chat = chats.get(account);
    all.push(chat ? await reach(chat, telling) : none);
  }
  if (all.includes('reached')) return;
  const why = all.find((one) => one !== none) ?? none;
  if (why === 'reached') return;
  needs.log.warn({ cause: why.cause }, 'unreached');
  if (person) await needs.missed({ to: person, ...why, at: telling.now });
};

const tellPlace = async (needs: Needed, conversation: string, telling: Telling): Promise<void> => {
  const place = await needs.place(conversation);
  const reached = place ? await speak(place, telling) : { cause: 'no-chat' };
  if (reached !== 'reached') needs.log.warn({ cause: reached.cause }, 'unreached');
};

const reach = async (chat: Chat, telling: Telling): Promise<Reached> => {
  const reached = await speak(chat, telling);
  if (reached !== 'reached' && !chat.closed && closesChat(reached.cause)) await chat.close(reached.cause);
  return reached;
};

/** All messages of a reply, one after the other, each at its turn. */
const speak = async (place: Place, { reply, now }: Telling): Promise<Reached> => {
  if (place.closed) return { state: 'stopped', cause: place.closed };
  for (const sending of place.messages(reply, now)) {
    const told = await send(place, sending);
    if (told.is === 'again') return { state: 'busy', cause: 'busy' };
    if (told.is !== 'taken') return { state: told.is, cause: told.cause };
  }
  return 'reached';
};

/** What was surely not taken is tried again a few times; what may have been taken is not. */
const send = async (place: Place, sending: Sending): Promise<Told> => {
  for (let tried = 1; ; tried += 1) {
    for (let ms = place.turn(); ms > 0; ms = place.turn()) await pause(ms);
    const told = await sending(ATTEMPT_MS);
    if (told.is !== 'again' || tried >= TRIES) return told;
    await pause(pauseAfter(tried, told.afterMs, jitter()));
  }
};
