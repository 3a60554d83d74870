import type { Reply } from '../core/reply.ts';
import type { FoundCommand } from '../core/router.ts';
import type { Turn } from '../core/turn.ts';
import { turnIdOfOp } from '../core/turn-id.ts';
import { isMember } from '../domain/caller.ts';
import { findIdentity } from '../domain/child-identity.ts';
import { afterwards } from './aftermath.ts';
import { madeBy, notAgain } from './already.ts';
import { type Done, foundFor, unfailing } from './deeds.ts';
import { type Identity, identityOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Line } from './line.ts';
import type { Parts } from './parts.ts';
import { textOf } from './said.ts';
import { turnOf } from './turn.ts';
import { answerText } from './typed.ts';

const UNKNOWN: Reply = {
  text: 'Nothing was done: the bot does not know what this message did before you edited it. Type it as a new message.',
  refused: 'edited',
};

/**
 * A typed message whose words were edited. Where it had changed nothing it is answered anew, as the very turn it was, so
 * that no ledger takes both; where it had changed something, that stands and is told. The same words are no edit: Teams
 * sends one as well when it adds a preview of a link.
 */
export const edited = async (parts: Parts, incoming: Incoming, line: Line): Promise<void> => {
  const account = identityOf(incoming);
  const text = textOf(incoming);
  if (incoming.channelData?.eventType !== 'editMessage' || !account || !incoming.id || !text) return;
  const typed = { ...incoming, type: 'message' };
  const done = await unfailing(parts, incoming, () => answerEdited(parts, typed, { account, text }));
  if (!done) return;
  await answerText(parts, { incoming: typed, line, done });
  afterwards(parts, typed, done);
};

const answerEdited = async (
  parts: Parts,
  incoming: Incoming,
  { account, text }: { readonly account: Identity; readonly text: string },
): Promise<Done | undefined> => {
  const found = foundFor(parts, incoming, text);
  const { may, fresh } = found.command;
  const turn = await turnOf(parts, incoming, { account, may, text, ...(fresh && { fresh }) });
  if (parts.heard.of(turn.id)?.print === turn.print) return undefined;
  const made = await madeBy(parts, [turn.id, turnIdOfOp(turn.id, account)]);
  const reply = made
    ? notAgain(made, { shown: isMember(turn.caller) })
    : await replyAnew(parts, found, { turn, text });
  if (!reply) return undefined;
  parts.heard.note(turn, found.feature, reply);
  return { reply, register: turn.register, now: turn.now };
};

/** Nothing where another instance is at it. What is not known to have changed nothing may change nothing now. */
const replyAnew = async (
  parts: Parts,
  found: FoundCommand,
  { turn, text }: { readonly turn: Turn; readonly text: string },
): Promise<Reply | undefined> => {
  const edit = await parts.turns.edit(storable(turn, text));
  if (edit === 'same') return undefined;
  if (edit === 'unknown' && found.command.changes) return UNKNOWN;
  const reply = await parts.answerer.edited(found, turn);
  return reply.repeated ? notAgain({ feature: found.feature, reply }, { shown: true }) : reply;
};

/** Of words that could identify a child nothing is kept, not even their print. */
const storable = ({ print, ...turn }: Turn, text: string): Turn => {
  const mayKeep = findIdentity(text, turn).length === 0;
  return { ...turn, ...(mayKeep && print && { print }) };
};
