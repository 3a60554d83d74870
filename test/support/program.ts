import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { COORDINATOR, type Officer, TENANT } from '../../src/cli/officers.ts';
import { takenPorts } from '../../src/cli/ports.ts';

/** A program of its own, started as a person would start it. */
export interface Program {
  readonly child: ChildProcess;
  readonly pid: number;
  /** What it has written so far. */
  out(): string;
  err(): string;
  /** The first line that matches, written already or still to come. */
  says(line: RegExp): Promise<string>;
  /** Its exit code, once it and everything that writes to its terminal are gone. */
  ended: Promise<number | null>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** What is compiled is not counted as tested, and writing down what it reaches takes a second. */
export const UNCOUNTED = { NODE_V8_COVERAGE: undefined };

/** Starts it in a process group of its own, as a terminal does, with none of this run's own settings. */
export const start = (
  command: readonly string[],
  how: { readonly env?: Env; readonly cwd?: string } = {},
): Program => {
  const [name = '', ...args] = command;
  const child = spawn(name, args, {
    cwd: how.cwd ?? process.cwd(),
    env: { ...process.env, GATE_COUNTS: '', ...(args.includes(LAUNCHER) && UNCOUNTED), ...how.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.on('data', (part) => (written.out += part));
  child.stderr.on('data', (part) => (written.err += part));
  const ended = once(child, 'close').then(([code]) => code as number | null); // as Node promises
  return {
    child,
    pid: child.pid ?? 0,
    out: () => written.out,
    err: () => written.err,
    ended,
    says: async (line) => {
      while (!line.test(written.out)) {
        const gone = await Promise.race([once(child.stdout, 'data'), ended.then(() => 'gone' as const)]);
        if (gone === 'gone' && !line.test(written.out))
          throw new Error(`It ended without saying ${line}:\n${written.err}`);
      }
      return written.out.split('\n').find((one) => line.test(one)) ?? '';
    },
  };
};

const LAUNCHER = join(process.cwd(), 'src/cli/launch.mjs');

/** As an installation runs it: it starts at once, where source takes seconds to be read. */
export const compiled = (program: string): readonly string[] => [process.execPath, LAUNCHER, program];

/** From source, so that what runs counts as tested: once for each program is enough. */
export const fromSource = (file: string): readonly string[] => [
  process.execPath,
  '--import',
  pathToFileURL(join(process.cwd(), 'node_modules/tsx/dist/loader.mjs')).href,
  join(process.cwd(), file),
];

/**
 * Below what systems give to connections on their way out: nobody gets such a port without asking for it. Above
 * the last one that browsers refuse.
 */
const PORTS = { first: 11_000, last: 32_000 } as const;

/** Any of those that nobody listens on. Whoever asks next, in whatever process, very likely gets another. */
export const freePort = async (): Promise<number> => {
  const port = randomInt(PORTS.first, PORTS.last);
  const taken = await takenPorts([{ setting: '', port, what: '' }]);
  return taken.length ? freePort() : port;
};

export const isListening = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Looks until it is so; the test's own time limit is the only one. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await pause(25);
};

/** A folder of one's own, and how to be rid of it. */
export const aFolder = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'cme-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** What an invented officer types, as the Playground would send it. */
export const typedBy = ({ person, account }: Officer, text: string, serviceUrl: string): object => ({
  type: 'message',
  id: `activity-${text}`,
  text,
  channelId: 'msteams',
  serviceUrl,
  from: { id: account.address, name: person.name, aadObjectId: account.user },
  recipient: { id: '28:cme-network', name: 'CME Network' },
  conversation: { id: 'personal-1', conversationType: 'personal', tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
});

/** An answer that takes longer will not come. */
const LONGEST_MS = 180_000;

export const typed = async (
  port: number,
  text: string,
  how: { readonly serviceUrl: string; readonly by?: Officer; readonly gone?: AbortSignal },
) => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(typedBy(how.by ?? COORDINATOR, text, how.serviceUrl)),
    signal: AbortSignal.any([AbortSignal.timeout(LONGEST_MS), ...(how.gone ? [how.gone] : [])]),
  });
  return answer.status;
};
