import { bind } from '../cards/card.ts';
import { unplain } from '../cards/plain.ts';
import type { Card, Reply } from '../core/reply.ts';
import type { Message } from './line.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const WORDS = 'application/vnd.microsoft.activity.message';

/** What the press of a button is answered: HTTP 200 always, since Teams shows nothing of a refusal by status. */
export interface PressAnswer {
  readonly statusCode: 200;
  readonly type: typeof CARD | typeof WORDS;
  readonly value: object | string;
}

/** A reply as messages: its words first. Teams would split them itself and keep only one id. */
export const messagesOf = ({ text, card }: Pick<Reply, 'text' | 'card'>): readonly Message[] => [
  ...(text ? [textMessage(text)] : []),
  ...(card ? [cardMessage(card)] : []),
];

const HELD_BACK =
  'That was not saved, and what you entered is not shown here. Open a chat with the bot and do it there to see why.';

/**
 * A press's reply as messages. A form handed back with words that must not be kept is its owner's alone: in a group
 * they learn that it was refused, and nobody learns what they had entered.
 */
export const messagesAbout = (reply: Reply, isPersonal: boolean): readonly Message[] =>
  reply.unkept && reply.card && !isPersonal ? [textMessage(HELD_BACK)] : messagesOf(reply);

export const textMessage = (text: string): Message => ({
  type: 'message',
  text,
  textFormat: 'markdown',
  locale: 'en-GB',
});

export const cardMessage = (card: Card): Message => {
  const content = bind(card);
  const summary = content['fallbackText'] ?? content['speak'];
  return {
    type: 'message',
    locale: 'en-GB',
    ...(typeof summary === 'string' && { summary: unplain(summary) }),
    attachments: [{ contentType: CARD, content }],
  };
};

export const inWords = (text: string): PressAnswer => ({ statusCode: 200, type: WORDS, value: text });

/** The card where there is one, since an answer holds one thing only; otherwise the words. */
export const pressAnswer = ({ text, card }: Reply): PressAnswer =>
  card ? { statusCode: 200, type: CARD, value: bind(card) } : inWords(text ?? 'Done.');

/**
 * What everybody in a conversation now sees in place of the pressed card. Something that changed is shown to all; a
 * look at a page, a form or a refusal is the presser's own, unless the room says otherwise.
 */
export const sharedCard = (reply: Reply, isPersonal: boolean): Card | undefined => {
  if (reply.everyone) return reply.everyone;
  return reply.saved && !isPersonal ? reply.card : undefined;
};
