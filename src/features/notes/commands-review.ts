import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { lastMeeting, type Meeting } from '../../domain/meeting.ts';
import { whichMeeting } from '../../domain/which-meeting.ts';
import { review } from './cards-review.ts';
import { decideOn, worldOf } from './commands-decide.ts';
import { meetingOf, NO_MEETING, NO_NOTES, type Room } from './commands-room.ts';
import { readWhich } from './which.ts';

/** Goes on with what was read from a meeting's notes; the last meeting's, unless another is named. */
export const reviewNotes = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const { register, today } = turn;
  const which = whichMeeting(words, { register, today, otherwise: lastMeeting(register, today) });
  if (which.refused) return refusedAs(which);
  const { meeting } = which.value;
  const [reply] = await Promise.all([
    showReview(room, turn, { meeting, from: 1 }),
    room.store.point(turn.caller.person.id, meeting.id),
  ]);
  return reply;
};

export const showReview = async (
  room: Room,
  turn: MemberTurn,
  { meeting, from }: { readonly meeting: Meeting; readonly from: number },
): Promise<Reply> => {
  const { value, n } = await room.store.read(meeting.id);
  if (!value || value.suggestions.length === 0) return NO_NOTES;
  return review(worldOf(value, meeting, turn), { from, rev: n });
};

/** The meeting whose suggestions this person is going through: `accept 3` is one of them. */
export const reviewedBy = async (room: Room, turn: MemberTurn): Promise<Meeting | Reply> => {
  const id = await room.store.pointed(turn.caller.person.id);
  return id ? (meetingOf(turn, id) ?? NO_MEETING) : NOT_LISTED;
};

const NOT_LISTED: Reply = {
  text: 'It is not clear which notes you mean. Type **review notes** first, then the number on that list.',
  refused: 'not-listed',
};

/** "5 still open", "5 not sure": whether something is still open whose date has gone by. */
export const acceptingIn = (
  words: string,
): { readonly words: string; readonly deed: 'accept' | 'still-open' | 'not-sure' } => {
  const answer = /^(.*\d)\W*(still open|not sure|unsure)\W*$/i.exec(words.trim());
  if (!answer) return { words, deed: 'accept' };
  return { words: answer[1] ?? '', deed: /^still/i.test(answer[2] ?? '') ? 'still-open' : 'not-sure' };
};

/** `accept 3`, `skip 2 and 4`, `accept sure`, `accept 5 still open`. */
export const decideTyped = async (
  room: Room,
  turn: MemberTurn,
  { words, deed }: { readonly words: string; readonly deed: 'accept' | 'drop' | 'still-open' | 'not-sure' },
): Promise<Reply> => {
  const which = readWhich(words);
  if (which.refused) return refusedAs(which);
  const meeting = await reviewedBy(room, turn);
  if (!('on' in meeting)) return meeting;
  const from = typeof which.value === 'string' ? 1 : (which.value[0] ?? 1);
  return decideOn(room, turn, { meeting, which: which.value, how: 'typed', from, deed });
};
