import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type LookView, lookCard } from './cards-look.ts';
import { type Loaded, load, type Room, type Where } from './commands-room.ts';

export const lookReply = (loaded: Loaded, turn: MemberTurn, view: LookView): Reply => ({
  card: lookCard(loaded, view, turn),
});

/** The figures as they were submitted. */
export const look = async (room: Room, turn: MemberTurn, where: Where): Promise<Reply> => {
  const loading = await load(room, turn, where);
  return 'reply' in loading ? loading.reply : lookReply(loading.loaded, turn, {});
};
