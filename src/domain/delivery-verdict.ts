import type { Cause } from './delivery.ts';

/** What came of handing a message to Teams, where it was not taken. */
export interface Refusal {
  /** False where it never left: no connection was made, or the bot could not sign in. */
  readonly left: boolean;
  /** The HTTP status of the answer, if there was one. */
  readonly status?: number;
  /** Teams' own code: "ConversationBlockedByUser". */
  readonly code?: string;
  /** As long as Teams asks to be left alone. */
  readonly afterMs?: number;
}

/**
 * What follows from it. `again`: it was surely not taken, and may be later. `unknown`: it may have been taken, so it is not
 * sent again. `stopped`: Teams said no for good.
 */
export type Verdict =
  | { readonly is: 'again'; readonly afterMs?: number }
  | { readonly is: 'unknown'; readonly cause: 'no-answer' }
  | { readonly is: 'stopped'; readonly cause: Cause };

/** Teams was too busy, or something changed under it: neither took the message. */
const NOT_TAKEN: ReadonlySet<number> = new Set([412, 429]);

/** The codes of 403 and 404 that say why. */
const CODES: Readonly<Record<string, Cause>> = {
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotNotInConversationRoster: 'removed',
  BotDisabledByAdmin: 'disabled',
  ConversationNotFound: 'gone',
  ActivityNotFoundInConversation: 'gone',
};

/** Refusals of the chat and not of this message: the next would fare the same, until the person writes to the bot. */
const CLOSING: ReadonlySet<Cause> = new Set(['blocked', 'removed', 'disabled', 'gone']);

/** A 5xx, a connection that broke or an answer that did not come leave it open whether the message was taken. */
export const verdictOf = ({ left, status, code, afterMs }: Refusal): Verdict => {
  if (!left || (status !== undefined && NOT_TAKEN.has(status)))
    return { is: 'again', ...(afterMs !== undefined && { afterMs }) };
  if (status === undefined || status === 408 || status >= 500) return { is: 'unknown', cause: 'no-answer' };
  const known = status === 403 || status === 404 ? CODES[code ?? ''] : undefined;
  return { is: 'stopped', cause: known ?? (status === 404 ? 'gone' : 'refused') };
};

/** Whether no further message is tried in that chat until its person writes there. */
export const closesChat = (cause: Cause): boolean => CLOSING.has(cause);
