import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { holdersOf } from '../../domain/find-people.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { add, propose } from './alter-items.ts';
import { type Boxes, formCard, proposalCard } from './cards-forms.ts';
import { readBoxes } from './commands-boxes.ts';
import { alter, type Room } from './commands-change.ts';
import type { Edit } from './edit.ts';
import type { Item } from './item.ts';
import { mayRun } from './may.ts';

export interface Given {
  readonly meeting: Meeting;
  readonly boxes: Boxes;
  readonly op: string;
  readonly how: 'typed' | 'pressed';
}

/** A new item: proposed by a member, put straight onto the agenda by the coordinator. */
export const newItem = async (room: Room, turn: MemberTurn, given: Given): Promise<Reply> => {
  const { meeting, boxes, op, how } = given;
  const adds = mayRun(turn.caller);
  const read = readBoxes(boxes, turn);
  const form = (problem: string) => formCard({ meeting, boxes, op, problem, adds });
  if (read.refused)
    return { card: form(read.say), refused: read.code, ...(read.code === IDENTITY && { unkept: true }) };
  const key = room.newReference('ITM');
  const item: Item = { ...itemOf(read.value), key, papers: [], by: turn.caller.person.id, rev: 0 };
  return alter(room, turn, {
    meeting,
    how,
    verb: adds ? 'add' : 'propose',
    rule: (plan) => (adds ? add(plan, item) : propose(plan, item)),
    ...(!adds && { reply: () => proposedReply(turn, meeting, item) }),
    refused: (refusal) => ({ card: form(refusal.say), refused: refusal.code }),
  });
};

const itemOf = ({ title = '', minutes, presenter, note }: Edit) => ({
  title,
  ...(typeof minutes === 'number' && { minutes }),
  ...(presenter && presenter !== 'none' && { presenter }),
  ...(note && { note }),
});

const proposedReply = (turn: MemberTurn, meeting: Meeting, item: Item): Reply => {
  const to = holdersOf(turn.register, 'coordinator', turn.today).map(({ id }) => id);
  const card = proposalCard({ meeting, item }, turn.register);
  return {
    text: `Proposed for ${sayMeeting(meeting)}: “${plain(item.title)}”. The coordinator decides on it, and you will be told.`,
    ...(to.length > 0 && { tell: [{ to, reply: { card } }] }),
  };
};
