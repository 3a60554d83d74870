import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { closingOf } from './chosen.ts';
import { close, start } from './close.ts';
import type { Room } from './commands-change.ts';
import { listTyped } from './commands-list.ts';
import { readerOf } from './commands-record.ts';
import { referencesIn } from './commands-refs.ts';
import { carryOut } from './commands-reply.ts';
import { readFor } from './read-for.ts';

/** "done actions this term" asks for a list. */
const CLOSED_LIST = /^actions\b/i;

/** "done ACT-2F7K for Kent by e-mail: sent to all", "done 1, 2 and 4 sent on Tuesday". */
export const doneTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  if (CLOSED_LIST.test(said)) return listTyped(room, turn, said.replace(CLOSED_LIST, 'done '));
  const found = await referencesIn(said, turn, 'done');
  if ('reply' in found) return found.reply;
  const read = readFor(found.rest, readerOf(turn));
  return carryOut(room, turn, {
    refs: found.refs,
    how: 'typed',
    said: read.rest,
    choose: 'done',
    rule: (action) => {
      const closing = closingOf(found.rest, read, { action, doing: turn });
      return closing.refused ? closing : close(action, closing.value, turn);
    },
  });
};

/** "start 3", "in progress ACT-2F7K for Kent". */
export const startTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  const found = await referencesIn(said, turn, 'start');
  if ('reply' in found) return found.reply;
  const read = readFor(found.rest, readerOf(turn));
  return carryOut(room, turn, {
    refs: found.refs,
    how: 'typed',
    said: read.rest,
    choose: 'start',
    rule: (action) => {
      const closing = closingOf(found.rest, read, { action, doing: turn });
      return closing.refused ? closing : start(action, closing.value.chosen, turn);
    },
  });
};
