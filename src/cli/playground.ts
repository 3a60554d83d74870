import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { playgroundSettings } from './playground-settings.ts';

export interface Playground {
  readonly url: string;
  /** Settles when it has ended by itself, with what it last said. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** What ends is told at once; this bounds what hangs, and a slow machine that does much else takes half a minute. */
const READY_MS = 180_000;
const LOOK_MS = 50;

/**
 * Starts the Microsoft 365 Agents Playground as a program of its own, told of the invented officers, listening to
 * this machine alone. It keeps nothing, so it is stopped at once.
 * @throws Error with a sentence when it is not installed or does not start
 */
export const startPlayground = async (where: {
  readonly bot: string;
  readonly port: number;
  /** A folder of its own, for its settings. */
  readonly dir: string;
}): Promise<Playground> => {
  mkdirSync(where.dir, { recursive: true, mode: 0o700 });
  // JSON is YAML as well.
  writeFileSync(join(where.dir, '.m365agentsplayground.yml'), playgroundSettings());
  const child = spawn(process.execPath, [...preload(), program(), ...settings(where)], {
    cwd: where.dir,
    // A Ctrl-C is for us; this one ends when it is told to, or when we are gone.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const said = lastWords(child);
  const ended = once(child, 'exit').then(said);
  await answers(`http://127.0.0.1:${where.port}/`, ended);
  return { url: `http://localhost:${where.port}`, ended, stop: () => stopped(child) };
};

const program = (): string => {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    throw new Error(
      'The Agents Playground is not installed: run "npm ci", or start the bot alone with "npm run bot".',
    );
  }
};

/** The preload runs compiled beside this file, or from source through tsx. */
const preload = (): readonly string[] => {
  const isSource = import.meta.url.endsWith('.ts');
  const file = new URL(isSource ? './loopback.ts' : './loopback.js', import.meta.url);
  return [...(isSource ? ['--import', import.meta.resolve('tsx')] : []), '--import', file.href];
};

const settings = ({ bot, port }: { readonly bot: string; readonly port: number }): readonly string[] => [
  'start',
  ...['--app-endpoint', `${bot}/api/messages`],
  ...['--channel-id', 'msteams'],
  ...['--port', String(port)],
  ...['--service-url', `http://127.0.0.1:${port}/_connector`],
  '--disable-telemetry',
];

/** The end of what it says is kept, for when it does not start. */
const lastWords = (child: ChildProcess): (() => string) => {
  let words = '';
  const hear = (part: Buffer): void => {
    words = `${words}${part.toString()}`.slice(-2000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return () => words.trim();
};

const answers = async (url: string, ended: Promise<string>): Promise<void> => {
  const late = performance.now() + READY_MS;
  let last: string | undefined;
  ended.then((words) => {
    last = words;
  });
  while (performance.now() < late && last === undefined) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(LOOK_MS);
  }
  throw new Error(`The Agents Playground did not start. It said: ${last || 'nothing'}`);
};

const stopped = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
};
