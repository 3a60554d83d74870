import type { Seen } from '../../core/live.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { AgendaOffer } from '../../core/offers/agenda.ts';
import type { AttendanceOffer } from '../../core/offers/attendance.ts';
import type { CalendarOffer } from '../../core/offers/calendar.ts';
import type { DecisionsOffer } from '../../core/offers/decisions.ts';
import type { Card, LiveThing, Reply } from '../../core/reply.ts';
import { type Meeting, threadOf } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital } from '../../domain/words.ts';
import { nowCard, type Recorded, recapCard } from './cards.ts';
import { begun, isOn, over, type Session } from './session.ts';
import type { SessionStore } from './store.ts';

/** What the other rooms do for this one. */
export interface Others {
  readonly calendar: Pick<CalendarOffer, 'set'>;
  readonly agenda: AgendaOffer;
  readonly actions: Pick<ActionsOffer, 'open' | 'ofMeeting'>;
  readonly decisions: Pick<DecisionsOffer, 'ofMeeting'>;
  readonly attendance: AttendanceOffer;
}

export interface Room extends Others {
  readonly store: SessionStore;
}

/** A meeting is started, ended or tied: by whom, in which turn, and how it came. */
export interface Holding extends Seen {
  readonly turn: string;
  readonly by: PersonId | 'system';
  readonly how: 'typed' | 'pressed' | 'system';
}

/** Open actions that are counted at most: one storage request. */
const COUNTED = 1000;

export const liveOf = ({ id }: Meeting): LiveThing => `meetings.now|${id}`;

const recordedIn = async (
  { actions, decisions }: Others,
  meeting: Meeting,
  seen: Seen,
): Promise<Recorded> => {
  const [done, decided] = await Promise.all([
    actions.ofMeeting(meeting.id, seen),
    decisions.ofMeeting(meeting.id),
  ]);
  return { actions: done, decisions: decided };
};

/** The meeting's card as everybody may see it now. Five storage requests. */
export const cardNow = async (
  room: Room,
  { meeting, session }: { readonly meeting: Meeting; readonly session: Session | undefined },
  seen: Seen,
): Promise<Card> => {
  const [agenda, { actions: open, more }, recorded] = await Promise.all([
    room.agenda.of(meeting, seen),
    room.actions.open(seen, COUNTED),
    recordedIn(room, meeting, seen),
  ]);
  return nowCard({ meeting, session, agenda, open, more, ...recorded }, seen.register);
};

const savingOf = ({ turn, by, how, now }: Holding) => ({ turn, by, how, at: now });

const already = (meeting: Meeting, what: string): Reply => ({
  text: `${capital(sayMeeting(meeting))} ${what} already.`,
  refused: 'already',
});

/** The conversation it is held in from now on. */
export const tie = (room: Room, meeting: Meeting, { conversation, holding }: Tying): Promise<void> =>
  room.calendar.set({ id: holding.turn, now: holding.now, by: holding.by }, meeting.id, {
    thread: threadOf(conversation),
  });

export interface Tying {
  readonly conversation: string;
  readonly holding: Holding;
}

/**
 * It is under way, and its card is the answer: of all who start it at once, on whichever instance, one has the card.
 * Where it broke off between the calendar and the card, the next start gives the card.
 */
export const start = async (
  room: Room,
  meeting: Meeting,
  { conversation, holding }: Partial<Pick<Tying, 'conversation'>> & Pick<Tying, 'holding'>,
): Promise<Reply> => {
  const thread = conversation === undefined ? {} : { thread: threadOf(conversation) };
  const to = { state: 'under-way' as const, ...thread };
  await room.calendar.set({ id: holding.turn, now: holding.now, by: holding.by }, meeting.id, to);
  const at = holding.now.toISOString();
  const before = await room.store.of(meeting.id);
  const session = isOn(before) ? before : begun(before, at);
  const card = await cardNow(room, { meeting: { ...meeting, ...to }, session }, holding);
  return room.store.change(meeting.id, savingOf(holding), ({ value }) =>
    isOn(value)
      ? already(meeting, 'is under way')
      : { after: begun(value, at), reply: { card, keep: liveOf(meeting) }, verb: 'start', to: { at } },
  );
};

/** What is shown once it is over: its card as it then stands, and the recap. */
export interface Ended {
  readonly reply: Reply;
  readonly now: Card;
  readonly recap: Card;
}

export const end = async (room: Room, meeting: Meeting, holding: Holding): Promise<Ended> => {
  const after = { ...meeting, state: 'ended' as const };
  const at = holding.now.toISOString();
  await room.calendar.set({ id: holding.turn, now: holding.now, by: holding.by }, meeting.id, {
    state: 'ended',
  });
  const [before, attendance, recorded] = await Promise.all([
    room.store.of(meeting.id),
    room.attendance.of(meeting.id, holding.register),
    recordedIn(room, meeting, holding),
  ]);
  const session = over(before, at);
  const recap = recapCard({ meeting: after, attendance, session, ...recorded }, holding.register);
  const now = await cardNow(room, { meeting: after, session }, holding);
  const reply = await room.store.change(meeting.id, savingOf(holding), ({ value }) =>
    value?.endedAt
      ? already(meeting, 'has ended')
      : { after: over(value, at), reply: { card: recap }, verb: 'end', to: { at } },
  );
  return { reply: reply.saved ? { ...reply, touches: [liveOf(meeting)] } : reply, now, recap };
};
