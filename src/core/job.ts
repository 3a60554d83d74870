import type { Day } from '../domain/day.ts';
import type { Schedule } from '../domain/job-due.ts';
import type { PersonId } from '../domain/person.ts';
import type { Seen } from './live.ts';
import type { Post } from './reply.ts';

/**
 * Something that happens by itself, at a time of day in London, on working days between 8am and 6pm. A run that was
 * missed is made up once. It sends nothing itself: what it answers is delivered, once to each person.
 */
export interface Job extends Schedule {
  /** Room, dot, what: "reminders.daily". */
  readonly name: `${string}.${string}`;
  /** As coordinators read it: "Reminders of what is due". */
  readonly title: string;
  /**
   * Whom to tell what. Asked once for a round, and again where its delivery broke off: it then answers for the same
   * people, or for fewer where something has been settled meanwhile, and what it wrote the first time stays as it is.
   */
  run(round: Round): Promise<readonly Notice[]>;
}

/** The world of one run. */
export interface Round extends Seen {
  /**
   * What marks it: the London day that it belongs to, or the id of what somebody asked for. A day before `today`: its
   * delivery broke off then and goes on now, and where the job's own next round comes today too, that follows.
   */
  readonly id: string;
  /** The day on which the last round that was gone through began; nothing before the first. */
  readonly since?: Day;
  /** What somebody asked for at another time ("remind Kent"): the room's own words, as it gave them. */
  readonly asked?: string;
}

/** One message to one person; several for one person go in their order. */
export interface Notice {
  readonly to: PersonId;
  /** Drawn when its turn comes, from what the run has read: it asks no table. */
  draw(): Post['reply'];
}
