import { z } from 'zod';
import { bind } from '../cards/card.ts';
import { unplain } from '../cards/plain.ts';
import { submitted } from '../cards/submitted.ts';
import type { Card, Reply } from '../core/reply.ts';
import { afterwards } from './aftermath.ts';
import { answerPressed, type Done } from './deeds.ts';
import { identityOf } from './identity.ts';
import { inTime } from './in-time.ts';
import { type Incoming, readSubmit } from './incoming.ts';
import type { Parts } from './parts.ts';
import { SIGNED_IN_ONLY } from './typed.ts';
import { LATE } from './within.ts';

/** What a dialog is answered: its next card, or a last sentence. */
export type DialogAnswer = {
  readonly task:
    | { readonly type: 'continue'; readonly value: object }
    | { readonly type: 'message'; readonly value: string };
};

/** An invoke, and when it arrived, by `elapsed`. */
export interface Arrived {
  readonly incoming: Incoming;
  readonly since: number;
}

const UNREADABLE =
  'The bot could not read what this button sent. Type help in a chat with it to start again.';
const TAKING_LONGER =
  'This is taking longer than usual. It goes on: close this, and look in a minute whether it is done.';

const DataT = z.object({ data: z.unknown() });

/**
 * A form in a window of its own: its buttons are the verbs of a card, and its answer is the next card in the same
 * window. What it changed others see as after any other press.
 */
export const inDialog = async (parts: Parts, { incoming, since }: Arrived): Promise<DialogAnswer> => {
  const press = readSubmit(DataT.safeParse(incoming.value).data?.data);
  const account = identityOf(incoming);
  if (!press) return lastly(UNREADABLE);
  if (!account) return lastly(SIGNED_IN_ONLY);
  const { msteams: _, ...data } = press.data;
  const work = answerPressed(parts, incoming, { account, press: { verb: press.verb, data } });
  const done = await inTime(parts, since, work);
  if (done !== LATE) return told(parts, incoming, done);
  parts.underWay.track(
    'late dialog',
    work.then((late) => afterwards(parts, incoming, late)),
  );
  return lastly(TAKING_LONGER);
};

const told = (parts: Parts, incoming: Incoming, done: Done): DialogAnswer => {
  afterwards(parts, incoming, done);
  return dialogOf(done.reply);
};

/** A dialog holds one thing only: the card where there is one, otherwise the words. */
export const dialogOf = ({ text, card }: Reply): DialogAnswer =>
  card ? opened(card) : lastly(text ?? 'Done.');

export const lastly = (text: string): DialogAnswer => ({
  task: { type: 'message', value: unplain(text).replaceAll('**', '') },
});

const TITLE = 'CME Network';

const opened = (card: Card): DialogAnswer => ({
  task: {
    type: 'continue',
    value: {
      title: TITLE,
      height: 'large',
      width: 'medium',
      card: { contentType: 'application/vnd.microsoft.card.adaptive', content: submitted(bind(card)) },
    },
  },
});
