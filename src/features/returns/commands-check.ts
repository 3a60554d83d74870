import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type CheckView, checkCard } from './cards-check.ts';
import { lookReply } from './commands-look.ts';
import { type Loaded, load, type Room, type Where, withdrawn } from './commands-room.ts';
import { mayComplete } from './may.ts';
import { isOpenToWork } from './work.ts';

export const checkReply = (loaded: Loaded, turn: MemberTurn, view: CheckView): Reply => ({
  card: checkCard(loaded, view, turn),
});

/** What stands in the way of submitting, what has to be explained, and all the figures. */
export const check = async (
  room: Room,
  turn: MemberTurn,
  where: Where,
  view: CheckView = {},
): Promise<Reply> => {
  const loading = await load(room, turn, where);
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const stop = withdrawn(loaded);
  if (stop) return stop;
  return mayComplete(turn.caller, where.authority) && isOpenToWork(loaded.value)
    ? checkReply(loaded, turn, view)
    : lookReply(loaded, turn, {});
};
