import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type AzureTables, azureTables } from '../../src/storage/azure.ts';
import type { OpenTable, Table } from '../../src/storage/table.ts';

/** Azurite's own account and key, which are the same everywhere. */
export const connectionTo = (port: number): string =>
  'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=' +
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;' +
  `TableEndpoint=http://127.0.0.1:${port}/devstoreaccount1`;

export interface Azurite {
  readonly port: number;
  readonly connectionString: string;
}

let started: Promise<Azurite> | undefined;

/** The Azurite that all tests of this run share: in memory, in a process that ends with this one. */
export const startAzurite = (): Promise<Azurite> => {
  started ??= begin();
  return started;
};

const begin = async (): Promise<Azurite> => {
  const { port, connectionString } = await anotherAzurite();
  return { port, connectionString };
};

/** One more of its own, for what must not share: it ends with this process, or when it is stopped. */
export const anotherAzurite = (): Promise<Azurite & { stop(): void }> =>
  new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('./azurite-memory.mjs', import.meta.url));
    const child = spawn(process.execPath, ['--no-warnings', script], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Azurite did not start (${code}); the tests need it.`)));
    child.once('message', ({ port }: { readonly port: number }) => {
      child.unref();
      child.channel?.unref();
      resolve({ port, connectionString: connectionTo(port), stop: () => void child.kill('SIGKILL') });
    });
  });

let made = 0;

/** Names that no other test uses: t1xactions. */
export const newPrefix = (): string => {
  made += 1;
  return `t${process.pid}n${made}x`;
};

export interface FreshTables extends AzureTables {
  readonly connectionString: string;
  readonly prefix: string;
  /** What was really sent so far, retries too: "get", "list", "write" or "table" each. Empty it to start anew. */
  readonly requests: string[];
}

/** Tables of this test's own on the shared Azurite, named as the program names them, and a record of what is sent. */
export const freshTables = async (): Promise<FreshTables> => {
  const { connectionString } = await startAzurite();
  const prefix = newPrefix();
  const requests: string[] = [];
  const tables = azureTables(connectionString, { onRequest: (op) => requests.push(op) });
  return {
    ...tables,
    connectionString,
    prefix,
    requests,
    open: (name) => tables.open(prefix + name),
    ensure: (names) => tables.ensure(names.map((name) => prefix + name)),
  };
};

export interface Counted {
  readonly open: OpenTable;
  /** What was asked of the tables so far: "get actions". Empty it to start anew. */
  readonly asked: string[];
}

/** The same tables, with a record of what is asked of them: for tests that count requests over memory. */
export const counting = (open: OpenTable): Counted => {
  const asked: string[] = [];
  const noted = (name: string): Table => {
    const table = open(name);
    return {
      get: (...given) => {
        asked.push(`get ${name}`);
        return table.get(...given);
      },
      list: (...given) => {
        asked.push(`list ${name}`);
        return table.list(...given);
      },
      transact: (...given) => {
        asked.push(`write ${name}`);
        return table.transact(...given);
      },
      scan: (...given) => {
        asked.push(`scan ${name}`);
        return table.scan(...given);
      },
    };
  };
  return { open: noted, asked };
};
