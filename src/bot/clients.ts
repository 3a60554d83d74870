import type { Pipeline } from '@azure/core-rest-pipeline';
import type { Authenticated, Connector } from './sdk.ts';

/** More addresses than Teams has regions: past that the oldest client goes. */
const MOST = 50;

/**
 * Steps of the SDK's client that this program has no use for. Its own retries would post twice after a 502; the rest
 * watches, writes down, takes apart or follows what never comes, at each of a turn's requests.
 */
const SPARE = [
  'defaultRetryPolicy',
  'tracingPolicy',
  'logPolicy',
  'formDataPolicy',
  'multipartPolicy',
  'redirectPolicy',
  'ServiceClientContext_RequestPolicyFactories', // asks for any kind of answer where none was asked for
] as const;

/** The part of the SDK's client that holds its steps. */
interface Piped {
  readonly client: { readonly pipeline: Pipeline };
}

const stripped = new WeakSet<Connector>();

/** The client's steps without what is spare. Taken out once: each change makes the SDK put all in order again. */
export const stepsOf = (client: Connector): Pipeline => {
  const { pipeline } = (client as unknown as Piped).client; // typed private, read only here
  if (stripped.has(client)) return pipeline;
  stripped.add(client);
  for (const name of SPARE) pipeline.removePolicy({ name });
  return pipeline;
};

type Factory = NonNullable<Authenticated['connectorFactory']>;

/** Keeps the client of each address: the SDK would build one, with all its steps, at every turn. */
export const clientsOf = () => {
  const keeping = keepingClients();
  return (admitted: Authenticated): Authenticated => {
    const { connectorFactory } = admitted;
    return connectorFactory ? { ...admitted, connectorFactory: keeping(connectorFactory) } : admitted;
  };
};

/** Factories that have the clients of those before them. */
export const keepingClients = () => {
  const kept = new Map<string, Promise<Connector>>();
  return (factory: Factory): Factory => {
    const create = (serviceUrl: string, audience: string): Promise<Connector> => {
      const key = `${audience} ${serviceUrl}`;
      const known = kept.get(key);
      if (known) return known;
      const made = factory.create(serviceUrl, audience);
      made.catch(() => kept.delete(key));
      if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? '');
      kept.set(key, made);
      return made;
    };
    return Object.assign(Object.create(factory), { create });
  };
};
