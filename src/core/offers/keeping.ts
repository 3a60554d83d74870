import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Periods } from '../../domain/retention/schedule.ts';
import type { ActionSaid, Seeing } from './actions.ts';

/** What of one kind is over, or was deleted. */
export interface Over {
  /** Things as people count them: actions, meetings, answers. */
  readonly count: number;
  /** The days that the oldest and the newest of them are of. */
  readonly oldest?: Day;
  readonly newest?: Day;
  /** More is there than this run looked at: it goes on in the next. */
  readonly left: boolean;
}

/** One look for what is over. */
export interface Looking {
  /** What is of an earlier day is over. */
  readonly before: Day;
  /** Counted alone: nothing is deleted. */
  readonly dry: boolean;
  /** Takes one storage request from what this run may spend; false where nothing is left. */
  spend(): boolean;
}

/** What a room deletes of its own when its time is over, in transactions that leave no half of a thing behind. */
export type Expired = (looking: Looking) => Promise<Over>;

/** What the room of actions does where records end. */
export interface ActionsKept {
  /** Open actions with an open part of this person's own, the most urgent first. One request. */
  openOf(person: PersonId, seeing: Seeing, most: number): Promise<readonly ActionSaid[]>;
  /** Closed actions, each with its history. */
  readonly expired: Expired;
}

/** How the schedule is kept now: what a coordinator set in it, and whether what is over is deleted. */
export interface RetentionNow {
  readonly periods: Periods;
  readonly started: boolean;
}

export interface KeepingOffer {
  /** One request. */
  now(): Promise<RetentionNow>;
}
