import type { AuthorityCode } from '../../domain/authority.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import type { MemberTurn } from '../turn.ts';

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
