import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, type JWK, SignJWT } from 'jose';
import type { SignIns } from '../../src/config.ts';
import { keysOf } from './keys.ts';

export const SSO_APP_ID = 'cccccccc-1111-4111-8111-111111111111';
export const TENANT = 'dddddddd-1111-4111-8111-111111111111';
/** Teams in the browser. */
export const TEAMS_CLIENT = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** Whose token, and what is otherwise than in a good one. */
export interface Minting {
  /** The object id; one made up unless said. */
  readonly user?: string;
  readonly name?: string;
  /** Claims laid over those of a good token; one that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  /** Signed by this instead; with the kid of the header all the same. */
  readonly key?: CryptoKey;
  /** Seconds from now. */
  readonly expires?: number;
  readonly notBefore?: number;
}

/** Entra as a tab's server meets it: publishes a tenant's keys, and gives Teams tokens for people. */
export interface Entra {
  /** The authority: what SSO_AUTHORITY is to be. */
  readonly url: string;
  /** The settings by which the bot takes its tokens, for the tenant TENANT. */
  readonly signIns: SignIns;
  /** A key that it does not publish. */
  readonly strangeKey: CryptoKey;
  /** How often keys were asked for. */
  asked(): number;
  /** A token of a person, as Teams gives it to a tab. */
  mint(minting?: Minting): Promise<string>;
  /** A good token’s content without a signature (`none`), or with its public key as the secret of a shared one. */
  forge(alg: 'none' | 'HS256'): Promise<string>;
  /** From now on it signs by another key and publishes that alone. */
  roll(): Promise<void>;
  /** From now on keys are published with this issuer each, as those of personal accounts are. */
  publishFor(issuer: string | undefined): void;
  behave(how: 'well' | 'fail' | 'hang' | 'garble'): void;
  close(): Promise<void>;
}

/** @param clock by which its tokens are made: that of the bot under test. */
export const startEntra = async (clock: () => Date = () => new Date()): Promise<Entra> => {
  const strange = await keysOf('strange');
  let current = await aKey(1);
  let behaviour: Parameters<Entra['behave']>[0] = 'well';
  let issuer: string | undefined = 'https://{tenantid}';
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    if (behaviour === 'hang') return;
    response.writeHead(behaviour === 'fail' ? 500 : 200, { 'content-type': 'application/json' });
    response.end(behaviour === 'garble' ? '<html>' : JSON.stringify({ keys: [{ ...current.jwk, issuer }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  issuer = `${url}/{tenantid}/v2.0`;
  const seconds = (): number => Math.floor(clock().getTime() / 1000);
  return {
    url,
    signIns: { appId: SSO_APP_ID, authority: url, tenants: [TENANT] },
    strangeKey: strange.privateKey,
    asked: () => asked,
    mint: async ({ header, key, ...minting } = {}) =>
      new SignJWT(claimsOf(url, seconds(), minting))
        .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: current.kid, ...header })
        .sign(key ?? current.privateKey),
    forge: async (alg) => {
      const head = { typ: 'JWT', alg, ...(alg === 'HS256' && { kid: current.kid }) };
      const signed = `${encoded(head)}.${encoded(claimsOf(url, seconds(), {}))}`;
      const secret = await exportSPKI(current.publicKey);
      return `${signed}.${alg === 'none' ? '' : createHmac('sha256', secret).update(signed).digest('base64url')}`;
    },
    roll: async () => {
      current = await aKey(2);
    },
    publishFor: (whom) => {
      issuer = whom;
    },
    behave: (how) => {
      behaviour = how;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

/** As Entra publishes them: without an algorithm. */
const aKey = async (number: number): Promise<Key> => {
  const kid = `entra-${number}`;
  const pair = await keysOf(kid);
  return { ...pair, kid, jwk: { ...(await exportJWK(pair.publicKey)), kid, use: 'sig' } };
};

const claimsOf = (url: string, now: number, minting: Minting): Record<string, unknown> => ({
  ver: '2.0',
  aud: SSO_APP_ID,
  iss: `${url}/${TENANT}/v2.0`,
  tid: TENANT,
  oid: minting.user ?? 'eeeeeeee-1111-4111-8111-111111111111',
  sub: 'pairwise',
  azp: TEAMS_CLIENT,
  azpacr: '0',
  scp: 'access_as_user',
  name: minting.name ?? 'Mara Swift',
  preferred_username: 'mara@example.org',
  iat: now,
  nbf: now + (minting.notBefore ?? 0),
  exp: now + (minting.expires ?? 3_600),
  ...minting.claims,
});

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
