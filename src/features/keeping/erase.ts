import type { Caller } from '../../domain/caller.ts';
import type { Day } from '../../domain/day.ts';
import { findAmong, isLastCoordinator, nearAmong } from '../../domain/find-people.ts';
import { likeName } from '../../domain/name.ts';
import type { Person, PersonId, Role } from '../../domain/person.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { findPerson, idsOf, type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import { mayErase } from './may.ts';

interface Asking {
  readonly register: Register;
  readonly caller: Caller;
  readonly today: Day;
}

/** The one person whom these words name, of those who are, or were, in the network. */
export const pickSomebody = (words: string, { register, today }: Asking): Result<Person> => {
  if (!words.trim())
    return refuse('no-name', 'Enter a name or reference, such as "erase Mara Swift" or "erase MEM-7K2F".');
  const among = register.people.filter(({ mergedInto, erased }) => !mergedInto && !erased);
  const found = findAmong(words, among, { register, on: today });
  const [first, ...others] = found;
  if (first && others.length === 0) return ok(first);
  if (first) {
    const all = found.map((person) => `${sayPerson(person, register)}, ${person.id}`);
    return refuse('several', `"${words.trim()}" could be ${listOf(all, 'or')}. Type the reference.`);
  }
  const near = nearAmong(words, among).map((person) => sayPerson(person, register));
  return refuse(
    'nobody',
    `Nobody called "${words.trim()}" is in the register.${near.length > 0 ? ` Did you mean ${listOf(near, 'or')}?` : ''}`,
  );
};

/** Somebody may be erased: by a coordinator who is somebody else, and never the last who lets people in. */
export const whyNotErase = (person: Person, { register, caller, today }: Asking): Result<Person> => {
  if (person.erased) return refuse('erased', `${person.name} has already been erased.`);
  if (!mayErase(caller, person))
    return refuse('not-allowed', 'Another coordinator has to do that: nobody erases themselves.');
  if (isLastCoordinator(person, register, today))
    return refuse(
      'last-coordinator',
      `${sayPerson(person, register)} is the only coordinator who uses the bot. First name another: type "make", their name and "coordinator".`,
    );
  return ok(person);
};

/** Every record of one person, those that were merged into it too. */
export const recordsOf = (register: Register, id: PersonId): readonly Person[] =>
  idsOf(register, id).flatMap((one) => findPerson(register, one) ?? []);

/** A record without its name: one pseudonym for all of a person's records, no organisation, every role ended today. */
export const erasedRecord = (record: Person, main: PersonId, today: Day): Person => {
  const { organisation: _, roles, ...rest } = record;
  return {
    ...rest,
    name: pseudonymOf(main),
    initials: '',
    roles: roles.filter(({ from }) => from < today).map((role) => ended(role, today)),
    left: record.left && record.left < today ? record.left : today,
    erased: today,
  };
};

const ended = (role: Role, today: Day): Role => ({
  ...role,
  to: role.to && role.to < today ? role.to : today,
});

/**
 * The names to look for in texts: whole ones of two words or more, and none that somebody else of the register has as
 * well, since nobody can tell whose is meant.
 */
export const namesToTake = (records: readonly Person[], register: Register): readonly string[] => {
  const own = new Set(records.map(({ id }) => id));
  const others = new Set(register.people.filter(({ id }) => !own.has(id)).map(({ name }) => likeName(name)));
  const names = records.map(({ name }) => name.trim()).filter((name) => /\S\s+\S/.test(name));
  return [...new Set(names)].filter((name) => !others.has(likeName(name)));
};
