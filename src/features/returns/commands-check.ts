import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type CheckView, checkCard } from './cards-check.ts';
import { lookReply } from './commands-look.ts';
import { type Loaded, type Room, type Where, withdrawn, work } from './commands-room.ts';
import { mayComplete } from './may.ts';
import { isOpenToWork } from './work.ts';

export const checkReply = (loaded: Loaded, turn: MemberTurn, view: CheckView): Reply => ({
  card: checkCard(loaded, view, turn),
});

/** What stands in the way of submitting, what has to be explained, and all the figures. */
export const check = (room: Room, turn: MemberTurn, where: Where): Promise<Reply> =>
  work(room, turn, {
    where,
    stops: [withdrawn],
    run: (loaded) =>
      mayComplete(turn.caller, where.authority) && isOpenToWork(loaded.value)
        ? checkReply(loaded, turn, {})
        : lookReply(loaded, turn, {}),
  });
