import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Reference } from '../../domain/reference.ts';
import { detailCard } from './cards-detail.ts';
import { historyCard } from './cards-history.ts';
import type { Room } from './commands-change.ts';
import { referencesIn } from './commands-refs.ts';
import { seeingOf } from './commands-reply.ts';

const unknown = (ref: Reference): Reply => ({
  text: `There is no action ${ref}. Check the reference, or type **actions** to see what is open.`,
  refused: 'unknown',
});

/** One action in full. */
export const show = async (room: Room, turn: MemberTurn, ref: Reference): Promise<Reply> => {
  const found = await room.store.find(ref, turn.register);
  return found ? { card: detailCard(found.action, { op: turn.id }, seeingOf(turn)) } : unknown(ref);
};

/** Who did what to an action, for whom and when, and whether that record is whole. */
export const showHistory = async (room: Room, turn: MemberTurn, ref: Reference): Promise<Reply> => {
  const found = await room.store.history(ref);
  if (!found) return unknown(ref);
  return { card: historyCard(ref, found, turn.register) };
};

/** "show 3", "history ACT-2F7K": the first action that is named. */
export const lookTyped = async (
  name: 'show' | 'history',
  { room, turn, said }: { readonly room: Room; readonly turn: MemberTurn; readonly said: string },
): Promise<Reply> => {
  const found = await referencesIn(said.replace(/^(?:of|for)\s+/i, ''), turn, name);
  if ('reply' in found) return found.reply;
  return name === 'show' ? show(room, turn, found.refs[0]) : showHistory(room, turn, found.refs[0]);
};
