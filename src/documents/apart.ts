import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Told, Work } from './work.ts';

/** How long a thread may work once it has begun, in milliseconds, and how much the process may grow meanwhile, in bytes;
 * what it takes to load the libraries comes before that (0.4 seconds, 35 MB). */
export interface Bounds {
  readonly ms: number;
  /** Milliseconds for everything, its start too; not counted from source, where all it loads is compiled first. */
  readonly whole?: number;
  readonly bytes: number;
}

/** Why a thread was ended before it was done. */
export class Bounded extends Error {
  readonly why: 'time' | 'memory';

  constructor(why: 'time' | 'memory') {
    super(`A file took too much ${why}.`);
    this.why = why;
  }
}

const BOOT_MS = 20_000;
const WATCH_MS = 10;

/**
 * The heap alone is bounded well above what the watch allows: where one thread asks for a piece that is larger than
 * what is left, V8 ends the whole process, and buffers are outside of its count altogether. So the watch decides.
 */
const LIMITS = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

/**
 * Does one piece of work in a thread of its own. Settles when the thread has been ended, and its memory is free again.
 * @throws Bounded when it took too long or grew too large; Error when it failed
 */
export const apart = (work: Work, bounds: Bounds): Promise<Told> => {
  const { code, isCode } = program();
  const worker = new Worker(code, {
    eval: isCode,
    workerData: work,
    resourceLimits: LIMITS,
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
  });
  // Whatever its libraries print may hold words of the file: it is read by nobody.
  worker.stdout.resume();
  worker.stderr.resume();
  return watched(worker, isCode ? { ms: bounds.ms, bytes: bounds.bytes } : bounds);
};

/** Compiled, the worker lies beside this file; from source it is loaded through tsx. */
const program = (): { readonly code: string | URL; readonly isCode: boolean } => {
  if (!import.meta.url.endsWith('.ts'))
    return { code: new URL('./worker.js', import.meta.url), isCode: false };
  const file = pathToFileURL(fileURLToPath(new URL('./worker.ts', import.meta.url))).href;
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
  return { code, isCode: true };
};

const watched = (worker: Worker, { ms, bytes, whole = BOOT_MS + ms }: Bounds): Promise<Told> =>
  new Promise<Told>((resolve, reject) => {
    let most = Number.POSITIVE_INFINITY;
    let timer = setTimeout(() => reject(new Bounded('time')), BOOT_MS);
    const end = setTimeout(() => reject(new Bounded('time')), whole);
    const watch = setInterval(
      () => process.memoryUsage.rss() > most && reject(new Bounded('memory')),
      WATCH_MS,
    );
    worker.on('message', (told: Told) => {
      clearTimeout(timer);
      if (!('begun' in told)) return resolve(told);
      most = process.memoryUsage.rss() + bytes;
      timer = setTimeout(() => reject(new Bounded('time')), ms);
      return undefined;
    });
    worker.once('error', (error: Error & { readonly code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Bounded('memory') : error),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      clearTimeout(end);
      clearInterval(watch);
      reject(new Error('The thread that draws and reads files ended without a word.'));
    });
  }).finally(() => worker.terminate());
