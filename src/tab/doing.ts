import type { Speaker } from '../core/known.ts';
import type { Turn } from '../core/turn.ts';
import { opIn, turnIdOfOp } from '../core/turn-id.ts';
import { UNKNOWN_VERB, unknownCommand } from '../core/unknown.ts';
import type { Asked, From } from './asked.ts';
import { keepList } from './listing.ts';
import type { TabParts } from './parts.ts';
import { dated, type Shown, shownOf } from './shown.ts';
import { ownTurn, turnIn } from './turn.ts';

/** A button of a card: the same verbs as in a chat. */
export const press = async (parts: TabParts, account: Speaker, asked: Asked<'press'>): Promise<Shown> => {
  const { id, verb: name, data, conversation } = asked;
  const found = parts.router.verb(name) ?? UNKNOWN_VERB;
  const { may, fresh, look } = found.verb;
  const op = opIn(data);
  const turn = await turnIn(
    parts,
    { account, may, ...(fresh && { fresh }) },
    { id: op ? turnIdOfOp(op, account) : ownTurn(account, id), conversation },
  );
  const reply = await parts.answerer.pressed(found, data, turn);
  parts.after(reply, turn);
  const shown = shownOf(reply, look && !reply.refused ? { verb: name, data } : undefined);
  await keepList(parts, turn, { ...reply, ...shown });
  const { changes } = found.verb;
  return { ...dated(shown, turn.now), ...(!changes && !reply.refused && { again: true }) };
};

/** Anything that may be typed in a chat. */
export const type = async (parts: TabParts, account: Speaker, asked: Asked<'type'>): Promise<Shown> => {
  const { id, text, conversation, seen } = asked;
  const known = parts.router.command(text);
  const found = known ?? unknownCommand(parts.router, text);
  const { may, fresh, look } = found.command;
  const turn = await turnIn(
    parts,
    { account, may, ...(fresh && { fresh }) },
    { id: ownTurn(account, id), conversation, seen },
  );
  let isRelative = false;
  const last: Turn['last'] = () => {
    isRelative = true;
    return turn.last();
  };
  const reply = await parts.answerer.typed(found, { ...turn, last });
  parts.after(reply, turn);
  // "show 1" is another one tomorrow: it is no address to look at again, or to send to somebody.
  const shown = shownOf(reply, look && !reply.refused && !isRelative ? short(text) : undefined);
  await keepList(parts, turn, { ...reply, ...shown });
  // What is not understood stays in the line, to be put right.
  return { ...dated(shown, turn.now), ...(!known && { refused: true }) };
};

/** What is long is no look at anything. */
const short = (text: string): From | undefined => (text.length <= 300 ? { text } : undefined);
