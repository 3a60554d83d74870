import { type ResourceLimits, Worker } from 'node:worker_threads';
import { timeLimit } from './time-limit.ts';

/** How long a thread may work once it has begun, in milliseconds, and how much the process may grow, in bytes. */
export interface Bounds {
  /** By the clock, and longer where the machine is so busy that it has not had as much of a processor (`timeLimit`). */
  readonly ms: number;
  /** Since it began to work: what it takes to load the libraries comes before that (0.4 seconds, 35 to 60 MB). */
  readonly bytes: number;
  /**
   * Since the thread was made, libraries and all. An array grows by half of itself at one blow, so this ends early
   * what would be too large at the next.
   */
  readonly whole: number;
  /** Milliseconds by the clock for everything, its start too; not counted from source, where all it loads is compiled first. */
  readonly wholeMs?: number;
}

/** Why a thread was ended before it was done. */
export class Bounded extends Error {
  readonly why: 'time' | 'memory';

  constructor(why: 'time' | 'memory') {
    super(`What was done apart took too much ${why}.`);
    this.why = why;
  }
}

/** What a thread tells before what came of its work: its libraries are there, and its time begins. */
export const BEGUN = { begun: true } as const;

/** The work of a thread: the file that does it, and what that file is given. */
export interface Work {
  /** Without its ending: `beside(import.meta.url, './worker')`. */
  readonly program: Program;
  readonly given: unknown;
}

/** A file that runs in a thread of its own; from source it is compiled as it is loaded. */
export interface Program {
  readonly href: string;
  readonly isSource: boolean;
}

/** The file of this name beside the one that asks, compiled or from source as that one is. */
export const beside = (asking: string, name: string): Program => {
  const isSource = asking.endsWith('.ts');
  return { href: new URL(`${name}${isSource ? '.ts' : '.js'}`, asking).href, isSource };
};

export const BOOT_MS = 20_000;
const WATCH_MS = 5;

/**
 * The heap alone is bounded well above what the watch allows: where one thread asks for a piece that is larger than
 * what is left, V8 ends the whole process, and buffers are outside of its count altogether. So the watch decides.
 */
const LIMITS = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

/**
 * Does one piece of work in a thread of its own. Settles when the thread has been ended, and its memory is free again.
 * What is given and told is plain data: it is copied from one thread to the other.
 * @throws Bounded when it took too long or grew too large; Error when it failed
 */
export const apart = <Told extends object>(work: Work, bounds: Bounds): Promise<Told> => {
  const { program, given } = work;
  const before = process.memoryUsage.rss();
  const worker = threadOf(program, given);
  // The compiler alone would take more than the whole: from source only the work itself is bounded.
  const { ms, bytes } = bounds;
  const known = program.isSource
    ? { ms, bytes, whole: Number.POSITIVE_INFINITY }
    : { ...bounds, whole: before + bounds.whole };
  return watched<Told>(worker, known);
};

/** A thread that knows nothing of the process but its program and what it is given. */
export const threadOf = (program: Program, given: unknown, limits: ResourceLimits = LIMITS): Worker => {
  const worker = new Worker(program.isSource ? fromSource(program) : new URL(program.href), {
    eval: program.isSource,
    workerData: given,
    resourceLimits: limits,
    env: ENV,
    stdin: false,
    stdout: true,
    stderr: true,
  });
  // Whatever its libraries print may hold words of the file: it is read by nobody.
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
};

/** What is drawn looks the same on every machine: it has the typefaces of the package alone. */
const ENV = { DISABLE_SYSTEM_FONTS_LOAD: '1' };

const fromSource = ({ href }: Program): string => {
  const loader = import.meta.resolve('tsx/esm/api');
  return `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(href)}); })`;
};

const watched = <Told extends object>(worker: Worker, { ms, bytes, whole, wholeMs }: Bounds): Promise<Told> =>
  new Promise<Told>((resolve, reject) => {
    let most = whole;
    const late = (): void => reject(new Bounded('time'));
    const end = wholeMs === undefined ? undefined : setTimeout(late, wholeMs);
    const boot = setTimeout(late, BOOT_MS);
    let stop = (): void => undefined;
    const watch = setInterval(
      () => process.memoryUsage.rss() > most && reject(new Bounded('memory')),
      WATCH_MS,
    );
    worker.on('message', (told: Told | typeof BEGUN) => {
      clearTimeout(boot);
      if (!('begun' in told)) return resolve(told);
      most = Math.min(whole, process.memoryUsage.rss() + bytes);
      stop = timeLimit(ms, late);
      return undefined;
    });
    worker.once('error', (error: Error & { readonly code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Bounded('memory') : error),
    );
    worker.once('exit', () => {
      clearTimeout(boot);
      clearTimeout(end);
      stop();
      clearInterval(watch);
      reject(new Error('The thread that works apart ended without a word.'));
    });
  }).finally(() => worker.terminate());
