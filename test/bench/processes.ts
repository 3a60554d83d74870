import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A bot in a process of its own, and how long it took until it could answer. */
export interface Started {
  readonly port: number;
  /** Milliseconds from the start of the process. */
  readonly readyAfter: number;
  /** Mebibytes of resident memory, now. */
  memory(): number;
  /** Mebibytes of heap in use after a collection, asked of the process itself. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

/** As `npm run bot` has it: without a limit Node lets the heap grow by the size of the machine. */
const MOST_HEAP = '--max-old-space-size=320';

const HOST = fileURLToPath(new URL('./host.mjs', import.meta.url));

/** Starts a script under the bench's host, which reports when it is ready and how large its heap is. */
export const start = async (script: string, env: Readonly<Record<string, string>>): Promise<Started> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', '--no-warnings', MOST_HEAP, HOST, script], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port } = await told<{ readonly port: number }>(child);
  const readyAfter = performance.now() - began;
  return {
    port,
    readyAfter,
    memory: () => residentOf(child.pid ?? 0),
    heap: async () => {
      child.send('heap');
      return (await told<{ readonly heap: number }>(child)).heap / 2 ** 20;
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
};

const told = async <T>(child: ChildProcess): Promise<T> => {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`a bench process ended with ${code}`);
  });
  const [message] = (await Promise.race([once(child, 'message'), failed])) as [T]; // our own host sends it
  return message;
};

const residentOf = (pid: number): number => {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
};
