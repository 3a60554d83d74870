import { momentsBetween, nextRun, ON_TIME_MS } from '../domain/job-due.ts';
import { GAP_JOB, type Gap } from '../domain/job-gap.ts';
import type { Heartbeat } from '../domain/job-state.ts';
import { workingTime } from '../domain/working-hours.ts';
import type { Asked, Look, Unit } from '../storage/jobs.ts';
import type { JobNeeds } from './needs.ts';

/** Asked rounds stay for two days, so that a press repeated meanwhile asks for nothing new. */
const KEPT_MS = 2 * 86_400_000;

/** The sign of life that this instance gives, and what it knows of the others'. */
export const heartbeat = (needs: JobNeeds) => {
  const { store, clock, timing } = needs;
  let completed = clock();
  let awaySince: Date | undefined;
  let away: Heartbeat['away'];
  return {
    /** Reads the jobs; how long the tables were away is told with the next sign of life. */
    look: async (): Promise<Look> => {
      try {
        const look = await store.look();
        if (awaySince) away = { from: awaySince.toISOString(), to: clock().toISOString() };
        awaySince = undefined;
        return look;
      } catch (error) {
        awaySince ??= clock();
        throw error;
      }
    },
    /** A tick is complete: that is kept, at most once a minute for all instances. */
    beat: async (look: Look): Promise<void> => {
      const at = clock();
      const before = look.beat;
      if (!before || away || at.getTime() - Date.parse(before.at) >= timing.beat) {
        const ask = gapAsked(needs, look, at);
        const forget = look.units.filter((unit) => isForgotten(unit, at));
        const isKept = await store.beat(before, { at, forget, ...(away && { away }), ...(ask && { ask }) });
        if (isKept) away = undefined;
      }
      completed = at;
    },
    /** Since when this instance has completed no tick, where that is too long ago. */
    lateSince: (): Date | undefined =>
      clock().getTime() - completed.getTime() >= timing.late ? completed : undefined,
  };
};

const isForgotten = ({ isOver, last }: Unit, now: Date): boolean =>
  isOver === true && now.getTime() - Date.parse(last?.at ?? '') > KEPT_MS;

/** What is to be told of the hours since the last sign of life, if they were many: once, whichever instance is first. */
const gapAsked = (needs: JobNeeds, look: Look, now: Date): Asked | undefined => {
  const { jobs, closed, timing } = needs;
  if (!look.beat || !jobs.some(({ name }) => name === GAP_JOB)) return undefined;
  const from = new Date(look.beat.at);
  if (workingTime(from, now, closed) < timing.late) return undefined;
  const gap: Gap = {
    from: look.beat.at,
    to: now.toISOString(),
    missed: missedBetween(needs, look, { from, now }),
  };
  return { id: `gap-${look.beat.at}`, job: GAP_JOB, asked: JSON.stringify(gap), by: 'system', at: now };
};

const missedBetween = (
  { jobs, closed }: JobNeeds,
  { units }: Look,
  { from, now }: { readonly from: Date; readonly now: Date },
): Gap['missed'] =>
  jobs.flatMap((job) => {
    const unit = units.find((one) => !one.isAsked && one.job === job.name);
    const until = new Date(now.getTime() - ON_TIME_MS);
    const at = momentsBetween(job, { after: from, until, closed });
    if (!unit || at.length === 0) return [];
    const past = { from: new Date(unit.from), ...(unit.gone && { gone: unit.gone }) };
    const next = nextRun(job, past, { now, closed });
    return [
      {
        title: job.title,
        at: at.map((moment) => moment.toISOString()),
        ...(next && { next: next.toISOString() }),
      },
    ];
  });
