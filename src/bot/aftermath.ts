import type { Done } from './deeds.ts';
import { identityOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Line, Message } from './line.ts';
import type { Parts } from './parts.ts';
import { causeOf } from './retry.ts';

/** Posts messages in their order; what cannot be posted is logged, since there is nobody left to tell. */
export const say = async (
  { log }: Pick<Parts, 'log'>,
  line: Line,
  messages: readonly Message[],
): Promise<void> => {
  try {
    for (const message of messages) await line.post(message);
  } catch (error) {
    log.error({ cause: causeOf(error), err: error }, 'unsent');
  }
};

/** What nobody has to wait for: whom else to tell, and where to find this person again. */
export const afterwards = (parts: Parts, incoming: Incoming, { reply, register, now }: Done): void => {
  if (reply.tell?.length && !reply.repeated) parts.underWay.track('tell', parts.tell(reply.tell, register));
  const account = identityOf(incoming);
  if (account) parts.underWay.track('remember', parts.references.remember(incoming, account, now));
};
