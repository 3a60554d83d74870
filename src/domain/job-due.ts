import { addDays, type Day, dayOf, instantOf, weekdayOf } from './day.ts';
import { type Closed, isOpenDay, isWorkingHour, nextWorkingMoment } from './working-hours.ts';

/** When a job goes by itself: a time on London's clock, in hours (working-hours.ts). */
export interface Schedule {
  readonly at: `${number}:${number}`;
  /** 'when asked' goes only where somebody, or the bot itself, asks for a round. */
  readonly on: 'working days' | 'Mondays' | 'when asked';
}

/** What is known of a job's past. */
export interface Past {
  /** When it was first there: rounds of an earlier time were nobody's to miss. */
  readonly from: Date;
  /** The last round that was gone through, by its day. */
  readonly gone?: Day;
}

/** A round that is due. */
export interface DueRound {
  /** The London day that it belongs to. */
  readonly id: Day;
  /** So many hours of its own had passed without it: it makes up for all of them at once. None where it is on time. */
  readonly missed: number;
}

/** So long after its hour a round still counts as on time. */
export const ON_TIME_MS = 600_000;
/** So far back missed rounds are looked for, in days. */
const LOOK_BACK = 31;
const LOOK_AHEAD = 62;

/** The round that is due at this instant, if one is. */
export const dueNow = (
  job: Schedule,
  { from, gone }: Past,
  { now, closed = [] }: { readonly now: Date; readonly closed?: Closed },
): DueRound | undefined => {
  if (!isWorkingHour(now, closed)) return undefined;
  const id = latestOf(job, now, closed);
  if (!id || (gone && id <= gone)) return undefined;
  const moment = momentOn(job, id, closed);
  if (!moment || moment < from) return undefined;
  if (now.getTime() - moment.getTime() <= ON_TIME_MS) return { id, missed: 0 };
  // Where its own next hour comes today, that one is enough.
  if (comesToday(job, now, closed)) return undefined;
  const missed = momentsBetween(job, { after: new Date(from.getTime() - 1), until: now, closed });
  return { id, missed: missed.filter((one) => !gone || dayOf(one) > gone).length };
};

/** When it next goes, as things stand; nothing for what goes only when asked, or where all days ahead are closed. */
export const nextRun = (
  job: Schedule,
  past: Past,
  { now, closed = [] }: { readonly now: Date; readonly closed?: Closed },
): Date | undefined => {
  const soonest = nextWorkingMoment(now, closed);
  return dueNow(job, past, { now: soonest, closed }) ? soonest : momentAfter(job, now, closed);
};

/** Its moments after one instant and up to another, oldest first; a month of them at most. */
export const momentsBetween = (
  job: Schedule,
  { after, until, closed = [] }: { readonly after: Date; readonly until: Date; readonly closed?: Closed },
): readonly Date[] => {
  const moments: Date[] = [];
  for (let back = 0; back < LOOK_BACK; back += 1) {
    const moment = momentOn(job, addDays(dayOf(until), -back), closed);
    if (moment && moment <= after) break;
    if (moment && moment <= until) moments.unshift(moment);
  }
  return moments;
};

/** Whether its own next hour comes later on this very day. */
export const comesToday = (job: Schedule, now: Date, closed: Closed = []): boolean => {
  const next = momentAfter(job, now, closed);
  return next !== undefined && dayOf(next) === dayOf(now);
};

const latestOf = (job: Schedule, now: Date, closed: Closed): Day | undefined => {
  for (let back = 0; back < LOOK_BACK; back += 1) {
    const on = addDays(dayOf(now), -back);
    const moment = momentOn(job, on, closed);
    if (moment && moment <= now) return on;
  }
  return undefined;
};

const momentAfter = (job: Schedule, now: Date, closed: Closed): Date | undefined => {
  const latest = latestOf(job, now, closed) ?? dayOf(now);
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead += 1) {
    const moment = momentOn(job, addDays(latest, ahead), closed);
    if (moment && moment > now) return moment;
  }
  return undefined;
};

/** When it goes for that day, if it does: a time outside hours is the next moment within. */
const momentOn = (job: Schedule, on: Day, closed: Closed): Date | undefined =>
  isScheduled(job, on, closed) ? nextWorkingMoment(instantOf(on, job.at), closed) : undefined;

/** A Monday that is a bank holiday has its job on the next working day of that week. */
const isScheduled = ({ on }: Schedule, day: Day, closed: Closed): boolean => {
  if (on === 'when asked' || !isOpenDay(day, closed)) return false;
  if (on === 'working days') return true;
  const before = Array.from({ length: weekdayOf(day) - 1 }, (_, back) => addDays(day, -1 - back));
  return before.every((earlier) => !isOpenDay(earlier, closed));
};
