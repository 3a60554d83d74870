import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Credentials, CredentialsFactory } from './sdk.ts';

const MOST_MS = 5_000;
/** A token is renewed this long before it ends. */
const EARLY_MS = 5 * 60_000;

interface Sign {
  readonly appId: string;
  readonly password: string;
  readonly audience: string;
  readonly login: string;
}

/**
 * How the bot signs in to a test cloud on this machine: a plain-http client-credentials request, which MSAL refuses
 * to make. For every real cloud it answers nothing, and the SDK signs in by itself.
 */
export const localCredentials = ({ app, cloud }: Config, clock: Clock): CredentialsFactory | undefined => {
  if (!app || !cloud?.ToChannelFromBotLoginUrl.startsWith('http://')) return undefined;
  const { id, password = '' } = app;
  const tokens = new Map<string, Token>();
  return {
    isValidAppId: async (appId = '') => appId.toLowerCase() === id,
    isAuthenticationDisabled: async () => false,
    createCredentials: async (appId = id, audience = '', login = '') => {
      const tokenFor = async (): Promise<string> => {
        const held = tokens.get(audience);
        if (held && held.until > clock().getTime()) return held.text;
        const fetched = await fetchToken({ appId, password, audience, login }, clock);
        tokens.set(audience, fetched);
        return fetched.text;
      };
      return bearer(tokenFor);
    },
  };
};

const bearer = (tokenFor: () => Promise<string>): Credentials => ({
  signRequest: async (request) => {
    request.headers.set('authorization', `Bearer ${await tokenFor()}`);
    return request;
  },
});

interface Token {
  readonly text: string;
  readonly until: number;
}

const fetchToken = async ({ appId, password, audience, login }: Sign, clock: Clock): Promise<Token> => {
  const answer = await fetch(`${login}/oauth2/v2.0/token`, {
    method: 'POST',
    signal: AbortSignal.timeout(MOST_MS),
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: password,
      scope: `${audience}/.default`,
    }),
  });
  if (!answer.ok) throw new Error(`The login endpoint answered ${answer.status}`);
  const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number }; // RFC 6749, section 5.1
  return { text: access_token, until: clock().getTime() + expires_in * 1_000 - EARLY_MS };
};
