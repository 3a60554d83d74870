import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { boxesOf, formCard } from './cards-forms.ts';
import { readBoxes } from './commands-boxes.ts';
import { alter, type Room } from './commands-change.ts';
import type { Given } from './commands-items.ts';
import { CHANGED, edit } from './edit.ts';
import type { Item } from './item.ts';

/** Saves a form of an item. On an older state nothing is saved, and what was typed stays in the form. */
export const editItem = async (
  room: Room,
  turn: MemberTurn,
  given: Given & { readonly key: string; readonly seen: number },
): Promise<Reply> => {
  const { meeting, boxes, op, key, seen } = given;
  const read = readBoxes(boxes, turn);
  const form = (item: Item, problem: string) => formCard({ meeting, boxes, op, problem, item, adds: true });
  return alter(room, turn, {
    meeting,
    how: given.how,
    verb: 'edit',
    rule: (plan) => (read.refused ? read : edit(plan, key, { ...read.value, seen })),
    refused: (refusal, plan) => {
      const item = plan.items.find((one) => one.key === key);
      if (!item || refusal.code === 'same') return refusedAs(refusal);
      const says = refusal.code === CHANGED ? `${refusal.say} ${sayNow(item, turn)}` : refusal.say;
      const unkept = refusal.code === IDENTITY ? { unkept: true as const } : {};
      return { card: form(item, says), refused: refusal.code, ...unkept };
    },
  });
};

const sayNow = (item: Item, { register }: MemberTurn): string => {
  const { title, minutes, presenter, note } = boxesOf(item, register);
  const now = [title, minutes && `${minutes} minutes`, presenter, note].filter(Boolean).join(' · ');
  return `It now says: ${now}. Yours is below and not saved: press Save to put it in its place.`;
};
