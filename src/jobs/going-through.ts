import type { Job, Round } from '../core/job.ts';
import { dayOf } from '../domain/day.ts';
import type { Unit } from '../storage/jobs.ts';
import { type Ending, endedAs } from './ending.ts';
import { type Held, holding } from './holding.ts';
import type { JobNeeds } from './needs.ts';

interface Going {
  readonly unit: Unit;
  readonly job: Job;
}

/** Goes through the round that a unit was taken for, and keeps how it ended. It never fails. */
export const goThrough = async (needs: JobNeeds, going: Going, isStopped: () => boolean): Promise<void> => {
  const from = needs.clock();
  const held = holding(going.unit, needs, isStopped);
  const ending = await Promise.race([
    attempted(needs, going, held),
    held.hung.then(() => faulty(needs, going, { outcome: 'hung' })),
  ]);
  await kept(needs, going, { held, ending, from });
  held.end();
};

/** The rooms' work and the sending; what breaks there ends this round alone. */
const attempted = async (needs: JobNeeds, going: Going, held: Held): Promise<Ending> => {
  try {
    return await sent(needs, going, held);
  } catch (error) {
    return faulty(needs, going, { outcome: 'failed', error });
  }
};

const faulty = (
  { newReference, log }: JobNeeds,
  { unit, job }: Going,
  { outcome, error }: { readonly outcome: 'failed' | 'hung'; readonly error?: unknown },
): Ending => {
  const reference = newReference('ERR');
  log.error({ job: job.name, round: unit.open?.id, reference, err: error, outcome }, 'job fault');
  return { outcome, reference };
};

const sent = async (needs: JobNeeds, { unit, job }: Going, held: Held): Promise<Ending> => {
  const { registers, deliver, clock } = needs;
  const register = await registers.read({ fresh: true });
  const notices = await job.run(roundOf(unit, { register, now: clock() }));
  held.sign();
  if (!held.goesOn()) return { outcome: 'broke off' };
  if (notices.length === 0 && !unit.open?.delivering) return { outcome: 'went well' };
  const isKept = await held.keep((row) =>
    row.open ? { ...row, open: { ...row.open, delivering: true } } : row,
  );
  if (!isKept) return { outcome: 'broke off' };
  const batch = { job: job.name, id: unit.open?.id ?? '' };
  const backlog = await deliver(batch, notices, { register, goesOn: held.goesOn });
  if (backlog.left === 0) return { outcome: 'went well', backlog };
  return { outcome: 'broke off', backlog, ...(held.goesOn() && { stoodStill: true }) };
};

const roundOf = ({ open, asked }: Unit, { register, now }: Pick<Round, 'register' | 'now'>): Round => ({
  id: open?.id ?? '',
  register,
  now,
  today: dayOf(now),
  ...(open?.since && { since: open.since }),
  ...(asked !== undefined && { asked }),
});

const FIRST_WAIT_MS = 500;

/** How it ended is kept, however often the tables have to be asked, for as long as the lease is good. */
const kept = async (
  needs: JobNeeds,
  { unit }: Going,
  { held, ending, from }: { readonly held: Held; readonly ending: Ending; readonly from: Date },
): Promise<void> => {
  const { clock, pause, log } = needs;
  const { outcome, reference } = ending;
  for (let wait = FIRST_WAIT_MS; held.isOurs(); wait *= 2) {
    try {
      const isKept = await held.keep(endedAs(ending, { from, to: clock() }));
      log.info({ job: unit.job, round: unit.open?.id, outcome, reference, isKept }, 'job');
      return;
    } catch (error) {
      log.warn({ job: unit.job, err: error }, 'how a job ended is not kept yet');
      await pause(wait);
    }
  }
};
