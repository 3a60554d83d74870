import type { Attendee } from '../../domain/attendee.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { MemberTurn } from '../turn.ts';

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
