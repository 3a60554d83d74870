import { refusedAs } from '../../cards/refused-as.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import { type Meeting, threadOf } from '../../domain/meeting.ts';
import { meetingNow, underWay } from '../../domain/meeting-now.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { sayMeeting, whichMeeting } from '../../domain/which-meeting.ts';
import { capital } from '../../domain/words.ts';
import { end, type Holding, liveOf, type Room, start, tie } from './commands-hold.ts';
import { tiedTo } from './which.ts';

export const holdingOf = (turn: MemberTurn, how: 'typed' | 'pressed'): Holding => ({
  register: turn.register,
  now: turn.now,
  today: turn.today,
  turn: turn.id,
  by: turn.caller.person.id,
  how,
});

const isShared = ({ place }: Turn): boolean => place.kind !== 'personal';

/** The meeting that these words name; without words, the one that is meant here, or the only one of today. */
const whichOf = (rest: string, turn: MemberTurn, otherwise: Meeting | undefined): Result<Meeting> => {
  if (!rest.trim() && otherwise) return ok(otherwise);
  const words = rest.trim() || 'today';
  const which = whichMeeting(words, { ...turn, otherwise: undefined });
  if (which.refused) return which;
  return ok(which.value.meeting);
};

const OTHER_DAY = (meeting: Meeting): Refusal =>
  refuse(
    'other-day',
    `${capital(sayMeeting(meeting))} is not today. If it is held today, type move the ${sayDay(meeting.on)} meeting to today first.`,
  );

/** "start meeting", in its own chat or, for a meeting in a hall, in one's personal chat. */
export const startTyped = async (room: Room, turn: MemberTurn, rest: string): Promise<Reply> => {
  const here = isShared(turn) ? turn.place.conversation : undefined;
  const which = whichOf(
    rest,
    turn,
    here ? tiedTo(here, { meetings: turn.register.meetings, today: turn.today }) : undefined,
  );
  if (which.refused) return refusedAs(which);
  const meeting = which.value;
  if (meeting.on !== turn.today && meeting.state !== 'under-way') return refusedAs(OTHER_DAY(meeting));
  const reply = await start(room, meeting, {
    ...(here && { conversation: here }),
    holding: holdingOf(turn, 'typed'),
  });
  const elsewhere = here ? undefined : meeting.thread;
  return elsewhere && reply.saved ? inItsChat(reply, meeting, elsewhere) : reply;
};

/** One card: where the meeting has a chat it stands there, and the personal chat has a receipt. */
const inItsChat = ({ card }: Reply, meeting: Meeting, thread: string): Reply => ({
  text: `${capital(sayMeeting(meeting))} is under way, and its card is in the meeting chat. Actions and decisions that you type here are recorded in it. Type **end meeting** when it is over.`,
  saved: true,
  ...(card && { tell: [{ to: [], in: thread, reply: { card, keep: liveOf(meeting) } }] }),
});

const NONE = refuse('none-under-way', 'No meeting is under way. Type start meeting when one begins.');

/** The meeting that is under way here, or the only one there is; else today's, which may have ended but for its recap. */
const endingFor = (turn: MemberTurn): Meeting | undefined => {
  const [only, ...more] = underWay(turn.register);
  if (only) return meetingNow(turn) ?? (more.length === 0 ? only : undefined);
  return turn.register.meetings.findLast((one) => one.on === turn.today && mayEnd(one, turn));
};

/** Under way, or ended today: where that broke off before its recap, it is made good. */
export const mayEnd = ({ state, on }: Meeting, { today }: Pick<Turn, 'today'>): boolean =>
  state === 'under-way' || (state === 'ended' && on === today);

export const endTyped = async (room: Room, turn: MemberTurn, rest: string): Promise<Reply> => {
  const ending = endingFor(turn);
  if (!rest.trim() && !ending && underWay(turn.register).length === 0) return refusedAs(NONE);
  const which = whichOf(rest, turn, ending);
  if (which.refused) return refusedAs(which);
  const meeting = which.value;
  if (!mayEnd(meeting, turn)) return refusedAs(notUnderWay(meeting));
  const { reply, recap } = await end(room, meeting, holdingOf(turn, 'typed'));
  return reply.saved ? { ...reply, tell: toldOf(recap, meeting, { turn, pressed: false }) } : reply;
};

export const notUnderWay = (meeting: Meeting): Refusal =>
  refuse('not-under-way', `${capital(sayMeeting(meeting))} is not under way.`);

/** The recap goes to the meeting's chat and to whoever ended it; where the answer stands already, not twice. */
export const toldOf = (
  card: NonNullable<Reply['card']>,
  { thread }: Meeting,
  { turn, pressed }: { readonly turn: MemberTurn; readonly pressed: boolean },
): readonly Post[] => {
  // At the side of that chat one is still alone: the answer stands in the tab.
  const isHere = isShared(turn) && threadOf(turn.place.conversation) === thread && !pressed;
  const isOwn = turn.place.kind === 'personal' && !pressed;
  const to = isOwn ? [] : [turn.caller.person.id];
  return [{ to, ...(thread !== undefined && !isHere && { in: thread }), reply: { card } }];
};

const THERE: Refusal = refuse(
  'personal',
  'That is said in the meeting’s own chat or channel, so that the bot knows which it is. Type it there.',
);

/** "this is the 19 January meeting". */
export const tieTyped = async (room: Room, turn: MemberTurn, rest: string): Promise<Reply> => {
  if (!isShared(turn)) return refusedAs(THERE);
  const which = whichOf(rest.replace(/^(?:for|our)\s+/i, ''), turn, undefined);
  if (which.refused) return refusedAs(which);
  const meeting = which.value;
  const { conversation } = turn.place;
  const said = capital(sayMeeting(meeting));
  if (meeting.thread === threadOf(conversation))
    return { text: `${said} is held here: that is known already.`, refused: 'already' };
  await tie(room, meeting, { conversation, holding: holdingOf(turn, 'typed') });
  const moved = meeting.thread ? ' It was tied to another conversation before.' : '';
  return {
    text: `${said} is held here.${moved} When it starts, its agenda and the open actions are shown here, and what is recorded here belongs to it.`,
    ...(meeting.state === 'under-way' && { touches: [liveOf(meeting)] }),
  };
};
