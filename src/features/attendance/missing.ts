import type { Attendee } from '../../domain/attendee.ts';
import type { Authority } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { currentAuthorities, findPerson, type Register } from '../../domain/register.ts';
import type { Roll } from './attendee.ts';

/** The authorities of that day that are neither present nor apologising (inventory rows 3 and 4). */
export const neither = ({ present, apologies }: Roll, register: Register, on: Day): readonly Authority[] => {
  const named = new Set([...present, ...apologies].map((one) => authorityOf(one, register)));
  return currentAuthorities(register, on).filter(({ code }) => !named.has(code));
};

/** As it was put down that day; a person's present authority where nothing was. */
const authorityOf = ({ authority, person }: Attendee, register: Register) =>
  authority ?? (person && findPerson(register, person)?.authority);
