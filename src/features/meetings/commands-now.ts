import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { comingMeeting, meetingUnderWayIn } from '../../domain/meeting.ts';
import { underWay } from '../../domain/meeting-now.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { cardNow, liveOf, type Room } from './commands-hold.ts';

/** "meeting now": the card of the meeting that is held in this conversation, or of the only one that is held at all. */
export const nowTyped = async (room: Room, turn: MemberTurn): Promise<Reply> => {
  const { register, place } = turn;
  const [only, ...more] = underWay(register);
  const meeting = meetingUnderWayIn(register, place.conversation) ?? (more.length === 0 ? only : undefined);
  if (!meeting) return { text: noneIs(turn), refused: only ? 'several' : 'none-under-way' };
  const session = await room.store.of(meeting.id);
  return { card: await cardNow(room, { meeting, session }, turn), keep: liveOf(meeting) };
};

const noneIs = ({ register, today }: MemberTurn): string => {
  if (underWay(register).length > 1)
    return 'Several meetings are under way. Type **meeting now** in the chat of the one that you mean.';
  const next = comingMeeting(register, today);
  return next
    ? `No meeting is under way. The next is ${plain(sayMeeting(next))}. Whoever runs it types **start meeting** when it begins.`
    : 'No meeting is under way, and none is planned.';
};
