import { afterwards, say, saySo, stands } from './aftermath.ts';
import { answerPressed, answerTyped, type Done } from './deeds.ts';
import { identityOf, placeOf } from './identity.ts';
import { type Incoming, readSubmit } from './incoming.ts';
import type { Line } from './line.ts';
import { cardMessage, messagesAbout, messagesOf, sharedCard, textMessage } from './outgoing.ts';
import type { Parts } from './parts.ts';
import { causeOf } from './retry.ts';
import { textOf } from './said.ts';

/** A repeat within this is most likely sent again by Teams while the first is still being answered. */
const STILL_POSTING_MS = 30_000;

export const SIGNED_IN_ONLY =
  'Only people signed in to Teams with a work account can use this bot. Open the chat from your own Teams and try again.';

/** A message: words, or the button of an older client. Its answer is posted to the conversation. */
export const message = async (parts: Parts, incoming: Incoming, line: Line): Promise<void> => {
  const account = identityOf(incoming);
  if (!account) return void (await say(parts, line, [textMessage(SIGNED_IN_ONLY)]));
  const press = readSubmit(incoming.value);
  if (!press && isCardAlone(incoming)) return;
  const done = press
    ? await answerPressed(parts, incoming, { account, press })
    : await answerTyped(parts, incoming, { account, text: textOf(incoming) });
  if (!isStillPosting(parts, done))
    await (press ? answerSubmit : answerText)(parts, { incoming, line, done });
  afterwards(parts, incoming, done);
};

/** Somebody put into the conversation what the search beside a message found: that asks for nothing. */
const isCardAlone = (incoming: Incoming): boolean => incoming.attachments.card && !textOf(incoming);

interface Answering {
  readonly incoming: Incoming;
  readonly line: Line;
  readonly done: Done;
}

export const answerText = (parts: Parts, { incoming, line, done }: Answering): Promise<void> =>
  saySo(parts, { incoming, line }, { ...done, messages: messagesOf(done.reply) });

/** An older client has no answer to show, so its card is replaced where it stands, or posted anew if that is gone. */
const answerSubmit = async (parts: Parts, { incoming, line, done }: Answering): Promise<void> => {
  const { reply } = done;
  const { replyToId } = incoming;
  const isPersonal = placeOf(incoming).kind === 'personal';
  const card = isPersonal ? reply.card : sharedCard(reply, isPersonal);
  const messages = messagesAbout(reply, isPersonal);
  if (!card || !replyToId) return saySo(parts, { incoming, line }, { ...done, messages });
  try {
    await line.replace(replyToId, cardMessage(card));
    stands(parts, incoming, { ...done, message: replyToId });
  } catch (error) {
    parts.log.warn({ cause: causeOf(error) }, 'not replaced');
    await saySo(parts, { incoming, line }, { ...done, messages });
  }
};

/** Whoever answered before this instance began may have been killed before the answer was posted. */
const isStillPosting = ({ began }: Parts, { reply, now }: Done): boolean => {
  const first = Date.parse(reply.repeated ?? '');
  return first >= began.getTime() && now.getTime() - first < STILL_POSTING_MS;
};
