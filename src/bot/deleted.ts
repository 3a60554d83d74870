import { hash } from 'node:crypto';
import { say } from './aftermath.ts';
import { madeBy, undoing } from './already.ts';
import { identityOf, placeOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Line } from './line.ts';
import { textMessage } from './outgoing.ts';
import type { Parts } from './parts.ts';
import { typedTurn } from './turn.ts';

/**
 * A message was deleted. Nothing is undone by that, and whoever deleted what had changed something in their own chat is
 * told so, once; in a group nothing is said. Nothing is said either of one that is brought back.
 */
export const deleted = async (parts: Parts, incoming: Incoming, line: Line): Promise<void> => {
  const account = identityOf(incoming);
  if (incoming.channelData?.eventType !== 'softDeleteMessage' || !account || !incoming.id) return;
  if (placeOf(incoming).kind !== 'personal') return;
  const turn = typedTurn(incoming, account);
  const made = await madeBy(parts, [turn]);
  if (!made) return;
  const told = textMessage(
    `The message you deleted had already been done, and deleting it takes nothing back.${undoing(made)}`,
  );
  await parts.claims.once(hash('sha256', `deleted|${turn}`, 'hex'), async () => {
    await say(parts, line, [told]);
  });
};
