import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { comingMeeting, lastMeeting, type Meeting, meetingUnderWayIn } from '../../domain/meeting.ts';
import { sayMeeting, whichMeeting } from '../../domain/which-meeting.ts';
import { asKnown, keyOf, ofPerson } from './attendee.ts';
import { askCard, rollCard } from './cards.ts';
import { type Room, record } from './commands-record.ts';
import { strike } from './commands-undo.ts';
import { maySpeakForAll } from './may.ts';
import { neither } from './missing.ts';
import { readApology, takeInstead } from './read-apology.ts';

export type Runs = (room: Room, turn: MemberTurn, said: string) => Promise<Reply>;

/** For the cards of one answer: short enough for what a button adds to it. */
export const opOf = ({ id }: Pick<Turn, 'id'>): string => id.slice(0, 40);

const coming = ({ register, today, place }: MemberTurn): Meeting | undefined =>
  meetingUnderWayIn(register, place.conversation) ?? comingMeeting(register, today);

/** The meeting under way, today's, or the last. */
const held = ({ register, today, place }: MemberTurn): Meeting | undefined =>
  meetingUnderWayIn(register, place.conversation) ??
  register.meetings.find(({ state, on }) => state === 'under-way' || (state === 'planned' && on === today)) ??
  lastMeeting(register, today);

const IS_OVER = 'That meeting is over. The chair or a coordinator can still record apologies for it.';

export const apologiesTyped: Runs = async (room, turn, said) => {
  const { rest: left, instead } = takeInstead(said);
  const which = whichMeeting(left, { ...turn, otherwise: coming(turn) });
  if (which.refused) return refusedAs(which);
  const { meeting, rest } = which.value;
  if (meeting.state === 'ended' && !maySpeakForAll(turn.caller)) return { text: IS_OVER, refused: 'over' };
  const { people, reasoned } = readApology(rest);
  const hints = reasoned ? ['The reason is not kept: nobody else sees it.'] : [];
  return record(room, turn, {
    deed: 'apologies',
    meeting,
    ...(people && { people }),
    ...(instead && { instead }),
    hints,
    op: opOf(turn),
    how: 'typed',
  });
};

export const presentTyped: Runs = async (room, turn, said) => {
  const which = whichMeeting(said, { ...turn, otherwise: held(turn) ?? coming(turn) });
  if (which.refused) return refusedAs(which);
  const { meeting, rest } = which.value;
  if (meeting.state === 'planned' && meeting.on > turn.today)
    return {
      text: plain(
        `${sayMeeting(meeting).replace('the', 'The')} has not been yet. Nobody is put down as present before it.`,
      ),
      refused: 'not-yet',
    };
  const people = rest.replace(/^(?:were|was|are|is|at|today)?[\s:,–-]*/i, '');
  if (!people) return { card: askCard({ deed: 'present', meeting, op: opOf(turn), people: '' }) };
  return record(room, turn, { deed: 'present', meeting, people, op: opOf(turn), how: 'typed' });
};

export const strikeTyped =
  (from: 'apologies' | 'present'): Runs =>
  async (room, turn, said) => {
    const otherwise = from === 'apologies' ? coming(turn) : (held(turn) ?? coming(turn));
    const which = whichMeeting(said, { ...turn, otherwise });
    if (which.refused) return refusedAs(which);
    const people = which.value.rest.replace(/^(?:from|of|for|:|,|was|were)\s*/i, '').trim();
    const isSelf = people === '' || /^(?:me|myself|i\b.*)$/i.test(people);
    return strike(room, turn, {
      meeting: which.value.meeting,
      from,
      ...(!isSelf && { people }),
      how: 'typed',
    });
  };

export const attendanceOf = async (
  room: Room,
  turn: MemberTurn,
  { meeting, says }: { readonly meeting: Meeting; readonly says?: string },
): Promise<Reply> => {
  const stored = await room.store.of(meeting.id);
  const { register, caller, place } = turn;
  const own = keyOf(ofPerson(caller.person));
  const isAway = stored.apologies.some((one) => keyOf(asKnown(one, register)) === own);
  const view = {
    meeting,
    roll: {
      present: stored.present.map((one) => ({ ...one, ...asKnown(one, register) })),
      apologies: stored.apologies.map((one) => ({ ...one, ...asKnown(one, register) })),
    },
    missing: neither(stored, register, meeting.on).map(({ name }) => name),
    named: place.kind === 'personal' || meeting.state !== 'planned',
    ...(says && { says }),
    mine: place.kind === 'personal' && isAway ? ('apologised' as const) : ('none' as const),
  };
  return { card: rollCard(view, register) };
};

export const attendanceTyped: Runs = async (room, turn, said) => {
  const which = whichMeeting(said, { ...turn, otherwise: coming(turn) ?? held(turn) });
  return which.refused ? refusedAs(which) : attendanceOf(room, turn, which.value);
};
