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
export const doneTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> =>
  CLOSED_LIST.test(said)
    ? listTyped(room, turn, said.replace(CLOSED_LIST, 'done '))
    : partsTyped(room, turn, { said, deed: 'done' });

/** "start 3", "in progress ACT-2F7K for Kent". */
export const startTyped = (room: Room, turn: MemberTurn, said: string): Promise<Reply> =>
  partsTyped(room, turn, { said, deed: 'start' });

/** Which actions, whose parts, and what was said of them: read alike whatever is done to them. */
const partsTyped = async (
  room: Room,
  turn: MemberTurn,
  { said, deed }: { readonly said: string; readonly deed: 'done' | 'start' },
): Promise<Reply> => {
  const found = await referencesIn(said, turn, deed);
  if ('reply' in found) return found.reply;
  const read = readFor(found.rest, readerOf(turn));
  return carryOut(room, turn, {
    refs: found.refs,
    how: 'typed',
    said: read.rest,
    choose: deed,
    rule: (action) => {
      const closing = closingOf(found.rest, read, { action, doing: turn });
      if (closing.refused) return closing;
      return deed === 'done' ? close(action, closing.value, turn) : start(action, closing.value.chosen, turn);
    },
  });
};
