import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { numberOf } from './alter.ts';
import { accept, decline } from './alter-items.ts';
import { agendaReply, alter, type Room } from './commands-change.ts';
import type { Item, Plan } from './item.ts';

export interface Deciding {
  readonly meeting: Meeting;
  readonly key: string;
  readonly accepts: boolean;
  readonly how: 'typed' | 'pressed';
}

/** The coordinator's answer to a proposal; whoever made it is told. */
export const decide = (
  room: Room,
  turn: MemberTurn,
  { meeting, key, accepts, how }: Deciding,
): Promise<Reply> =>
  alter(room, turn, {
    meeting,
    how,
    verb: accepts ? 'accept' : 'decline',
    rule: (plan) => (accepts ? accept(plan, key) : decline(plan, key)),
    reply: ({ item }, plan, says) => {
      const done = accepts ? says : `${sayDeclined(item, turn)} ${says}`.trim();
      const reply = agendaReply(turn, { meeting, plan, says: done });
      const to = item?.by && item.by !== turn.caller.person.id ? [item.by] : [];
      return {
        ...reply,
        tell: to.map((by) => ({ to: [by], reply: { text: sayDecided(item, plan, meeting) } })),
      };
    },
  });

/** What is not taken onto the agenda is named to nobody who reads along. */
const sayDeclined = (item: Item | undefined, { place }: MemberTurn): string =>
  place.kind === 'personal' ? `Declined: ${item?.title ?? ''}.` : 'Declined.';

const sayDecided = (item: Item | undefined, plan: Plan, meeting: Meeting): string => {
  const [title, number] = [plain(item?.title ?? ''), item ? numberOf(plan, item.key) : 0];
  return number > 0
    ? `Your item “${title}” is on the agenda of ${sayMeeting(meeting)}, as item ${number}.`
    : `Your item “${title}” was not taken onto the agenda of ${sayMeeting(meeting)}. Ask the coordinator why, or propose it for another meeting.`;
};
