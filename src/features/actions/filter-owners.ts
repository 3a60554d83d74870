import type { Day } from '../../domain/day.ts';
import { rolesOn } from '../../domain/person.ts';
import { findPerson, idsOf, type Register } from '../../domain/register.ts';
import type { ActionLine, Owner } from './action.ts';
import { type Filter, ownersIn } from './filter.ts';
import { isSameOwner, ownersOf } from './owner.ts';
import { presentOwner } from './present.ts';
import { isPartOpen } from './status.ts';

/**
 * Whose parts a list keeps to: for "mine" also those of the person's authority and roles. Somebody whose records were
 * made one is kept to under each of their ids, since rows keep the one they were written with.
 */
export const filterOwners = (filter: Filter, register: Register, today: Day): readonly Owner[] => {
  const owners = ownersIn(filter).map((one) => presentOwner(one, register));
  const [first] = owners;
  const person = filter.mine && first?.kind === 'person' ? findPerson(register, first.id) : undefined;
  const all = person ? ownersOf({ person, roles: rolesOn(person, today) }) : owners;
  return all.flatMap((one) => everyIdOf(one, register));
};

const everyIdOf = (owner: Owner, register: Register): readonly Owner[] =>
  owner.kind === 'person' ? idsOf(register, owner.id).map((id) => ({ kind: 'person', id })) : [owner];

/** Whether an open action still belongs in the list it was shown in, after one of its parts was closed. */
export const isStillIn = (line: ActionLine, owners: readonly Owner[]): boolean =>
  line.state === 'open' &&
  (owners.length === 0 ||
    line.parts.some((part) => isPartOpen(part) && owners.some((owner) => isSameOwner(owner, part.owner))));
