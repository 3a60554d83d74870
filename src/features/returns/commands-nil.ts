import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { checkReply } from './commands-check.ts';
import { lookReply } from './commands-look.ts';
import { load, type Room, type Where, withdrawn } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { hasFigures } from './steps.ts';
import { isOpenToWork } from './work.ts';

const NO_COUNTS: Reply = {
  text: 'That return asks for no counts, so it cannot be nil. Fill it in: type **return** and its name.',
  refused: 'no-counts',
};

/** Asks once whether every count is 0, with what has to be explained; the answer is Submit. */
export const nilReturn = async (room: Room, turn: MemberTurn, where: Where): Promise<Reply> => {
  const loading = await load(room, turn, where);
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const stop = withdrawn(loaded) ?? notYours(loaded, turn);
  if (stop) return stop;
  if (!hasFigures(loaded.version)) return NO_COUNTS;
  return isOpenToWork(loaded.value)
    ? checkReply(loaded, turn, { nil: true })
    : lookReply(loaded, turn, { problem: 'It is submitted already. To make it a nil return, amend it.' });
};
