import type { AuthorityCode } from '../../domain/authority.ts';
import type { MeetingId } from '../../domain/meeting.ts';

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
