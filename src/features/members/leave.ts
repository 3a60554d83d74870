import { isLastCoordinator } from '../../domain/find-people.ts';
import { closedAccount, type Person, type RoleName, rolesOn } from '../../domain/person.ts';
import { accountsOf, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { mayRemove } from './may.ts';
import { type Plan, withoutRoles } from './plan.ts';
import { type Naming, sayLast } from './roles.ts';

/** Takes somebody out of the network today, themselves or by a coordinator. Actions and history stay. */
export const takeOut = (person: Person, { register, caller, today }: Naming): Result<Plan> => {
  if (!mayRemove(caller, person))
    return refuse('not-allowed', 'Only a coordinator can remove somebody else.');
  if (person.left && person.left <= today)
    return refuse('left', `${sayPerson(person, register)} has already left.`);
  if (isLastCoordinator(person, register, today))
    return refuse('last-coordinator', sayLast(person, register));
  const held: readonly RoleName[] = [...rolesOn(person, today)];
  const verb = caller.person?.id === person.id ? 'leave' : 'remove';
  const after = { ...withoutRoles(person, held, today), left: today };
  return ok({
    ...(held.includes('coordinator') && { onAll: true }),
    people: [{ before: person, after, verb, from: held.join() }],
    accounts: accountsOf(register, person.id).map((before) => ({
      before,
      after: closedAccount(before),
      verb,
    })),
  });
};
