import { randomInt } from 'node:crypto';
import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import { stepsOf } from './clients.ts';
import type { Going, Limits } from './limits.ts';
import { retrying } from './retry.ts';
import type { Connector } from './sdk.ts';
import { type Sent, sendOver } from './sending.ts';

/** What goes to Teams, before it is addressed. */
export type Message = Readonly<Partial<Activity>>;

/** A way to speak in one conversation. */
export interface Line {
  /** Posts a message and answers its id. */
  post(message: Message): Promise<string>;
  /** The same, tried once and for so many milliseconds, at a turn that its sender has taken. */
  attempt(message: Message, within: number): Promise<string>;
  /** Puts a message in the place of one that stands there already. */
  replace(id: string, message: Message): Promise<void>;
}

/** The line of a turn. It outlives the turn, as the SDK's own context does not. Whatever goes over it counts. */
export const lineOf = (context: TurnContext, limits: Pick<Limits, 'sent'>): Line => {
  const steps = stepsOf(context.turnState.get<Connector>(context.adapter.ConnectorClientKey));
  const reference = TurnContext.getConversationReference(context.activity);
  const posting = (message: Message): Sent => {
    const activity = addressed(message, reference);
    return { method: 'POST', about: activity.replyToId, activity };
  };
  const send = (sent: Sent): Promise<string> =>
    retrying(
      () => {
        limits.sent(goingTo(sent.activity));
        return sendOver(steps, sent);
      },
      { jitter },
    );
  return {
    post: (message) => send(posting(message)),
    attempt: (message, within) => sendOver(steps, posting(message), within),
    replace: async (id, message) => {
      await send({ method: 'PUT', about: id, activity: { ...addressed(message, reference), id } });
    },
  };
};

const goingTo = ({ conversation }: Activity): Going => ({
  conversation: conversation.id,
  tenant: conversation.tenantId ?? '',
});

const addressed = (message: Message, reference: Partial<ConversationReference>): Activity =>
  TurnContext.applyConversationReference({ ...message }, reference) as Activity; // now it has sender, receiver and place

export const jitter = (): number => randomInt(1_000) / 1_000;
