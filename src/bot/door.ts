import type { Config } from '../config.ts';
import { handle } from './handler.ts';
import { type Incoming, readActivity, tenantsOf } from './incoming.ts';
import type { Parts } from './parts.ts';
import type { Authenticated } from './sdk.ts';
import { isTrusted, type Trust } from './service-host.ts';

/** What an activity is answered over HTTP. */
export interface Answered {
  readonly status: number;
  readonly body?: object;
}

const SAYS = {
  unreadable: { status: 400, body: { message: 'The activity could not be read.' } },
  unsigned: { status: 401, body: { message: 'This address is for Microsoft Teams alone.' } },
  tenant: { status: 403, body: { message: 'The bot does not serve this organisation.' } },
  host: { status: 403, body: { message: 'The bot does not answer to this address.' } },
  keys: { status: 503, body: { message: 'Tokens cannot be checked at the moment.' } },
} as const satisfies Record<string, Answered>;

/** Hosts the bot may answer to: Microsoft's, those of the settings, and this machine where nobody is checked. */
export const trustOf = ({ serviceHosts, app }: Config): Trust => ({ hosts: serviceHosts, loopback: !app });

/** Takes an activity in: who it is from, whether it may be answered, and then what it asks. Never throws. */
export const door = (parts: Parts, config: Config) => {
  const trust = trustOf(config);
  return async (body: unknown, authorization: string): Promise<Answered> => {
    const since = parts.elapsed();
    try {
      const admitted = await admit(parts, body, authorization);
      if ('status' in admitted) return turnedAway(parts, admitted);
      const incoming = readActivity(body);
      if (!incoming) return turnedAway(parts, SAYS.unreadable);
      const refused = refusalOf(incoming, config, trust);
      if (refused) return turnedAway(parts, refused);
      const answer = await parts.adapter.turn(admitted, incoming, (line) =>
        handle(parts, incoming, { line, since }),
      );
      return { status: 200, ...(answer && { body: answer }) };
    } catch (error) {
      const reference = parts.newReference('ERR');
      parts.log.error({ reference, err: error }, 'fault');
      return { status: 500, body: { message: `Something went wrong on our side. Quote ${reference}.` } };
    }
  };
};

const admit = async (
  parts: Parts,
  body: unknown,
  authorization: string,
): Promise<Authenticated | Answered> => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return SAYS.unreadable;
  const { channelId, serviceUrl } = body as { channelId?: unknown; serviceUrl?: unknown }; // checked on the next line
  const claimed = { channelId: asText(channelId), serviceUrl: asText(serviceUrl) };
  const admitted = await parts.adapter.authenticate(claimed, authorization);
  if (admitted === 'no-keys') return SAYS.keys;
  return admitted === 'bad-token' ? SAYS.unsigned : admitted;
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Nothing is sent or stored before both are known: where the answer would go, and for whom the bot works. */
const refusalOf = (incoming: Incoming, { tenants }: Config, trust: Trust): Answered | undefined => {
  if (!isTrusted(incoming.serviceUrl ?? '', trust)) return SAYS.host;
  if (!tenants) return undefined;
  const named = tenantsOf(incoming);
  return named.length && named.every((tenant) => tenants.includes(tenant)) ? undefined : SAYS.tenant;
};

const turnedAway = ({ log }: Parts, answer: Answered): Answered => {
  log.warn({ status: answer.status, why: answer.body }, 'turned away');
  return answer;
};
