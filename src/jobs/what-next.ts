import type { Job } from '../core/job.ts';
import { type Day, dayOf } from '../domain/day.ts';
import { comesToday, dueNow } from '../domain/job-due.ts';
import type { OpenRound } from '../domain/job-state.ts';
import { type Closed, isWorkingHour } from '../domain/working-hours.ts';
import type { Unit } from '../storage/jobs.ts';
import { askedId } from '../storage/jobs-rows.ts';

interface At {
  readonly now: Date;
  readonly closed: Closed;
  /** Who asks: what it held itself before it lost sight of it, it takes again. */
  readonly owner: string;
}

/**
 * The round to run for this unit now, if there is one: a round that broke off is gone on with before another begins,
 * unless it failed before anything was planned and another's hour has come.
 */
export const nextOf = (unit: Unit, job: Job, at: At): OpenRound | undefined => {
  if (unit.isOver || isHeld(unit, at) || !isWorkingHour(at.now, at.closed)) return undefined;
  if (unit.open) return goneOn(unit, unit.open, { ...at, job });
  return unit.isAsked ? begun(unit, { id: askedId(unit) }, at) : dueOf(unit, { ...at, job });
};

const isHeld = ({ lease }: Unit, { now, owner }: At): boolean =>
  lease !== undefined && lease.owner !== owner && new Date(lease.until) > now;

type ForJob = At & { readonly job: Job };

const goneOn = (unit: Unit, open: OpenRound, at: ForJob): OpenRound | undefined => {
  const { now } = at;
  const today = dayOf(now);
  const isSpent = open.spent === today;
  const due = unit.isAsked ? undefined : dueOf(unit, at);
  if (due && due.id !== open.id && (isSpent || !open.delivering)) return due;
  if (isSpent || (open.again && new Date(open.again) > now)) return undefined;
  // Begun on another day with nothing planned, and its own next hour is still to come today: that is the one to wait for.
  const isStale = !unit.isAsked && !open.delivering && dayOf(new Date(open.at)) < today;
  if (isStale && comesToday(at.job, now, at.closed)) return undefined;
  return unit.lease?.owner ? { ...open, takenOver: true } : open;
};

const dueOf = (unit: Unit, at: ForJob): OpenRound | undefined => {
  const due = dueNow(at.job, { from: new Date(unit.from), ...(unit.gone && { gone: unit.gone }) }, at);
  return due && begun(unit, due, at);
};

const begun = (
  { since }: Unit,
  { id, missed }: { readonly id: Day | string; readonly missed?: number },
  { now }: At,
): OpenRound => ({
  id,
  at: now.toISOString(),
  tries: 0,
  ...(since && { since }),
  ...(missed && { missed }),
});
