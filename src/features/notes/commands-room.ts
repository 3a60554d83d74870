import type { Apart } from '../../core/apart.ts';
import type { Documents } from '../../core/documents.ts';
import type { Links } from '../../core/links.ts';
import { ofMember } from '../../core/of-member.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { AgendaOffer } from '../../core/offers/agenda.ts';
import type { AttendanceOffer } from '../../core/offers/attendance.ts';
import type { CalendarOffer } from '../../core/offers/calendar.ts';
import type { DecisionsOffer } from '../../core/offers/decisions.ts';
import type { ContactsOffer } from '../../core/offers/members.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import type { NewReference } from '../../domain/reference.ts';
import type { Saving } from '../../storage/sheet.ts';
import type { NotesStore } from './store.ts';

/** What other rooms do for this one. */
export interface Others {
  readonly actions: Pick<ActionsOffer, 'record' | 'ofMeeting'>;
  readonly calendar: CalendarOffer;
  readonly attendance: AttendanceOffer;
  readonly decisions: DecisionsOffer;
  readonly contacts: ContactsOffer;
  readonly agenda: AgendaOffer;
}

/** What commands and verbs of this room work with. */
export interface Room {
  readonly store: NotesStore;
  readonly newReference: NewReference;
  readonly links: Links;
  readonly documents: Documents;
  readonly apart: Apart;
  readonly others: Others;
}

export type How = 'typed' | 'pressed';

export const savingOf = ({ id, caller, now }: MemberTurn, how: How): Saving => ({
  turn: id,
  by: caller.person.id,
  how,
  at: now,
});

export const doingOf = ({ caller, now }: MemberTurn) => ({ by: caller.person.id, at: now.toISOString() });

/** What is read from notes is nobody's business until it is accepted: it is reviewed where no others look on. */
export const inPrivate =
  <T>(run: (given: T, turn: MemberTurn) => Promise<Reply>) =>
  async (given: T, turn: Turn): Promise<Reply> =>
    turn.place.kind === 'personal' ? run(given, ofMember(turn)) : ELSEWHERE;

const ELSEWHERE: Reply = {
  text: 'Notes are imported and reviewed in your personal chat with the bot, where nobody else looks on. Type it there.',
  refused: 'not-here',
};

export const NO_MEETING: Reply = {
  text: 'That meeting is no longer in the calendar. Type **meetings** for those that are.',
  refused: 'no-meeting',
};

export const NO_NOTES: Reply = {
  text: 'There are no notes of that meeting yet. Type **import notes**, or **draft notes** to make them of what the bot has recorded.',
  refused: 'no-notes',
};

export const meetingOf = (turn: Turn, id: string): Meeting | undefined => findMeeting(turn.register, id);
