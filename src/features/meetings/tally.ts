import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { authorityName, currentAuthorities, findPerson, type Register } from '../../domain/register.ts';

/** "Kent 3, Surrey 2": how many open actions each authority has a part in, the most first. No names, no texts. */
export const sayByAuthority = (
  actions: readonly { readonly authorities: readonly AuthorityCode[] }[],
  register: Register,
): string => {
  const counts = new Map<AuthorityCode, number>();
  for (const { authorities } of actions)
    for (const code of new Set(authorities)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ name: authorityName(register, code), count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ name, count }) => `${name} ${count}`)
    .join(', ');
};

interface There {
  readonly person?: PersonId;
  readonly authority?: AuthorityCode;
}

/** The authorities of that day that were neither there nor sent apologies (inventory row 3). */
export const neither = (people: readonly There[], register: Register, on: Day): readonly string[] => {
  const named = new Set(
    people.map(({ authority, person }) => authority ?? (person && findPerson(register, person)?.authority)),
  );
  return currentAuthorities(register, on)
    .filter(({ code }) => !named.has(code))
    .map(({ name }) => name);
};
