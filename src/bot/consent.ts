import type { FileOffer } from '../core/reply.ts';
import { dayOf } from '../domain/day.ts';
import { callerOf } from '../domain/register.ts';
import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import { say } from './aftermath.ts';
import { type ConsentAnswer, type Destination, readConsent, savedMessage } from './file-card.ts';
import { fileAddress } from './file-host.ts';
import { sendBytes } from './file-transfer.ts';
import { type Identity, identityOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Message } from './line.ts';
import { textMessage } from './outgoing.ts';
import type { Parts } from './parts.ts';
import { referenceTo } from './reference-to.ts';
import { causeOf } from './retry.ts';

const DECLINED = 'Nothing was saved to your OneDrive.';
const GONE = 'That offer is more than a day old, or was somebody else’s. Ask for the file again.';
const NOT_SAVED = 'The file could not be saved to your OneDrive. Ask for it again.';
const NOT_YOURS = refuse('not-allowed', 'You can no longer open that file. A coordinator can say why.');
const NOT_MADE = refuse('no-download', 'That file is no longer made. Type **help** for what there is.');

/** Somebody answered whether they want a file. Teams is told at once that it was heard; the file follows. */
export const consented = (parts: Parts, incoming: Incoming): void => {
  const answer = readConsent(incoming.value);
  const account = identityOf(incoming);
  if (!answer || !account) return;
  const work = async (): Promise<void> => {
    const messages = await settled(parts, answer, account);
    if (messages.length)
      await parts.adapter.later(referenceTo(incoming), async (line) => {
        await say(parts, line, messages);
      });
  };
  parts.underWay.track('file', work());
};

const settled = async (
  parts: Parts,
  { action, context, uploadInfo }: ConsentAnswer,
  account: Identity,
): Promise<readonly Message[]> => {
  const offer = await parts.offers.take(context.offer, account);
  if (offer === 'taken') return [];
  if (offer === 'gone') return [textMessage(GONE)];
  if (action === 'decline') return [textMessage(DECLINED)];
  if (!uploadInfo) return [textMessage(NOT_SAVED)];
  try {
    const made = await bytesOf(parts, offer, account);
    if (made.refused) return [textMessage(made.say)];
    await sendBytes(uploadInfo.uploadUrl, made.value, parts.trust);
    return [savedOf(parts, uploadInfo)];
  } catch (error) {
    parts.log.warn({ cause: causeOf(error), err: error }, 'file not sent');
    return [textMessage(NOT_SAVED)];
  }
};

/** Who they are is looked up afresh: a day has passed since the offer, perhaps. */
const bytesOf = async (
  { registers, clock, router }: Parts,
  { download, what }: FileOffer,
  account: Identity,
): Promise<Result<Uint8Array>> => {
  const found = router.features
    .flatMap(({ downloads = [] }) => downloads)
    .find(({ name }) => name === download);
  if (!found) return NOT_MADE;
  const register = await registers.read({ fresh: true });
  const now = clock();
  const today = dayOf(now);
  const caller = callerOf(register, account, today);
  if (!found.may.allows(caller)) return NOT_YOURS;
  const made = await found.make(what, { caller, register, now, today });
  return made.refused ? made : ok(made.value.bytes);
};

/** The card that opens it, where Teams says it lies with Teams. */
const savedOf = ({ trust }: Parts, to: Destination): Message =>
  fileAddress(to.contentUrl, trust) ? savedMessage(to) : textMessage('The file is in your OneDrive.');
