import type { PersonId } from './person.ts';
import type { Register } from './register.ts';

type Merged = ReadonlyMap<PersonId, PersonId>;

const MERGED = new WeakMap<Register['people'], Merged>();

/** Who goes on under which id. Worked out once for each register: a list names hundreds of people. */
export const mergedIn = ({ people }: Pick<Register, 'people'>): Merged => {
  const known = MERGED.get(people);
  if (known) return known;
  const merged = new Map(
    people.flatMap(({ id, mergedInto }) => (mergedInto ? [[id, mergedInto] as const] : [])),
  );
  MERGED.set(people, merged);
  return merged;
};

/** The record in which a person goes on: two records of one person become one (`link`), and rows keep the old id. */
export const presentId = (id: PersonId, register: Pick<Register, 'people'>): PersonId => {
  const next = mergedIn(register).get(id);
  return next ? presentId(next, register) : id;
};
