import type { AuthorityCode } from '../../domain/authority.ts';
import type { Caller } from '../../domain/caller.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { holdersOf } from '../../domain/find-people.ts';
import type { Account, Person } from '../../domain/person.ts';
import { accountsOf, findAccount, type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { shorten } from '../../domain/words.ts';
import { whyNotKept } from './free-text.ts';
import type { Plan } from './plan.ts';
import { sayPlace } from './say.ts';

/** Where somebody asks to belong. */
export interface Wanted {
  readonly authority?: AuthorityCode;
  readonly organisation?: string;
}

export interface Asking {
  readonly register: Register;
  readonly caller: Caller;
  readonly today: Day;
}

/** Asks to join, or changes what was asked for while nobody has answered (decision 10: strangers may). */
export const ask = (
  wanted: Wanted,
  { register, caller, today }: Asking,
): Result<Plan & { readonly account: Account }> => {
  const refusal = whyNoNeed(wanted, { register, caller, today });
  if (refusal) return refusal;
  const before = findAccount(register, caller.account);
  const account: Account = {
    ...caller.account,
    state: 'pending',
    name: whyNotKept(caller.name) ? '' : shorten(caller.name, 100),
    address: caller.address,
    asks: { ...wanted, on: today },
  };
  const to = { authority: wanted.authority ?? 'none' };
  return ok({ account, accounts: [{ ...(before && { before }), after: account, verb: 'ask', to }] });
};

const whyNoNeed = (wanted: Wanted, { register, caller }: Asking) => {
  const { person } = caller;
  if (person) {
    const elsewhere = wanted.authority && wanted.authority !== person.authority;
    const move = elsewhere ? ` To move to ${sayPlace(wanted, register)}, ask a coordinator.` : '';
    return refuse('member', `You are already a member: ${sayPerson(person, register)}.${move}`);
  }
  const asks = findAccount(register, caller.account)?.asks;
  const same = asks?.authority === wanted.authority && asks?.organisation === wanted.organisation;
  if (caller.standing !== 'pending' || !asks || !same) return undefined;
  return refuse('pending', `${sayWaiting(asks, register)} You will be told here when that is decided.`);
};

export const sayWaiting = (asks: NonNullable<Account['asks']>, register: Register): string =>
  `You asked to join for ${sayPlace(asks, register)} on ${sayDay(asks.on)}, and ${whoDecides(asks, register, asks.on)} has yet to decide.`;

/** "a coordinator or Dev Patel": those who decide are named by their office, as strangers learn no names. */
export const whoDecides = ({ authority }: Wanted, register: Register, on: Day): string => {
  const lead = authority && leadsOf(authority, register, on).length > 0;
  return lead ? `a coordinator or the lead for ${sayPlace({ authority }, register)}` : 'a coordinator';
};

const leadsOf = (authority: AuthorityCode, register: Register, on: Day): readonly Person[] =>
  holdersOf(register, 'lead', on).filter((lead) => lead.authority === authority);

/** Those who can be asked to decide: they use the bot. Coordinators first, then the authority's leads. */
export const decidersOf = (
  { authority }: Wanted,
  register: Register,
  on: Day,
): { readonly coordinators: readonly Person[]; readonly leads: readonly Person[] } => {
  const reached = (people: readonly Person[]) =>
    people.filter(({ id }) => accountsOf(register, id).length > 0);
  const coordinators = reached(holdersOf(register, 'coordinator', on));
  const leads = authority ? reached(leadsOf(authority, register, on)) : [];
  return { coordinators, leads: leads.filter((lead) => !coordinators.includes(lead)) };
};

/** A place as a card's button carries it: a code, an organisation, or nothing. */
export const placeKey = (of: Pick<Person, 'authority' | 'organisation'> | undefined): string =>
  of?.authority ?? of?.organisation ?? '';
