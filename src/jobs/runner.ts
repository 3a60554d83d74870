import type { Job } from '../core/job.ts';
import type { OpenRound } from '../domain/job-state.ts';
import type { Look, Unit } from '../storage/jobs.ts';
import { goThrough } from './going-through.ts';
import { heartbeat } from './heartbeat.ts';
import type { JobNeeds } from './needs.ts';
import { nextOf } from './what-next.ts';

/** What one tick began or found under way on this instance; a tick waits for none of it. */
export interface Ticked {
  readonly under: readonly Promise<void>[];
}

export interface Runner {
  /** Looks once what there is to run: one request where there is nothing. It never fails. */
  tick(): Promise<Ticked>;
  /** Begins no round any more, and lets none send on. */
  stop(): void;
  /** Since when no tick has been completed here, where that is too long ago. */
  lateSince(): Date | undefined;
}

/** Runs the jobs on this instance, beside any number of others on the same tables. */
export const runner = (needs: JobNeeds): Runner => {
  const under = new Map<string, Promise<void>>();
  const heart = heartbeat(needs);
  let isStopped = false;
  const begin = (unit: Unit, job: Job, open: OpenRound): void => {
    const work = taken(needs, unit, open)
      .then((mine) => mine && goThrough(needs, { unit: mine, job }, () => isStopped))
      .catch((error: unknown) => needs.log.warn({ job: unit.job, err: error }, 'job not taken'))
      .then(() => void under.delete(unit.key));
    under.set(unit.key, work);
    needs.track(job.name, work);
  };
  const beginAll = ({ units }: Look): void => {
    const at = { ...needs, now: needs.clock() };
    for (const unit of units) {
      const job = needs.jobs.find(({ name }) => name === unit.job);
      const open = job && !under.has(unit.key) ? nextOf(unit, job, at) : undefined;
      if (job && open) begin(unit, job, open);
    }
  };
  const looked = async (): Promise<void> => {
    const look = await heart.look();
    beginAll(look);
    const missing = needs.jobs.filter(({ name }) => !look.units.some(({ key }) => key === `j|${name}`));
    if (missing.length)
      await needs.store.know(
        missing.map(({ name }) => name),
        needs.clock(),
      );
    await heart.beat(look);
  };
  return {
    tick: async () => {
      if (!isStopped)
        await looked().catch((error: unknown) => needs.log.warn({ err: error }, 'jobs not looked at'));
      return { under: [...under.values()] };
    },
    stop: () => {
      isStopped = true;
    },
    lateSince: heart.lateSince,
  };
};

/** Takes the lease for a round; nothing where another instance was quicker. */
const taken = async (
  { store, clock, owner, timing }: JobNeeds,
  unit: Unit,
  open: OpenRound,
): Promise<Unit | undefined> => {
  const until = new Date(clock().getTime() + timing.lease).toISOString();
  const lease = { owner, until, fence: (unit.lease?.fence ?? 0) + 1 };
  const mine: Unit = { ...unit, open, lease };
  return (await store.take(unit, mine)) ? mine : undefined;
};
