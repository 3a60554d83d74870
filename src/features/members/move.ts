import { type Person, type RoleName, rolesOn } from '../../domain/person.ts';
import { sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Wanted } from './join.ts';
import { type Plan, withoutRoles } from './plan.ts';
import type { Naming } from './roles.ts';
import { sayPlace } from './say.ts';

const OF_AUTHORITY: readonly RoleName[] = ['lead', 'deputy'];

/** Moves somebody to another authority or organisation from today on; what they led there, they lead no more. */
export const moveTo = (
  person: Person,
  place: Wanted,
  { register, today }: Naming,
): Result<Plan & { readonly person: Person; readonly ended: readonly RoleName[] }> => {
  const { authority, organisation, ...rest } = person;
  if (authority === place.authority && organisation === place.organisation)
    return refuse('already', `${sayPerson(person, register)} is of ${sayPlace(place, register)} already.`);
  const ended = OF_AUTHORITY.filter((role) => rolesOn(person, today).has(role));
  const after: Person = { ...withoutRoles(rest, ended, today), ...place };
  const [from, to] = [
    { authority: authority ?? 'none', roles: ended },
    { authority: place.authority ?? 'none' },
  ];
  return ok({ person: after, ended, people: [{ before: person, after, verb: 'move', from, to }] });
};
