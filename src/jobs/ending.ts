import { type Day, dayOf } from '../domain/day.ts';
import type { Backlog, LastRun, OpenRound, Outcome } from '../domain/job-state.ts';
import type { Unit } from '../storage/jobs.ts';
import { askedId } from '../storage/jobs-rows.ts';

/** How a round came to an end here. */
export interface Ending {
  readonly outcome: Outcome;
  readonly reference?: string;
  readonly backlog?: Backlog;
  /** It stood still by itself: nobody stopped it, and its hours were not over. */
  readonly stoodStill?: true;
}

/** When this instance began with it, and ended. */
interface Span {
  readonly from: Date;
  readonly to: Date;
}

const MINUTE_MS = 60_000;
/** Between two tries of one day, in minutes. After the last it is left until another day. */
const WAITS = [1, 5, 15, 60] as const;

/** The unit's row once its round has ended: the lease given back, and what is to follow. */
export const endedAs =
  (ending: Ending, span: Span) =>
  (unit: Unit): Unit => {
    const { open, ...rest } = unit;
    if (!open) return rest;
    const kept: Unit = {
      ...rest,
      ...(unit.lease && { lease: { owner: '', until: span.to.toISOString(), fence: unit.lease.fence } }),
      last: lastOf(unit, open, { ...ending, ...span }),
    };
    if (ending.outcome === 'went well') return unit.isAsked ? { ...kept, isOver: true } : through(kept, open);
    const next = openAfter(open, ending, span.to);
    // What was asked for one day and never began is not for another day.
    return unit.isAsked && next.spent && !open.delivering
      ? { ...kept, isOver: true }
      : { ...kept, open: next };
  };

/** A round is marked by its day, unless it was asked for. */
const through = (unit: Unit, { id, at }: OpenRound): Unit => ({
  ...unit,
  gone: id as Day, // a job's own round is marked by its day
  since: dayOf(new Date(at)),
});

const lastOf = (unit: Unit, open: OpenRound, ending: Ending & Span): LastRun => {
  const { outcome, reference, backlog, from, to } = ending;
  return {
    batch: { job: unit.job, id: unit.isAsked ? askedId(unit) : open.id },
    at: from.toISOString(),
    ms: to.getTime() - from.getTime(),
    outcome,
    ...(reference && { reference }),
    ...(backlog && { backlog }),
    ...(open.missed && { missed: open.missed }),
    ...(open.takenOver && { takenOver: open.takenOver }),
  };
};

const openAfter = (open: OpenRound, { outcome, stoodStill }: Ending, now: Date): OpenRound => {
  const { again: _, spent: __, ...round } = open;
  if (outcome === 'broke off' && !stoodStill) return round;
  const triedOn = dayOf(now);
  const tries = open.triedOn === triedOn ? open.tries + 1 : 1;
  const isSpent = tries > WAITS.length && outcome !== 'broke off';
  if (isSpent) return { ...round, tries, triedOn, spent: triedOn };
  const wait = WAITS[Math.min(tries, WAITS.length) - 1] ?? 0;
  return { ...round, tries, triedOn, again: new Date(now.getTime() + wait * MINUTE_MS).toISOString() };
};
