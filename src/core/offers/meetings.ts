import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Document } from '../../domain/document.ts';
import type { Meeting, MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { Reply } from '../reply.ts';
import type { MemberTurn } from '../turn.ts';
import type { Seeing } from './actions.ts';

/** A meeting to be put into the calendar; `id` is fixed beforehand, so that it is planned once. */
export type MeetingDraft = Pick<Meeting, 'id' | 'on' | 'where'> &
  Partial<Pick<Meeting, 'title' | 'start' | 'end' | 'focus' | 'chair'>>;

/** What the room of the calendar does for others. */
export interface CalendarOffer {
  plan(turn: MemberTurn, draft: MeetingDraft, answer: Reply): Promise<'saved' | 'already'>;
  /** It begins or ends; `thread` ties it to a Teams conversation. Nothing where that is so already. */
  set(
    turn: Pick<MemberTurn, 'id' | 'now'> & { readonly by: PersonId | 'system' },
    id: MeetingId,
    to: Partial<Pick<Meeting, 'state' | 'thread'>>,
  ): Promise<void>;
}

/** Somebody at a meeting, or who sent apologies: of the register, or a name nobody has entered yet. */
export interface Attendee {
  readonly person?: PersonId;
  /** Where the person is not in the register: as typed. */
  readonly name?: string;
  readonly authority?: AuthorityCode;
  readonly organisation?: string;
  /** Who comes instead of somebody who apologised: read as a name; handed over as a name, or a person's id. */
  readonly instead?: string;
}

export interface Attendance {
  readonly present: readonly Attendee[];
  readonly apologies: readonly Attendee[];
}

export interface AttendanceOffer {
  /** As the register knows them: a name that has been entered since is that person. */
  of(meeting: MeetingId, register: Register): Promise<Attendance>;
  /** Adds to what is there; who is there already is not added twice. */
  add(
    turn: Pick<MemberTurn, 'id' | 'now' | 'register'> & { readonly by: PersonId | 'system' },
    meeting: MeetingId,
    to: Partial<Attendance>,
  ): Promise<void>;
}

/** One item of an agenda, in order; `number` counts from 1. */
export interface AgendaItem {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly minutes?: number;
  readonly presenter?: string;
  readonly note?: string;
  readonly papers: readonly Paper[];
}

/** A link, or a file kept by the bot. */
export type Paper =
  | { readonly kind: 'link'; readonly title: string; readonly url: string; readonly addedOn: Day }
  | {
      readonly kind: 'file';
      readonly title: string;
      readonly file: string;
      readonly size: number;
      readonly addedOn: Day;
    };

export interface Agenda {
  readonly state: 'draft' | 'published';
  /** 1 when it is first published; grows with each visible revision. */
  readonly revision: number;
  readonly revisedOn?: Day;
  readonly items: readonly AgendaItem[];
}

export interface AgendaOffer {
  of(meeting: Meeting, seeing: Seeing): Promise<Agenda>;
}

/** What one authority reports to the round-table. */
export interface Update {
  readonly authority?: AuthorityCode;
  readonly organisation?: string;
  readonly text: string;
  readonly themes: readonly string[];
}

export interface RoundTableOffer {
  of(meeting: MeetingId): Promise<readonly Update[]>;
}

export interface Decision {
  readonly ref: string;
  readonly text: string;
  readonly outcome: 'proposed' | 'agreed' | 'not-agreed';
  readonly reason?: string;
  readonly meeting?: MeetingId;
  readonly on: Day;
}

export interface DecisionsOffer {
  ofMeeting(meeting: MeetingId): Promise<readonly Decision[]>;
  record(
    turn: MemberTurn,
    decisions: readonly Omit<Decision, 'on'>[],
    answer: Reply,
  ): Promise<'saved' | 'already'>;
}

export interface NotesOffer {
  /** The notes of that meeting as they stand, with how far they have come; nothing where there are none. */
  of(
    meeting: Meeting,
    seeing: Seeing,
  ): Promise<
    { readonly state: 'draft' | 'circulated' | 'confirmed'; readonly document: Document } | undefined
  >;
}

/** People whom notes name and nobody has entered yet. */
export interface ContactsOffer {
  add(
    turn: MemberTurn,
    people: readonly {
      readonly id: PersonId;
      readonly name: string;
      readonly authority?: AuthorityCode;
      readonly organisation?: string;
    }[],
  ): Promise<'saved' | 'already'>;
}
