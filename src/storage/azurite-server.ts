import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';

/** As much of Azurite's table service as is used here; it ships without types. */
interface TableServer {
  readonly httpServer: Server;
  readonly metadataStore: { readonly db: { saveDatabase(then: (error?: Error | null) => void): void } };
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface AzuriteServer {
  readonly port: number;
  /** Answers what it has begun, saves everything to its file, and ends. */
  close(): Promise<void>;
}

export const NOT_INSTALLED =
  'The embedded table store needs Azurite, which is not installed. Run "npm ci", or set TABLES to a storage account.';

/** Runs Azurite's table service in this very process, on loopback, kept in a file. It sends no telemetry. */
export const startServer = async (file: string, port: number): Promise<AzuriteServer> => {
  const server = azurite(file, port);
  await server.start();
  const drained = drainable(server.httpServer);
  const saved = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.metadataStore.db.saveDatabase((error) => (error ? reject(error) : resolve()));
    });
  return {
    port: Number(new URL(server.getHttpServerAddress()).port),
    close: async () => {
      await drained();
      // Azurite's own closing does not wait for a save that is under way, so this one queues behind it.
      await saved();
      await server.close();
    },
  };
};

const azurite = (file: string, port: number): TableServer => {
  const load = createRequire(import.meta.url);
  const at = 'azurite/dist/src/table';
  try {
    const { default: Configuration } = load(`${at}/TableConfiguration`);
    const { default: Service } = load(`${at}/TableServer`);
    const noLogs = [false, false, undefined, undefined] as const;
    return new Service(new Configuration('127.0.0.1', port, KEEP_ALIVE_S, file, ...noLogs, false, true));
  } catch (error) {
    const { code } = error as { readonly code?: unknown }; // whatever was thrown, this only looks
    throw code === 'MODULE_NOT_FOUND' ? new Error(NOT_INSTALLED) : error;
  }
};

const DRAIN_MS = 3000;
const KEEP_ALIVE_S = 60;

/** Lets requests that have begun end, and refuses new ones: what is answered after the last save would be lost. */
const drainable = (http: Server): (() => Promise<void>) => {
  const listeners = http.listeners('request') as Answer[]; // Azurite registers one plain handler
  let running = 0;
  let idle: (() => void) | undefined;
  http.removeAllListeners('request');
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (idle) return void response.writeHead(503, { connection: 'close' }).end();
    running += 1;
    response.once('close', () => {
      running -= 1;
      if (running === 0) idle?.();
    });
    for (const answer of listeners) answer(request, response);
    return undefined;
  });
  return () =>
    new Promise((resolve) => {
      idle = resolve;
      if (running === 0) resolve();
      setTimeout(resolve, DRAIN_MS).unref();
    });
};
