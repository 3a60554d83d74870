import { TurnContext } from 'botbuilder';
import type { Reference } from './adapter.ts';
import { asActivity } from './as-activity.ts';
import type { Incoming } from './incoming.ts';

/** Where an activity came from, to speak there once its turn is over. */
export const referenceTo = (incoming: Incoming): Reference =>
  TurnContext.getConversationReference(asActivity(incoming));
