import type { Registers } from '../../core/needs.ts';
import { dayOf } from '../../domain/day.ts';
import { initialsOf, tidyName } from '../../domain/name.ts';
import type { AccountKey, Person, PersonId } from '../../domain/person.ts';
import type { NewReference } from '../../domain/reference.ts';
import { accountKey, findAccount, type Register } from '../../domain/register.ts';
import { accountChange, personChange } from './changes.ts';

/** A Teams user whom the settings name as a coordinator. */
export type Named = AccountKey & { readonly name: string; readonly address: string };

const TRIES = 5;

/**
 * Makes a member and coordinator of somebody whom the settings (COORDINATORS) name, the first time they speak.
 * Somebody who was removed or has left is not brought back. Safe on any number of instances at once.
 */
export const enrolCoordinator =
  (registers: Registers, newReference: NewReference, clock: () => Date) =>
  async (named: Named): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const register = await registers.read({ fresh: tries > 0 });
      if (!isToEnrol(register, named)) return;
      const at = clock();
      const person = coordinatorOf(named, newReference, at);
      const outcome = await registers.commit({
        turn: `enrol ${accountKey(named)}`,
        by: 'system',
        how: 'system',
        at,
        changes: changesOf(register, named, person),
        answer: {},
      });
      if (outcome.is === 'saved' || outcome.is === 'already') return;
    }
    throw new Error('a coordinator could not be enrolled: others kept writing to the register');
  };

const isToEnrol = (register: Register, named: Named): boolean => {
  const state = findAccount(register, named)?.state;
  return state === undefined || state === 'pending';
};

const coordinatorOf = (named: Named, newReference: NewReference, at: Date): Person => {
  const name = tidyName(named.name) || 'Coordinator';
  const roles = (['member', 'coordinator'] as const).map((role) => ({ name: role, from: dayOf(at) }));
  return { id: newReference('MEM') as PersonId, name, initials: initialsOf(name), roles }; // asked for a MEM
};

const changesOf = (register: Register, named: Named, person: Person) => {
  const { tenant, user, address } = named;
  const before = findAccount(register, named);
  const after = { tenant, user, state: 'approved' as const, name: '', address, person: person.id };
  return [
    personChange({ after: person }, { verb: 'join', to: { roles: ['member', 'coordinator'] } }),
    accountChange({ ...(before && { before }), after }, { verb: 'approve', to: { person: person.id } }),
  ];
};
