import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { authorityName, type Register } from '../../domain/register.ts';
import { type Item, isLate, type Reached } from './owing.ts';
import { personIn } from './reach.ts';

/** What is overdue of one authority, or of nobody's in particular. */
export interface OverdueOf {
  readonly name: string;
  readonly actions: number;
  readonly returns: number;
}

/** Whoever is of no authority, and the roles. */
export const ELSE = 'Others';

/** Overdue by authority, the most first: an officer's own actions count as their authority's. */
export const overdueIn = (
  all: readonly Reached[],
  { register, today }: { readonly register: Register; readonly today: Day },
): readonly OverdueOf[] => {
  const found = new Map<string, Set<string>>();
  for (const { item } of all) {
    if (!isLate(item, today)) continue;
    for (const code of whoseIn(item, register)) {
      const key = code ?? ELSE;
      found.set(key, (found.get(key) ?? new Set()).add(keyOf(item)));
    }
  }
  return [...found]
    .map(([key, keys]) => ({ name: nameIn(key, register), ...countsIn(keys) }))
    .sort((a, b) => b.actions + b.returns - a.actions - a.returns || (a.name < b.name ? -1 : 1));
};

const nameIn = (key: string, register: Register): string =>
  key === ELSE ? ELSE : authorityName(register, key as AuthorityCode); // what whoseIn gave

const keyOf = (item: Item): string =>
  item.kind === 'action' ? item.ref : `return|${item.type}|${item.period}`;

const countsIn = (keys: ReadonlySet<string>) => {
  const returns = [...keys].filter((key) => key.startsWith('return|')).length;
  return { actions: keys.size - returns, returns };
};

const whoseIn = (item: Item, register: Register): readonly (AuthorityCode | undefined)[] => {
  if (item.kind === 'return') return [item.authority];
  return item.owners.map((owner) => {
    if (owner.kind === 'authority') return owner.code;
    return owner.kind === 'person' ? personIn(register, owner.id)?.authority : undefined;
  });
};
