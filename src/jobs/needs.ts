import type { Clock } from '../clock.ts';
import type { Job, Notice } from '../core/job.ts';
import type { Registers } from '../core/needs.ts';
import type { Batch } from '../domain/delivery.ts';
import type { Backlog } from '../domain/job-state.ts';
import type { NewReference } from '../domain/reference.ts';
import type { Register } from '../domain/register.ts';
import type { Closed } from '../domain/working-hours.ts';
import type { Logger } from '../log.ts';
import type { Jobs } from '../storage/jobs.ts';

/**
 * Sends what a round has for people, once to each: the same batch again, on any instance, goes on where it stood.
 * `goesOn` is asked before each message; where it says no, the rest is left.
 */
export type Deliver = (
  batch: Batch,
  notices: readonly Notice[],
  how: { readonly register: Register; goesOn(): boolean },
) => Promise<Backlog>;

/** Milliseconds. */
export interface Timing {
  /** For how long a lease is taken, and how often it is renewed. */
  readonly lease: number;
  readonly renew: number;
  /** A job that gives no sign of life for so long is given up: its `run` has not ended, or nothing was sent. */
  readonly hang: number;
  /** A heartbeat is kept at most once in so long, and is late after so long. */
  readonly beat: number;
  readonly late: number;
}

export interface JobNeeds {
  readonly jobs: readonly Job[];
  readonly store: Jobs;
  readonly registers: Pick<Registers, 'read'>;
  readonly deliver: Deliver;
  readonly newReference: NewReference;
  readonly clock: Clock;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<unknown>;
  readonly log: Logger;
  /** Work that the program waits for when it stops. */
  readonly track: (name: string, work: Promise<unknown>) => void;
  readonly closed: Closed;
  /** This instance, as no other is called. */
  readonly owner: string;
  readonly timing: Timing;
}
