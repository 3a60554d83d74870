import type { Meeting, MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Reply } from '../reply.ts';
import type { MemberTurn } from '../turn.ts';

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
