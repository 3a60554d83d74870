import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { TableClient, TableServiceClient, type TableServiceClientOptions } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';

export interface Hooks {
  /** Called once for every HTTP request really sent, each retry counted: get, list, write or table. */
  readonly onRequest?: (op: string) => void;
}

/** The storage account: its clients, all over one set of connections that are kept open. */
export interface Account {
  readonly insecure: boolean;
  table(name: string): Promise<TableClient>;
  service(): Promise<TableServiceClient>;
  close(): void;
}

/** No request may take longer: Azure itself ends a query after 5 seconds. */
const REQUEST_MS = 10_000;

/** @throws Error in words for whoever set TABLES, and without the key that may stand in it. */
export const accountAt = (target: string, hooks: Hooks): Account => {
  const isUrl = /^https?:\/\//i.test(target);
  const endpoint = isUrl ? target : endpointOf(target);
  const insecure = mustBeSafe(endpoint, isUrl);
  const agent = insecure ? new HttpAgent({ keepAlive: true }) : new HttpsAgent({ keepAlive: true });
  const options = optionsOf(hooks, agent, insecure);
  const credential = isUrl ? once(managedIdentity) : undefined;
  const tables = new Map<string, Promise<TableClient>>();
  const make = async (name: string): Promise<TableClient> =>
    withoutSpare(
      credential
        ? new TableClient(target, name, await credential(), options)
        : TableClient.fromConnectionString(target, name, options),
    );
  const service = once(async () =>
    credential
      ? new TableServiceClient(target, await credential(), options)
      : TableServiceClient.fromConnectionString(target, options),
  );
  return {
    insecure,
    table: (name) => tables.get(name) ?? keptIn(tables, name, make(name)),
    service,
    close: () => agent.destroy(),
  };
};

/**
 * Steps of the SDK's pipeline that a table's requests have no use for: rows are written and read by this program,
 * which also tries again by itself, and nobody watches or writes down what is sent.
 */
const SPARE = [
  'serializationPolicy',
  'deserializationPolicy',
  'tracingPolicy',
  'logPolicy',
  'formDataPolicy',
  'multipartPolicy',
  'redirectPolicy',
  'defaultRetryPolicy',
] as const;

const withoutSpare = (client: TableClient): TableClient => {
  for (const name of SPARE) client.pipeline.removePolicy({ name });
  return client;
};

/** The identity Azure gave this program; on a developer's machine, whoever signed in with the Azure CLI. */
export const managedIdentity = async (): Promise<TokenCredential> => {
  const { DefaultAzureCredential } = await import('@azure/identity'); // slow to load, and seldom wanted
  return new DefaultAzureCredential();
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const keptIn = <T>(map: Map<string, T>, name: string, value: T): T => {
  map.set(name, value);
  return value;
};

const optionsOf = (hooks: Hooks, agent: HttpAgent, insecure: boolean): TableServiceClientOptions => ({
  agent,
  allowInsecureConnection: insecure,
  retryOptions: { maxRetries: 0 },
  additionalPolicies: [
    {
      position: 'perRetry',
      policy: {
        name: 'countAndLimit',
        sendRequest: (request, next) => {
          request.timeout = REQUEST_MS;
          hooks.onRequest?.(kindOf(request.method, request.url));
          return next(request);
        },
      },
    },
  ],
});

const kindOf = (method: string, url: string): string => {
  if (/\/Tables\b/.test(url)) return 'table';
  if (method !== 'GET') return 'write';
  return url.includes('(PartitionKey=') ? 'get' : 'list';
};

const endpointOf = (connection: string): string => {
  const part = (name: string): string =>
    new RegExp(`(?:^|;)\\s*${name}=([^;]+)`, 'i').exec(connection)?.[1]?.trim() ?? '';
  if (/usedevelopmentstorage=true/i.test(connection)) return 'http://127.0.0.1:10002/devstoreaccount1';
  const named = part('TableEndpoint');
  if (named) return named;
  const account = part('AccountName');
  if (!account || !part('AccountKey')) throw new Error(WANTED);
  return `${part('DefaultEndpointsProtocol') || 'https'}://${account}.table.${part('EndpointSuffix') || 'core.windows.net'}`;
};

const WANTED =
  'TABLES must be the connection string of a storage account, or its address: https://NAME.table.core.windows.net';

/** Whether it is http, which only this machine itself may be. */
const mustBeSafe = (endpoint: string, isUrl: boolean): boolean => {
  if (!URL.canParse(endpoint)) throw new Error(WANTED);
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === 'https:') return false;
  if (isUrl) throw new Error(WANTED);
  if (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return true;
  throw new Error(
    `TABLES would send everything to ${hostname} unencrypted; only this machine may be reached by http`,
  );
};
