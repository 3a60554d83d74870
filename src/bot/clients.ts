import type { Authenticated, Connector } from './sdk.ts';

/** More addresses than Teams has regions: past that the oldest client goes. */
const MOST = 50;

/**
 * Steps of the SDK's client that this program has no use for. Its own retries would post twice after a 502; the rest
 * watches, writes down or follows what never comes, at each of a turn's requests.
 */
const SPARE = [
  'defaultRetryPolicy',
  'tracingPolicy',
  'logPolicy',
  'formDataPolicy',
  'redirectPolicy',
] as const;

/** The part of the SDK's client that holds its steps. */
interface Piped {
  readonly client?: { readonly pipeline?: { removePolicy(which: { readonly name: string }): unknown } };
}

const stripped = new WeakSet<Connector>();

/** The same client without what is spare. Done once: each change makes the SDK put all steps in order again. */
export const withoutSpare = (client: Connector): Connector => {
  if (stripped.has(client)) return client;
  stripped.add(client);
  const { pipeline } = (client as unknown as Piped).client ?? {}; // typed private, read only here
  for (const name of SPARE) pipeline?.removePolicy({ name });
  return client;
};

/** Keeps the client of each address: the SDK would build one, with all its steps, at every turn. */
export const clientsOf = () => {
  const kept = new Map<string, Promise<Connector>>();
  return (admitted: Authenticated): Authenticated => {
    const { connectorFactory } = admitted;
    if (!connectorFactory) return admitted;
    const create = (serviceUrl: string, audience: string): Promise<Connector> => {
      const key = `${audience} ${serviceUrl}`;
      const known = kept.get(key);
      if (known) return known;
      const made = connectorFactory.create(serviceUrl, audience).then(withoutSpare);
      made.catch(() => kept.delete(key));
      if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? '');
      kept.set(key, made);
      return made;
    };
    return { ...admitted, connectorFactory: Object.assign(Object.create(connectorFactory), { create }) };
  };
};
