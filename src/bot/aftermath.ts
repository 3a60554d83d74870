import type { Reply } from '../core/reply.ts';
import { accountKey } from '../domain/register.ts';
import type { Done } from './deeds.ts';
import { identityOf, placeOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Line, Message } from './line.ts';
import type { Parts } from './parts.ts';
import { causeOf } from './retry.ts';
import { whereaboutsOf } from './whereabouts.ts';

/** Posts messages in their order; what cannot be posted is logged, since there is nobody left to tell. */
export const say = async (
  { log }: Pick<Parts, 'log'>,
  line: Line,
  messages: readonly Message[],
): Promise<string | undefined> => {
  let last: string | undefined;
  try {
    for (const message of messages) last = await line.post(message);
    return last;
  } catch (error) {
    log.error({ cause: causeOf(error), err: error }, 'unsent');
    return undefined;
  }
};

/** A reply on its way to the conversation it belongs to. */
export interface Saying extends Pick<Done, 'reply' | 'now'> {
  readonly messages: readonly Message[];
}

/** Posts a reply's messages; where the last of them is a card that stays current, its place is remembered. */
export const saySo = async (
  parts: Parts,
  { incoming, line }: { readonly incoming: Incoming; readonly line: Line },
  { reply, now, messages }: Saying,
): Promise<void> => {
  const message = await say(parts, line, messages);
  if (message && messages.at(-1)?.attachments) stands(parts, incoming, { reply, now, message });
};

/** The reply's card now stands in that message. */
export const stands = (
  { live }: Parts,
  incoming: Incoming,
  { reply, now, message }: Pick<Done, 'now'> & { readonly reply: Reply; readonly message: string },
): void => {
  if (!reply.keep || !(reply.card ?? reply.everyone)) return;
  const account = placeOf(incoming).kind === 'personal' ? identityOf(incoming) : undefined;
  const whose = account && accountKey(account);
  live.keep(reply.keep, { where: whereaboutsOf(incoming), message, since: now, whose });
};

/** Tells others what a reply has for them, and has the cards drawn anew that it touched. Nobody waits for it. */
export const toOthers = (
  { underWay, tell, live }: Pick<Parts, 'underWay' | 'tell' | 'live'>,
  reply: Reply,
  from: Pick<Done, 'register' | 'now'>,
): void => {
  if (reply.tell?.length && !reply.repeated) underWay.track('tell', tell(reply.tell, from));
  live.touch(reply.touches);
};

/** What nobody has to wait for: what others are to have of it, and where to find this person again. */
export const afterwards = (parts: Parts, incoming: Incoming, done: Done): void => {
  const { reply, now } = done;
  toOthers(parts, reply, done);
  const account = identityOf(incoming);
  if (!account) return;
  const isPersonal = placeOf(incoming).kind === 'personal';
  if (reply.offer && isPersonal && !reply.repeated)
    parts.underWay.track('offer', parts.offers.make(reply.offer, { incoming, account }));
  parts.underWay.track('remember', parts.references.remember(incoming, account, now));
};
