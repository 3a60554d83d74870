import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, createLocalJWKSet, exportJWK, type JWTVerifyGetKey, SignJWT } from 'jose';
import type { Cloud } from '../../src/settings.ts';
import { keysOf } from './keys.ts';

/** What a token says; left out, what a good one from Teams would say. */
export interface Says {
  readonly audience?: string;
  readonly serviceUrl?: string | undefined;
  readonly issuer?: string;
  readonly key?: CryptoKey;
  readonly kid?: string;
  /** Seconds from now. */
  readonly expires?: number;
  readonly notBefore?: number;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A cloud of our own: it publishes keys, signs Teams' tokens and gives the bot tokens of its own. */
export interface Issuer {
  readonly base: string;
  readonly cloud: Cloud;
  readonly keys: JWTVerifyGetKey;
  /** A key that it does not publish. */
  readonly strangeKey: CryptoKey;
  /** The forms in which the bot asked for a token. */
  readonly asked: URLSearchParams[];
  /** What its key endpoint does from now on. */
  behave(how: 'well' | 'fail' | 'hang'): void;
  sign(says: Says): Promise<string>;
  close(): Promise<void>;
}

export const APP_ID = '11111111-2222-4333-8444-555555555555';
const ISSUER = 'https://api.botframework.test';

export const startIssuer = async (): Promise<Issuer> => {
  const { privateKey, publicKey } = await keysOf('issuer');
  const strange = await keysOf('strange');
  const jwk = {
    ...(await exportJWK(publicKey)),
    kid: 'k1',
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  const asked: URLSearchParams[] = [];
  let behaviour: 'well' | 'fail' | 'hang' = 'well';

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '';
    if (url.includes('/token')) return send(response, 200, await tokenFor(await bodyOf(request)));
    if (behaviour === 'hang') return;
    if (behaviour === 'fail') return send(response, 500, {});
    if (url.includes('openidconfiguration'))
      return send(response, 200, { issuer: ISSUER, jwks_uri: `${base}/v1/keys` });
    return send(response, 200, { keys: [jwk] });
  };
  const tokenFor = async (form: string) => {
    const wanted = new URLSearchParams(form);
    asked.push(wanted);
    const audience = (wanted.get('scope') ?? '').replace('/.default', '');
    const token = new SignJWT({ appid: wanted.get('client_id') }).setProtectedHeader({
      alg: 'RS256',
      kid: 'k1',
    });
    const access_token = await token
      .setIssuer(base)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(privateKey);
    return { token_type: 'Bearer', expires_in: 3600, access_token };
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://localhost:${(server.address() as AddressInfo).port}`; // it listens on a port

  return {
    base,
    asked,
    strangeKey: strange.privateKey,
    keys: createLocalJWKSet({ keys: [jwk] }),
    cloud: cloudAt(base),
    behave: (how) => {
      behaviour = how;
    },
    sign: (says) => signed({ key: privateKey, ...says }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const cloudAt = (base: string): Cloud => ({
  ToBotFromChannelOpenIdMetadataUrl: `${base}/v1/.well-known/openidconfiguration`,
  ToBotFromChannelTokenIssuer: ISSUER,
  ToBotFromEmulatorOpenIdMetadataUrl: `${base}/v1/.well-known/openidconfiguration`,
  ToChannelFromBotLoginUrl: `${base}/adfs`,
  ToChannelFromBotOAuthScope: ISSUER,
  OAuthUrl: `${base}/oauth`,
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: 'false',
});

const signed = (says: Says & { readonly key: CryptoKey }): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...(says.serviceUrl !== undefined && { serviceurl: says.serviceUrl }), ...says.extra };
  const token = new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: says.kid ?? 'k1' })
    .setIssuer(says.issuer ?? ISSUER)
    .setAudience(says.audience ?? APP_ID)
    .setIssuedAt()
    .setExpirationTime(now + (says.expires ?? 300));
  if (says.notBefore !== undefined) token.setNotBefore(now + says.notBefore);
  return token.sign(says.key);
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding was set
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};
