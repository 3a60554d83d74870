import type { Day } from '../domain/day.ts';
import type { Cause } from '../domain/delivery.ts';
import type { Verdict } from '../domain/delivery-verdict.ts';
import type { Post } from './reply.ts';

/** What came of one try to send a message. */
export type Told = { readonly is: 'taken' } | Verdict;

/** One message on its way: tries once, and leaves Teams after so many milliseconds. */
export type Sending = (within: number) => Promise<Told>;

/** The personal chat of one account with the bot. Where that is, the bot alone knows. */
export interface Chat {
  /** The last day on which they wrote or pressed a button there. */
  readonly heard?: Day;
  /** Why nothing can be said there any more. */
  readonly closed?: Cause | undefined;
  /** Nothing where the limits of Teams let one message through now, which then counts; or so many milliseconds to wait. */
  turn(): number;
  /** A reply's messages, in their order. */
  messages(reply: Post['reply'], now: Date): readonly Sending[];
  /** Nothing more is tried there until they write, or add the bot again. */
  close(cause: Cause): Promise<void>;
}

/** Everybody's chats, by account, `tenant|user`; who has none is left out. At most 256 requests, however many are asked for. */
export type FindChats = (accounts: readonly string[]) => Promise<ReadonlyMap<string, Chat>>;
