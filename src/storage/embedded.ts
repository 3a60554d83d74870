import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Told } from './azurite-host.ts';

export interface Embedded {
  /** For `azureTables`, and for a storage explorer on this machine. */
  readonly connectionString: string;
  /** Saves everything and ends. @throws when it had to be killed, and what the last seconds wrote may be lost. */
  stop(): Promise<void>;
}

const STOP_MS = 10_000;

/**
 * Starts Azurite's table service, kept in the folder, in a process and process group of its own: a Ctrl-C meant for
 * the bot does not reach it, and it saves and ends by itself should the bot be killed.
 * @throws Error with a sentence for whoever started the bot: the folder in use, the port taken, Azurite not installed
 */
export const startEmbedded = async (where: {
  readonly dir: string;
  readonly port?: number;
}): Promise<Embedded> => {
  const child = spawn(process.execPath, [...hostCommand(), where.dir, String(where.port ?? 0)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = await readyPort(child);
  child.unref();
  child.channel?.unref();
  return { connectionString: connectionTo(port), stop: () => stopped(child) };
};

/** The host runs compiled beside this file, or from source through tsx. */
const hostCommand = (): readonly string[] => {
  const isSource = import.meta.url.endsWith('.ts');
  const host = fileURLToPath(new URL(isSource ? './azurite-host.ts' : './azurite-host.js', import.meta.url));
  const loader = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return ['--no-warnings', ...(isSource ? ['--import', loader()] : []), host];
};

const readyPort = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', (told: Told) => {
      if ('ready' in told) resolve(told.ready);
      else reject(new Error(told.refused));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The embedded table store ended while it was starting (${signal ?? code}).`)),
    );
  });

const stopped = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const exit = once(child, 'exit');
  if (child.connected) child.send('shutdown', () => undefined);
  const killer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  const [code, signal] = await exit;
  clearTimeout(killer);
  if (code !== 0)
    throw new Error(
      `The embedded table store did not end well (${signal ?? code}): what it was last told may be lost.`,
    );
};

/** Azurite's account and key are the same everywhere and no secret; it listens on loopback alone. */
const connectionTo = (port: number): string =>
  [
    'DefaultEndpointsProtocol=http',
    'AccountName=devstoreaccount1',
    'AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
    `TableEndpoint=http://127.0.0.1:${port}/devstoreaccount1`,
  ].join(';');
