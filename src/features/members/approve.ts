import type { Caller } from '../../domain/caller.ts';
import type { Day } from '../../domain/day.ts';
import { initialsOf, tidyName } from '../../domain/name.ts';
import { type Account, closedAccount, type Person, type PersonId, rolesOn } from '../../domain/person.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { mayApproveAs, mayDecideOn } from './may.ts';
import { type Plan, returned, withRole } from './plan.ts';
import { sayAccount } from './say.ts';

export interface Deciding {
  readonly register: Register;
  readonly caller: Caller;
  readonly today: Day;
}

/** Why nobody can decide on this account any more, or this caller may not. */
const whyNot = (account: Account, { register, caller }: Deciding): Refusal | undefined => {
  if (mayDecideOn(caller, account)) return undefined;
  if (account.state === 'pending' && account.asks) return NOT_YOURS;
  const who = sayAccount(account, register);
  if (account.state === 'approved') return refuse('approved', `${who} has already been approved.`);
  return refuse('not-waiting', `${who} is not waiting any more.`);
};

/** Who asks, and for where, is not told to those who do not decide on it. */
export const NOT_YOURS = refuse(
  'not-allowed',
  'That request is not yours to decide: a coordinator can, or the lead for the local authority that it asks for. Type "members pending" to see who waits for you.',
);

/** Lets somebody in as a person who is known already, or as a new one. Their history is then one. */
export const approve = (
  account: Account,
  as: Person | PersonId,
  deciding: Deciding,
): Result<Plan & { readonly person: Person }> => {
  const refusal = whyNot(account, deciding);
  if (refusal) return refusal;
  const { caller, today, register } = deciding;
  const known = typeof as === 'string' ? undefined : as;
  if (known && !mayApproveAs(caller, known, today))
    return refuse('not-allowed', `Only a coordinator can approve somebody as ${sayPerson(known, register)}.`);
  const person = withRole(known ? joined(known, account) : newPerson(account, as), 'member', today);
  const { tenant, user, address } = account;
  const after: Account = { tenant, user, address, name: '', state: 'approved', person: person.id };
  const place = person.authority ?? 'none';
  const roles = [...rolesOn(person, today)];
  return ok({
    person,
    people: [
      { ...(known && { before: known }), after: person, verb: 'join', to: { authority: place, roles } },
    ],
    accounts: [{ before: account, after, verb: 'approve', to: { person: person.id } }],
  });
};

/** A contact without a place takes the one asked for; one with a place keeps it. */
const joined = (known: Person, { asks }: Account): Person => {
  const { authority, organisation } = asks ?? {};
  if (known.authority || known.organisation) return returned(known);
  return { ...returned(known), ...(authority && { authority }), ...(organisation && { organisation }) };
};

const newPerson = ({ name: typed, asks }: Account, id: Person | PersonId): Person => {
  const { authority, organisation } = asks ?? {};
  const name = tidyName(typed);
  return {
    id: typeof id === 'string' ? id : id.id,
    name: name || 'A member',
    initials: initialsOf(name),
    ...(authority && { authority }),
    ...(organisation && { organisation }),
    roles: [],
  };
};

/** Turns somebody away: nothing of them stays but their account's key. They may ask again. */
export const turnAway = (account: Account, deciding: Deciding): Result<Plan> => {
  const refusal = whyNot(account, deciding);
  if (refusal) return refusal;
  return ok({ accounts: [{ before: account, after: closedAccount(account), verb: 'refuse' }] });
};
