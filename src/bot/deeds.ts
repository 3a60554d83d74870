import { faultReply } from '../core/answer.ts';
import type { Reply } from '../core/reply.ts';
import type { FoundCommand } from '../core/router.ts';
import { opIn } from '../core/turn-id.ts';
import { UNKNOWN_VERB, unknownCommand } from '../core/unknown.ts';
import { NO_REGISTER, type Register } from '../domain/register.ts';
import { attachedTo } from './attached.ts';
import type { Identity } from './identity.ts';
import type { Incoming, Press } from './incoming.ts';
import type { Parts } from './parts.ts';
import { turnOf } from './turn.ts';

/** A reply, and the register it was made from. */
export interface Done {
  readonly reply: Reply;
  readonly register: Register;
  readonly now: Date;
}

/** A message that says nothing asks for this. */
const HELP = 'help';

/** Answers a text, or files that came with none; what no room claims is answered too. */
export const answerTyped = (
  parts: Parts,
  incoming: Incoming,
  { account, text }: { readonly account: Identity; readonly text: string },
): Promise<Done> =>
  unfailing(parts, incoming, async () => {
    const found = foundFor(parts, incoming, text);
    const { may, fresh } = found.command;
    const turn = await turnOf(parts, incoming, { account, may, text, ...(fresh && { fresh }) });
    const reply = await parts.answerer.typed(found, turn);
    parts.heard.note(turn, found.feature, reply);
    return { reply, register: turn.register, now: turn.now };
  });

/** A file sent without words is a question only where no room knows what to do with it. */
export const foundFor = ({ router, trust }: Parts, incoming: Incoming, text: string): FoundCommand => {
  const attached = attachedTo(incoming, trust).map(({ name }) => name);
  const asked = text || HELP;
  const byFiles = (): FoundCommand | undefined => router.files(attached);
  const first = text ? router.command(text) : byFiles();
  return first ?? byFiles() ?? router.command(asked) ?? unknownCommand(router, asked);
};

/** Answers a button. */
export const answerPressed = (
  parts: Parts,
  incoming: Incoming,
  { account, press }: { readonly account: Identity; readonly press: Press },
): Promise<Done> =>
  unfailing(parts, incoming, async () => {
    const found = parts.router.verb(press.verb) ?? UNKNOWN_VERB;
    const { may, fresh } = found.verb;
    const op = opIn(press.data);
    const turn = await turnOf(parts, incoming, {
      account,
      may,
      ...(fresh && { fresh }),
      ...(op !== undefined && { op }),
    });
    const reply = await parts.answerer.pressed(found, press.data, turn);
    if (op && reply.saved) parts.heard.note(turn, found.feature, reply);
    return { reply, register: turn.register, now: turn.now };
  });

/** Before a room is reached something may break as well: the register cannot be read. The person is told. */
export const unfailing = async <T>(
  parts: Parts,
  { type }: Incoming,
  work: () => Promise<T>,
): Promise<T | Done> => {
  try {
    return await work();
  } catch (error) {
    const reference = parts.newReference('ERR');
    parts.log.error({ type, reference, err: error }, 'fault');
    return { reply: faultReply(reference), register: NO_REGISTER, now: parts.clock() };
  }
};
