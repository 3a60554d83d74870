import { hash } from 'node:crypto';
import { dayOf } from '../domain/day.ts';
import { threadOf } from '../domain/meeting.ts';
import { accountKey } from '../domain/register.ts';
import { afterwards } from './aftermath.ts';
import { answerTyped, type Done } from './deeds.ts';
import { type Identity, identityOf, placeOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Line } from './line.ts';
import type { Parts } from './parts.ts';
import { answerText } from './typed.ts';

/** The command of the room help, with a word for it that nobody types. */
const WELCOME = 'welcome (added)';

/**
 * The bot was added to a chat or a team, or removed. Teams also tells of its members (`conversationUpdate`), and of every
 * update of the app (`add-upgrade`): nobody asked for anything then, and nothing is said.
 */
export const installed = async (parts: Parts, incoming: Incoming, line: Line): Promise<void> => {
  const account = identityOf(incoming);
  if (!account) return;
  if (incoming.action === 'remove') return parts.references.forget(incoming, account);
  if (incoming.action !== 'add') return;
  await parts.claims.once(claimOf(incoming, account, parts.clock()), () =>
    welcomed(parts, { incoming, account, line }),
  );
};

/** Once a day by each account in each place: Teams tells of one installation twice, and people add what they removed. */
const claimOf = ({ conversation }: Incoming, account: Identity, now: Date): string =>
  hash('sha256', `${WELCOME}|${accountKey(account)}|${threadOf(conversation.id)}|${dayOf(now)}`, 'hex');

interface Adding {
  readonly incoming: Incoming;
  readonly account: Identity;
  readonly line: Line;
}

/**
 * In somebody's own chat it says what it is. In a team or group nobody asked to read that but whoever added it: they are
 * told in their own chat, and only where the bot has none of theirs is one line said where it was added.
 */
const welcomed = async (parts: Parts, { incoming, account, line }: Adding): Promise<void> => {
  const done = await answerTyped(parts, incoming, { account, text: WELCOME });
  const hasChat =
    placeOf(incoming).kind !== 'personal' && (await parts.references.of(accountKey(account))) !== undefined;
  if (!hasChat) await answerText(parts, { incoming, line, done });
  afterwards(parts, incoming, hasChat ? done : withoutTelling(done));
};

const withoutTelling = ({ reply, ...done }: Done): Done => {
  const { tell: _, ...own } = reply;
  return { ...done, reply: own };
};
