import type { AuthorityCode } from '../authority.ts';
import type { Day } from '../day.ts';
import type { MeetingId } from '../meeting.ts';
import type { PersonId } from '../person.ts';
import type { Reference } from '../reference.ts';
import type { Period, RequestId } from './period.ts';

/** How far the figures of a request may be shown (inventory row 35), each step dated and taken by a coordinator. */
export type ReleaseStage = 'shown' | 'shared';

/** Figures of a request as a coordinator released them: fixed from then on, whatever is sent or amended later. */
export interface Release {
  readonly stage: ReleaseStage;
  readonly on: Day;
  readonly by: PersonId;
  /** 1 is the first. Where the very same figures are released further, they keep their number. */
  readonly k: number;
  /** Whose figures, and the number of the submitted version of each. */
  readonly versions: Readonly<Record<AuthorityCode, number>>;
  /** Those of them that had not been approved. */
  readonly provisional: readonly AuthorityCode[];
}

/** An officer who may submit for one authority: what they were named for does not move with them to another. */
export interface Submitter {
  readonly person: PersonId;
  readonly authority: AuthorityCode;
}

/** What the network asks of named authorities: a return type for a period, by a day. */
export interface DataRequest {
  readonly id: RequestId;
  /** The id of its return type, and the number of the version that the period falls under. */
  readonly type: string;
  readonly version: number;
  readonly period: Period;
  /** "medical needs policy", where the type is named by whoever asks. */
  readonly subject?: string;
  readonly asked: readonly AuthorityCode[];
  /** The last day on which it is in time; "none" was an answer. */
  readonly due?: Day;
  /** Required, or as many as will. */
  readonly required: boolean;
  /** Who sees every return of this request besides the coordinator (inventory row 32). */
  readonly recipient: PersonId;
  /** Said on every card: "outreach, not hospital" (inventory row 37). */
  readonly scope?: string;
  /** The agreement it falls under, by its id; an authority that has not signed it can submit nothing (decision 4). */
  readonly agreement?: string;
  /** Officers whom the coordinator lets submit for their authority, for this request alone. */
  readonly submitters: readonly Submitter[];
  /** The action that asked for it: a part of it closes when its authority's return is received. */
  readonly action?: Reference;
  readonly meeting?: MeetingId;
  readonly sentOn: Day;
  readonly by: PersonId;
  /** Closed: nobody is chased any more, late returns are still taken. Withdrawn: nothing is taken. */
  readonly state: 'open' | 'closed' | 'withdrawn';
  /** Oldest first. */
  readonly releases: readonly Release[];
}
