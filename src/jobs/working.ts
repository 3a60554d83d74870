import { randomUUID } from 'node:crypto';
import type { Feature } from '../core/feature.ts';
import { jobsIn } from '../storage/jobs.ts';
import type { Table } from '../storage/table.ts';
import type { Drive } from './every.ts';
import type { JobNeeds, Timing } from './needs.ts';
import { runner } from './runner.ts';

/** Leases and the sign of life as storage.md has them; a job is given up after ten minutes of silence. */
const TIMING: Timing = { lease: 60_000, renew: 20_000, hang: 600_000, beat: 60_000, late: 600_000 };

type Needs = Omit<JobNeeds, 'jobs' | 'store' | 'owner' | 'timing'> & {
  /** As storage.md has it unless said. */
  readonly timing?: Timing;
  readonly rooms: readonly Pick<Feature, 'jobs'>[];
  readonly table: Table;
  readonly drive: Drive;
};

/** The scheduled work of this instance. */
export interface Working {
  /** From then on jobs are looked at, once their tables are there. */
  begin(ready: Promise<void>): void;
  stop(): void;
  /** Since when nothing has been looked at here, where that is too long ago. */
  lateSince(): Date | undefined;
}

/** The jobs of all rooms, run by this instance beside the others. */
export const working = ({ rooms, table, drive, timing = TIMING, ...needs }: Needs): Working => {
  const jobs = rooms.flatMap((room) => room.jobs ?? []);
  const one = runner({ ...needs, jobs, store: jobsIn(table), owner: randomUUID(), timing });
  let stopDriving = (): void => one.stop();
  let isStopped = false;
  return {
    begin: (ready) => {
      const drives = (): void => {
        if (isStopped) return;
        const driven = drive(one.tick);
        stopDriving = () => {
          driven.stop();
          one.stop();
        };
      };
      // Without its tables the program says so by itself.
      ready.then(drives, () => undefined);
    },
    stop: () => {
      isStopped = true;
      stopDriving();
    },
    lateSince: one.lateSince,
  };
};
