import type { Job, Round } from '../../core/job.ts';
import type { Room } from './commands-room.ts';
import { afterRun, dueOn, type Keeping, NOTHING_YET, periodsOf } from './keeping.ts';
import { RUNS_AT } from './next-run.ts';
import { carryOut } from './store-erase.ts';
import { runThrough } from './store-purge.ts';

/** Storage requests of one run: some minutes at a network's size, and what is left is gone on with the next day. */
const REQUESTS = 4_000;
const PAGES = 2_000;

/** Tells nobody: who wants to know asks for the log. */
export const purgeJob = (room: Room): Job => ({
  name: 'keeping.purge',
  title: 'Deleting what is over, by the retention schedule',
  at: RUNS_AT,
  on: 'working days',
  run: async (round) => {
    const { value = NOTHING_YET } = await room.store.read();
    for (const erasure of value.erasing) await carryOut(room, erasure, { now: round.now, pages: PAGES });
    if (value.started) await purge(room, value, round);
    return [];
  },
});

/** That it set out is kept first, so that a run which broke off shows in the log: what it deleted is not counted there. */
const purge = async (room: Room, before: Keeping, { register, today, now }: Round): Promise<void> => {
  const saving = (what: string) => ({
    turn: `purge ${what} ${now.toISOString()}`,
    by: 'system',
    how: 'system' as const,
    at: now,
  });
  await room.store.change(saving('begins'), ({ value = NOTHING_YET }) => ({
    after: { ...value, begun: now.toISOString() },
    reply: {},
    verb: 'begin',
  }));
  const ran = await runThrough(room, {
    kinds: dueOn(today, before),
    periods: periodsOf(before),
    unnamed: before.unnamed,
    register,
    now,
    dry: false,
    requests: REQUESTS,
  });
  await room.store.change(saving('ends'), ({ value = NOTHING_YET }) => ({
    after: afterRun(value, { ...ran, today }),
    reply: {},
    verb: 'purge',
    ...(before.begun && { from: before.begun }),
    to: ran.gone.filter(({ count, left }) => count > 0 || left),
  }));
};
