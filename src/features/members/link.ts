import { type Person, rolesOn } from '../../domain/person.ts';
import { accountsOf, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Plan, returned, withoutRoles, withRole } from './plan.ts';
import type { Naming } from './roles.ts';

/**
 * Makes two records of one person one: the account moves to the older record, which takes over the roles held
 * today; the newer record leaves the network and says into which it was merged, so that what it owned is found.
 */
export const link = (
  newer: Person,
  older: Person,
  { register, today }: Naming,
): Result<Plan & { person: Person }> => {
  if (newer.id === older.id) return refuse('same', `${sayPerson(newer, register)} is one person already.`);
  const accounts = accountsOf(register, newer.id);
  if (accounts.length === 0)
    return refuse(
      'no-account',
      `${sayPerson(newer, register)} does not use the bot, so there is no account to link.`,
    );
  const held = [...rolesOn(newer, today)];
  const person = held.reduce((one, role) => withRole(one, role, today), returned(older));
  const merged = { ...withoutRoles(newer, held, today), left: today, mergedInto: older.id };
  return ok({
    person,
    people: [
      { before: older, after: person, verb: 'link', from: newer.id, to: held.join() },
      { before: newer, after: merged, verb: 'merge', to: older.id },
    ],
    accounts: accounts.map((before) => {
      const after = { ...before, person: older.id };
      return { before, after, verb: 'link', from: newer.id, to: older.id };
    }),
  });
};
