import { afterwards, saySo, stands } from './aftermath.ts';
import { answerPressed, type Done } from './deeds.ts';
import { identityOf, placeOf } from './identity.ts';
import { inTime } from './in-time.ts';
import { type Incoming, readExecute } from './incoming.ts';
import type { Line } from './line.ts';
import {
  cardMessage,
  inWords,
  messagesAbout,
  type PressAnswer,
  pressAnswer,
  sharedCard,
} from './outgoing.ts';
import type { Parts } from './parts.ts';
import { referenceTo } from './reference-to.ts';
import { causeOf } from './retry.ts';
import { SIGNED_IN_ONLY } from './typed.ts';
import { LATE, within } from './within.ts';

/** So much of an invoke's time is for showing the others what changed, before the one who pressed is answered. */
const SHARE_MS = 400;

const UNREADABLE = 'The bot could not read what this button sent. Type **help** to start again.';
const TAKING_LONGER = 'This is taking longer than usual. The answer will follow here.';

/** The answer to a pressed button, in time whatever happens; `since` is when it arrived, by `elapsed`. */
export const pressed = async (
  parts: Parts,
  incoming: Incoming,
  { line, since }: { readonly line: Line; readonly since: number },
): Promise<PressAnswer> => {
  const press = readExecute(incoming.value);
  const account = identityOf(incoming);
  if (!press) return inWords(UNREADABLE);
  if (!account) return inWords(SIGNED_IN_ONLY);
  const work = answerPressed(parts, incoming, { account, press });
  const done = await inTime(parts, since, work);
  if (done === LATE) {
    parts.underWay.track(
      'late answer',
      work.then((late) => followUp(parts, incoming, late)),
    );
    return inWords(TAKING_LONGER);
  }
  const shared = share(parts, { incoming, line, done });
  parts.underWay.track('share', shared);
  await within(SHARE_MS, shared);
  takesItsPlace(parts, incoming, done);
  afterwards(parts, incoming, done);
  return pressAnswer(done.reply);
};

/** Shows everybody in the conversation what became of the pressed card. The one who pressed has an answer anyway. */
const share = async (
  { log }: Parts,
  { incoming, line, done }: { readonly incoming: Incoming; readonly line: Line; readonly done: Done },
): Promise<void> => {
  const card = sharedCard(done.reply, placeOf(incoming).kind === 'personal');
  if (!card || !incoming.replyToId) return;
  try {
    await line.replace(incoming.replyToId, cardMessage(card));
  } catch (error) {
    log.warn({ cause: causeOf(error) }, 'not shared');
  }
};

/** Where everybody who sees the pressed message now sees the reply's card there, that is where it stands. */
const takesItsPlace = (parts: Parts, incoming: Incoming, done: Done): void => {
  const isPersonal = placeOf(incoming).kind === 'personal';
  const isThere = isPersonal || sharedCard(done.reply, isPersonal) !== undefined;
  if (isThere && incoming.replyToId) stands(parts, incoming, { ...done, message: incoming.replyToId });
};

/** The answer that came too late for the invoke, in the same conversation. */
const followUp = async (parts: Parts, incoming: Incoming, done: Done): Promise<void> => {
  await parts.adapter.later(referenceTo(incoming), async (line) => {
    await share(parts, { incoming, line, done });
    const messages = messagesAbout(done.reply, placeOf(incoming).kind === 'personal');
    await saySo(parts, { incoming, line }, { ...done, messages });
  });
  afterwards(parts, incoming, done);
};
