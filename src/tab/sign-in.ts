import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Clock } from '../clock.ts';
import type { SignIns } from '../config.ts';
import type { Speaker } from '../core/known.ts';
import { speakerOf } from './claims.ts';
import { issuerOf, keysOf, NoKeys, type Patience, USUAL } from './keys.ts';

/**
 * Who asks, as Entra vouches for it; or why nobody does: the token is none that counts here, is of a tenant that the
 * bot does not serve, or cannot be checked since Entra's keys cannot be had.
 */
export type SignedIn = { readonly account: Speaker } | { readonly refused: 'unsigned' | 'tenant' | 'keys' };

interface Given extends SignIns {
  readonly clock: Clock;
  /** As usual unless said. */
  readonly patience?: Patience;
}

/** Entra's own are 2 to 3 KB, with claims added 5. */
const LONGEST = 8 * 1024;
/** Seconds by which the clocks of Entra and this machine may differ. */
const TOLERANCE = 60;

/**
 * Checks the token that Teams gives a tab for its user: an access token of Entra, version 2, for this app alone. Keys
 * are fetched for the tenants of the settings and no others, whatever a token claims.
 */
export const signIn = (given: Given): ((authorization: string) => Promise<SignedIn>) => {
  const { patience = USUAL, authority, tenants } = given;
  const keys = new Map(tenants.map((tenant) => [tenant, keysOf({ authority, tenant }, patience)]));
  return async (authorization) => {
    const token = tokenIn(authorization);
    const tenant = tenantOf(token);
    if (!tenant) return { refused: 'unsigned' };
    const key = keys.get(tenant);
    return key ? checked(given, token, { tenant, key }) : { refused: 'tenant' };
  };
};

const tokenIn = (authorization: string): string =>
  (authorization.length <= LONGEST && /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1]) || '';

/** The tenant that a token claims: nothing is believed of it yet, but by whose keys it would have to be signed. */
const tenantOf = (token: string): string | undefined => {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === 'string' ? tid.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
};

const checked = async (
  { authority, appId, clock }: Given,
  token: string,
  { tenant, key }: { readonly tenant: string; readonly key: JWTVerifyGetKey },
): Promise<SignedIn> => {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['RS256'],
      issuer: issuerOf({ authority, tenant }),
      audience: appId,
      requiredClaims: ['exp', 'nbf', 'iat'],
      clockTolerance: TOLERANCE,
      currentDate: clock(),
    });
    const account = speakerOf(payload);
    return account ? { account } : { refused: 'unsigned' };
  } catch (error) {
    if (error instanceof NoKeys) return { refused: 'keys' };
    if (error instanceof errors.JOSEError) return { refused: 'unsigned' };
    throw error;
  }
};
