import type { Day } from './day.ts';
import type { Batch } from './delivery.ts';

/** How a round ended: 'broke off' with messages left, 'failed' with a fault, 'hung' and given up. */
export type Outcome = 'went well' | 'broke off' | 'failed' | 'hung';

/** What a round's messages came to, so far. `left` were planned and have not been tried. */
export interface Backlog {
  readonly planned: number;
  readonly sent: number;
  readonly unknown: number;
  readonly stopped: number;
  readonly busy: number;
  readonly cancelled: number;
  readonly left: number;
}

/** The last time that a job ran. */
export interface LastRun {
  readonly batch: Batch;
  /** ISO instant of its start, or of its last going on. */
  readonly at: string;
  readonly ms: number;
  readonly outcome: Outcome;
  /** What the log has its fault under. */
  readonly reference?: string;
  /** So many rounds that were missed it made up for. */
  readonly missed?: number;
  /** An instance that ran it had died, and another went on with it. */
  readonly takenOver?: true;
  readonly backlog?: Backlog;
}

/** A round that has begun and is not gone through. */
export interface OpenRound {
  /** The London day that it belongs to, or the id under which it was asked for. */
  readonly id: string;
  /** ISO instant of its first start. */
  readonly at: string;
  /** The day on which the last round that was gone through began, as it was known then. */
  readonly since?: Day;
  readonly missed?: number;
  /** Its messages may have been planned: another round does not take its place. */
  readonly delivering?: true;
  readonly takenOver?: true;
  /** So many times it has failed, hung or stood still, on the day `triedOn`. */
  readonly tries: number;
  readonly triedOn?: Day;
  /** Not before this ISO instant again. */
  readonly again?: string;
  /** It is not tried again on this day. */
  readonly spent?: Day;
}

/** A job as `jobs` shows it. */
export interface JobState {
  readonly name: string;
  /** ISO instant at which it was first there. */
  readonly from: string;
  /** The last round that was gone through. */
  readonly gone?: Day;
  readonly last?: LastRun;
  /** A round under way, or one to be gone on with. */
  readonly open?: OpenRound;
  /** Until this ISO instant an instance holds it. */
  readonly heldUntil?: string;
  /** So many rounds have been asked for and not gone through. */
  readonly asked: number;
}

/** The sign of life that the instances keep together. */
export interface Heartbeat {
  /** ISO instant of the last tick that was kept; at most a minute behind. */
  readonly at: string;
  /** The last time that an instance could not reach the tables: ISO instants. */
  readonly away?: { readonly from: string; readonly to: string };
}

/** A heartbeat that is older than this has stopped. */
export const LATE_MS = 600_000;
