import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { itemAt } from './alter.ts';
import { remove } from './alter-items.ts';
import { agendaReply, alter, type Room } from './commands-change.ts';
import type { Item, Plan } from './item.ts';

/** Takes an item off; the answer offers to put it back. */
export const removeItem = (
  room: Room,
  turn: MemberTurn,
  {
    meeting,
    how,
    find,
  }: {
    readonly meeting: Meeting;
    readonly how: 'typed' | 'pressed';
    readonly find: (plan: Plan) => Item | undefined;
  },
): Promise<Reply> =>
  alter(room, turn, {
    meeting,
    how,
    verb: 'remove',
    rule: (plan, first) => {
      const item = find(first);
      return item ? remove(plan, item.key) : noItem(first);
    },
    reply: ({ item }, plan, says) =>
      agendaReply(turn, { meeting, plan, says, ...(item && { removed: item.key }) }),
  });

export const noItem = ({ items }: Plan): Refusal =>
  refuse('no-item', `The agenda has items 1 to ${items.length}. Type agenda to see them.`);

export const numbered = (number: number) => (plan: Plan) => itemAt(plan, number);
