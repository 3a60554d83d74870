import type { Caller } from '../domain/caller.ts';
import type { Day } from '../domain/day.ts';
import type { AccountKey } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';
import type { Card, Reply } from './reply.ts';

/** The world as a card that everybody sees may know it. */
export interface Seen {
  readonly register: Register;
  readonly now: Date;
  readonly today: Day;
}

/** How a room draws a card that stays current; asked again whenever it or another room says the thing changed. */
export interface Live {
  /** Room, dot, what: "meetings.now". */
  readonly name: string;
  /** Nothing where it is over: the card is left as it then stands, and forgotten. Asked every 2 seconds at most. */
  show(id: string, seen: Seen): Promise<Card | undefined>;
  /**
   * Who may still see it in their own chat, where that is not every member: what stands in anybody else's is left as it
   * was and forgotten. One storage request at most.
   */
  readonly whom?: (id: string, seen: Seen) => Promise<(caller: Caller) => boolean>;
}

/** What Teams tells by itself of a meeting chat that the bot is in. */
export interface Happening {
  readonly kind: 'started' | 'ended' | 'joined' | 'left';
  /** The same for every repeat: a deed's `turn`. */
  readonly id: string;
  /** The meeting chat; a channel's thread included. */
  readonly conversation: string;
  readonly title: string;
  readonly joinUrl: string;
  /** Who joined or left; empty for a start or an end. Without `user` they are not signed in. */
  readonly people: readonly (Partial<AccountKey> & { readonly name: string })[];
}

/**
 * What a room makes of it: a message to the meeting chat, or nothing to say. Asked once on one instance, and again
 * only where that broke off: it does no harm twice. Those of one chat come one after the other, in their order.
 */
export type Happens = (happening: Happening, seen: Seen) => Promise<Reply | undefined>;
