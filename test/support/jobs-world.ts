import type { Job, Notice, Round } from '../../src/core/job.ts';
import type { Batch } from '../../src/domain/delivery.ts';
import type { Backlog, JobState } from '../../src/domain/job-state.ts';
import type { Deliver, JobNeeds, Timing } from '../../src/jobs/needs.ts';
import { type Runner, runner } from '../../src/jobs/runner.ts';
import { createLog } from '../../src/log.ts';
import { type Jobs, jobsIn } from '../../src/storage/jobs.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { Table } from '../../src/storage/table.ts';
import { aRegister, idOf } from './builders.ts';
import { type Passing, passing } from './passing.ts';

export const TIMING: Timing = {
  lease: 60_000,
  renew: 20_000,
  hang: 300_000,
  beat: 60_000,
  late: 600_000,
};

export const aBacklog = (over: Partial<Backlog> = {}): Backlog => ({
  planned: 0,
  sent: 0,
  unknown: 0,
  stopped: 0,
  busy: 0,
  cancelled: 0,
  left: 0,
  ...over,
});

/** A job at 9am on working days that has a word for Mara, unless told otherwise; it remembers its rounds. */
export const aJob = (over: Partial<Job> = {}): Job & { readonly rounds: Round[] } => {
  const rounds: Round[] = [];
  const run = over.run ?? (async (): Promise<readonly Notice[]> => [aNotice()]);
  return {
    name: 'test.daily',
    title: 'What is due',
    at: '09:00',
    on: 'working days',
    ...over,
    rounds,
    run: (round) => {
      rounds.push(round);
      return run(round);
    },
  };
};

export const aNotice = (to = 'MEM-MARA'): Notice => ({ to: idOf(to), draw: () => ({ text: 'A word.' }) });

/** What was handed over to be delivered. */
export interface Handed {
  readonly batch: Batch;
  readonly to: readonly string[];
}

export interface JobsWorld {
  readonly time: Passing;
  readonly store: Jobs;
  readonly handed: Handed[];
  readonly lines: string[];
  /** How many storage requests were asked so far; set it to nothing to start anew. */
  readonly asked: string[];
  /** Whether the tables can be reached. */
  away: boolean;
  deliver: Deliver;
  /** One more instance on the same tables. */
  instance(over?: Partial<JobNeeds>): Runner;
  /** A tick, and all that it began. */
  tick(of: Runner): Promise<void>;
  state(name?: string): Promise<JobState | undefined>;
}

/** Jobs on a table in memory, unless another is given, with a clock that a test moves; Wednesday 25 November 2026, 8:30am. */
export const aJobsWorld = (
  jobs: readonly Job[],
  from = '2026-11-25T08:30:00Z',
  inner: Table = memoryTables()('jobs'),
): JobsWorld => {
  const time = passing(from);
  const asked: string[] = [];
  const world: { away: boolean; deliver: Deliver } = {
    away: false,
    deliver: async (batch, notices) => {
      handed.push({ batch, to: notices.map(({ to }) => to) });
      return aBacklog({ planned: notices.length, sent: notices.length });
    },
  };
  const handed: Handed[] = [];
  const lines: string[] = [];
  const noted = <T>(what: string, go: () => Promise<T>): Promise<T> => {
    asked.push(what);
    return world.away ? Promise.reject(new Error('the tables are away')) : go();
  };
  const table: Table = {
    get: (...given) => noted('get', () => inner.get(...given)),
    list: (...given) => noted('list', () => inner.list(...given)),
    transact: (...given) => noted('write', () => inner.transact(...given)),
    scan: (...given) => noted('scan', () => inner.scan(...given)),
  };
  let made = 0;
  const instance = (over: Partial<JobNeeds> = {}): Runner => {
    made += 1;
    return runner({
      jobs,
      store: jobsIn(table),
      registers: { read: async () => aRegister() },
      deliver: (...given) => world.deliver(...given),
      newReference: (kind) => `${kind}-2F7K`,
      clock: time.clock,
      pause: time.pause,
      log: createLog('info', { write: (line) => void lines.push(line) }),
      track: () => undefined,
      closed: [],
      owner: `instance ${made}`,
      timing: TIMING,
      ...over,
    });
  };
  return Object.assign(world, {
    time,
    store: jobsIn(inner),
    handed,
    lines,
    asked,
    instance,
    tick: async (of: Runner) => {
      await Promise.all((await of.tick()).under);
    },
    state: async (name = 'test.daily') => (await jobsIn(inner).states()).find((one) => one.name === name),
  });
};
