import { z } from 'zod';
import type { Speaker } from '../core/known.ts';
import { legible } from '../domain/name.ts';
import { GUID } from '../settings.ts';
import { CLIENTS } from './clients.ts';

/** The one thing the app registration lets a client ask for in somebody's name: README, step 5. */
const SCOPE = 'access_as_user';

const small = z.string().transform((text) => text.toLowerCase());

/**
 * What the token of a person has to say beside issuer, audience and times, which are checked with its signature. A
 * program that acts for itself has no scope (and says `idtyp: app` where it says anything); an id token has neither
 * scope nor client.
 */
const Claims = z.object({
  ver: z.literal('2.0'),
  tid: small,
  oid: small.refine((id) => GUID.test(id)),
  azp: small.refine((id) => Object.hasOwn(CLIENTS, id)),
  scp: z.string().refine((scopes) => scopes.split(' ').includes(SCOPE)),
  idtyp: z.literal('user').optional(),
  name: z.string().optional(),
});

/** The person whose token says this; nobody where it is not a person's token for the tab. */
export const speakerOf = (claims: unknown): Speaker | undefined => {
  const said = Claims.safeParse(claims).data;
  return said && { tenant: said.tid, user: said.oid, name: legible(said.name ?? ''), address: '' };
};
