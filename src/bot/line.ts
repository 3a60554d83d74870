import { randomInt } from 'node:crypto';
import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import { withoutSpare } from './clients.ts';
import { retrying } from './retry.ts';
import type { Connector } from './sdk.ts';

/** What goes to Teams, before it is addressed. */
export type Message = Readonly<Partial<Activity>>;

/** A way to speak in one conversation. */
export interface Line {
  /** Posts a message and answers its id. */
  post(message: Message): Promise<string>;
  /** Puts a message in the place of one that stands there already. */
  replace(id: string, message: Message): Promise<void>;
}

/** A connector that hangs is left after this. */
const ATTEMPT_MS = 5_000;

/** The line of a turn. It outlives the turn, as the SDK's own context does not. */
export const lineOf = (context: TurnContext): Line => {
  const { conversations } = withoutSpare(
    context.turnState.get<Connector>(context.adapter.ConnectorClientKey),
  );
  const reference = TurnContext.getConversationReference(context.activity);
  return {
    post: async (message) => {
      const activity = addressed(message, reference);
      const { id = '' } = await retrying(
        () =>
          activity.replyToId
            ? conversations.replyToActivity(activity.conversation.id, activity.replyToId, activity, limits())
            : conversations.sendToConversation(activity.conversation.id, activity, limits()),
        { jitter },
      );
      return id;
    },
    replace: async (id, message) => {
      const activity = { ...addressed(message, reference), id };
      await retrying(() => conversations.updateActivity(activity.conversation.id, id, activity, limits()), {
        jitter,
      });
    },
  };
};

const addressed = (message: Message, reference: Partial<ConversationReference>): Activity =>
  TurnContext.applyConversationReference({ ...message }, reference) as Activity; // now it has sender, receiver and place

const limits = () => ({ abortSignal: AbortSignal.timeout(ATTEMPT_MS) });

const jitter = (): number => randomInt(1_000) / 1_000;
