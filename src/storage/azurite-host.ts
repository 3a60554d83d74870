import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AzuriteServer, startServer } from './azurite-server.ts';
import { lock } from './embedded-lock.ts';

/**
 * The process that keeps the embedded tables: `node azurite-host.js FOLDER PORT`, started by embedded.ts.
 * It saves and ends when it is told to, by message or by signal, and also when the bot that started it is gone.
 */
export type Told = { readonly ready: number } | { readonly refused: string };

const [dir = '.', port = '0'] = process.argv.slice(2);
let server: AzuriteServer | undefined;
let release: (() => void) | undefined;
let ending = false;

/** The bot may be gone by now; nobody is told then. */
const tell = (told: Told): Promise<void> =>
  new Promise((resolve) => {
    if (process.connected) process.send?.(told, undefined, undefined, () => resolve());
    else resolve();
  });

const end = async (code: number): Promise<void> => {
  await server?.close();
  release?.();
  process.exit(code);
};

const stop = (): void => {
  if (ending) return;
  ending = true;
  if (server) end(0).catch(fail);
};

const fail = (error: unknown): void => {
  process.stderr.write(`The embedded table store could not save: ${String(error)}\n`);
  process.exit(1);
};

const refuse = async (sentence: string): Promise<void> => {
  release?.();
  await tell({ refused: sentence });
  process.exit(1);
};

const start = async (): Promise<void> => {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const taken = await lock(dir, { host: process.pid, owner: process.ppid });
  if (typeof taken === 'string') return refuse(taken);
  release = taken;
  server = await startServer(join(dir, 'tables.json'), Number(port));
  return ending ? end(0) : tell({ ready: server.port });
};

process.on('message', (message) => message === 'shutdown' && stop());
for (const event of ['disconnect', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(event, stop);
start().catch((error: Error & { readonly code?: string }) =>
  refuse(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken, so the embedded table store cannot listen there.`
      : error.message,
  ),
);
