import type { Attendee } from '../../domain/attendee.ts';
import { presentId } from '../../domain/merged.ts';
import { likeName } from '../../domain/name.ts';
import type { Person, PersonId } from '../../domain/person.ts';
import { authorityName, findPerson, nameOf, type Register, sayPerson } from '../../domain/register.ts';

/** What is kept of them; `by` and `at` say which deed put them there. */
export interface Entry extends Attendee {
  readonly by: string;
  readonly at: string;
}

/** Who was at one meeting and who sent apologies; nobody is in both. */
export interface Roll {
  readonly present: readonly Entry[];
  readonly apologies: readonly Entry[];
}

export const NOBODY: Roll = { present: [], apologies: [] };

export const ofPerson = ({ id, authority, organisation }: Person): Attendee => ({
  person: id,
  ...(authority && { authority }),
  ...(organisation && { organisation }),
});

/** The same for two entries of one person: the id, or the name with its place. */
export const keyOf = ({ person, name = '', authority, organisation = '' }: Attendee): string =>
  person ?? `${likeName(name)}|${authority ?? likeName(organisation)}`;

/** As the register now knows them: merged records are one, and a name that was entered since is that person. */
export const asKnown = (attendee: Attendee, register: Register): Attendee => {
  const person = attendee.person ? presentId(attendee.person, register) : namesakeOf(attendee, register);
  if (!person) return attendee;
  const { name: _, ...rest } = attendee;
  return { ...rest, person };
};

const namesakeOf = (attendee: Attendee, register: Register): PersonId | undefined => {
  const { name = '', authority, organisation = '' } = attendee;
  const [first, ...others] = register.people.filter(
    (one) =>
      !one.mergedInto &&
      likeName(one.name) === likeName(name) &&
      one.authority === authority &&
      likeName(one.organisation ?? '') === likeName(organisation),
  );
  return others.length === 0 ? first?.id : undefined;
};

/** "Ann Lee (Milton Keynes)". */
export const sayAttendee = (attendee: Attendee, register: Register): string => {
  const person = attendee.person && findPerson(register, attendee.person);
  if (person) return sayPerson(person, register);
  const { name = nameOf(register, attendee.person ?? ''), authority, organisation } = attendee;
  const place = authority ? authorityName(register, authority) : organisation;
  return place ? `${name} (${place})` : name;
};

/** "Dev Patel", where they are known by an id; otherwise as typed. */
export const sayInstead = (instead: string, register: Register): string =>
  register.people.find(({ id }) => id === instead)?.name ?? instead;
