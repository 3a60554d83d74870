import type { Day } from '../../domain/day.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Reply } from '../reply.ts';
import type { MemberTurn } from '../turn.ts';

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
