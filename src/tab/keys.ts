import { createRemoteJWKSet, errors, type JWK, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose';

/** The keys cannot be had at the moment, so no token can be checked. */
export class NoKeys extends Error {}

/** Where a tenant's keys are, and whom they have to be for. */
export interface Tenancy {
  /** Like https://login.microsoftonline.com, without a slash at the end. */
  readonly authority: string;
  readonly tenant: string;
}

/** How long keys are waited for, and for how long they are kept. */
export interface Patience {
  readonly timeoutMs: number;
  /** After keys were fetched, a key that is not among them is looked for again only after so long. */
  readonly cooldownMs: number;
}

/**
 * Microsoft has keys asked for once a day, and at once when a token names one that is not there: it then withdraws a key
 * by publishing others, and the first token that is signed with one of these removes it here too.
 */
const KEPT_MS = 24 * 60 * 60 * 1000;

export const USUAL: Patience = { timeoutMs: 5_000, cooldownMs: 30_000 };

/** The issuer of one tenant's tokens, version 2. */
export const issuerOf = ({ authority, tenant }: Tenancy): string => `${authority}/${tenant}/v2.0`;

/**
 * The keys by which one tenant's tokens are checked, fetched when they are first needed. A tenant's list has keys of others
 * beside its own (those of personal Microsoft accounts), each with the issuer it is for: such a key vouches for that
 * issuer alone.
 * @throws NoKeys where they cannot be fetched, errors.JWKSNoMatchingKey where none of them is for this token.
 */
export const keysOf = (tenancy: Tenancy, { timeoutMs, cooldownMs }: Patience): JWTVerifyGetKey => {
  const url = new URL(`${tenancy.authority}/${tenancy.tenant}/discovery/v2.0/keys`);
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cooldownDuration: cooldownMs,
    cacheMaxAge: KEPT_MS,
  });
  return async (header, token) => {
    const key = await found(() => keys(header, token));
    if (!vouches(keys, header.kid, tenancy)) throw new errors.JWKSNoMatchingKey();
    return key;
  };
};

const found = async <Key>(ask: () => Promise<Key>): Promise<Key> => {
  try {
    return await ask();
  } catch (error) {
    if (isOfToken(error)) throw error;
    throw new NoKeys('the keys cannot be had', { cause: error });
  }
};

/** The keys are there, and the token names none of them, or not one alone. */
const isOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;

/** A key with what Entra says of it beside what every key has. */
type Published = JWK & { readonly issuer?: unknown };

const vouches = (keys: RemoteJWKSet, kid: string | undefined, tenancy: Tenancy): boolean => {
  const key: Published | undefined = keys.jwks()?.keys.find((one) => one.kid === kid);
  const issuer = key?.issuer;
  return issuer === undefined || String(issuer).replace('{tenantid}', tenancy.tenant) === issuerOf(tenancy);
};
