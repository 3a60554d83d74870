import type { Authority } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { chosenAuthorities, nearAuthorities } from '../../domain/find-authority.ts';
import { findOrganisation } from '../../domain/read-people.ts';
import type { Register } from '../../domain/register.ts';
import type { Wanted } from './join.ts';

/** What the words after "join" or "transfer ... to" come to. */
export type ReadWanted =
  | { readonly is: 'nothing' }
  | { readonly is: 'place'; readonly place: Wanted }
  /** They fit several authorities, or are a slip for one. */
  | { readonly is: 'unclear'; readonly maybe: readonly Authority[] }
  /** Neither an authority nor an organisation that anybody in the register is of. */
  | { readonly is: 'new'; readonly organisation: string };

const LEAD_IN = /^(?:(?:as|for|from|with|to|at|of|in|the)\s+)+/i;
const NETWORK = /^(?:(?:south east )?(?:cme )?network|group|us|bot)?$/i;

export const readWanted = (words: string, register: Register, today: Day): ReadWanted => {
  const place = words
    .trim()
    .replace(/[.,;:!?]+$/, '')
    .replace(/[\s,]+(?:please|pls|thanks|thank you)$/i, '')
    .replace(LEAD_IN, '')
    .trim();
  if (NETWORK.test(place)) return { is: 'nothing' };
  const [authority, ...others] = chosenAuthorities(place, register, today);
  if (authority && others.length === 0) return { is: 'place', place: { authority: authority.code } };
  if (authority) return { is: 'unclear', maybe: [authority, ...others] };
  const organisation = findOrganisation(place, register);
  if (organisation) return { is: 'place', place: { organisation } };
  const near = nearAuthorities(place, register, today);
  return near.length > 0 ? { is: 'unclear', maybe: near } : { is: 'new', organisation: place };
};
