import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { paperForm, papersCard } from './cards-papers.ts';
import { type Room, seeingOf } from './commands-change.ts';
import type { Plan } from './item.ts';
import { mayAddPaper } from './may.ts';
import { NEW_PLAN } from './standing.ts';

export const planOf = async (room: Room, meeting: Meeting): Promise<Plan> =>
  (await room.store.of(meeting.id)).value ?? NEW_PLAN;

export const papersReply = async (room: Room, turn: MemberTurn, meeting: Meeting): Promise<Reply> => ({
  card: papersCard({ meeting, plan: await planOf(room, meeting) }, seeingOf(turn)),
});

/** The form; what was typed stands in it. */
export const paperFormReply = async (
  room: Room,
  turn: MemberTurn,
  form: {
    readonly meeting: Meeting;
    readonly url: string;
    readonly title: string;
    readonly refusal?: Refusal;
    readonly key?: string;
    readonly op: string;
  },
): Promise<Reply> => {
  const { refusal, ...rest } = form;
  const plan = await planOf(room, form.meeting);
  // Where others read along, what is proposed is not shown until it is on the agenda.
  const shown = turn.place.kind === 'personal' ? [...plan.items, ...plan.proposed] : plan.items;
  const items = shown.filter((item) => mayAddPaper(turn.caller, item));
  if (items.length === 0) return refusedAs(NOT_YOURS);
  return {
    card: paperForm({ ...rest, plan, items, ...(refusal && { problem: refusal.say }) }, turn.register),
    ...(refusal && { refused: refusal.code }),
    ...(refusal?.code === IDENTITY && { unkept: true }),
  };
};

export const NOT_YOURS = refuse(
  'not-allowed',
  'Papers are added by a coordinator, and by whoever proposed or presents an item. Propose an item first, or send the paper to the coordinator.',
);
