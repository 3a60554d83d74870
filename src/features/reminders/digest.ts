import type { PositionSaid } from '../../core/offers/requests.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { authorityName, type Register } from '../../domain/register.ts';
import { listOf, plural } from '../../domain/words.ts';
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

/** "Kent: 2 actions and 1 return". */
export const sayOverdue = ({ name, actions, returns }: OverdueOf): string =>
  `${name}: ${listOf([
    ...(actions > 0 ? [plural(actions, 'action')] : []),
    ...(returns > 0 ? [plural(returns, 'return')] : []),
  ])}`;

/** "CME census return, autumn term 2026, due 20 November 2026: 17 of 19 in, 2 outstanding". */
export const sayPosition = ({
  title,
  due,
  asked,
  received,
  outstanding,
  notReturning,
}: PositionSaid): string => {
  const by = due ? `, due ${due}` : '';
  const not = notReturning > 0 ? `, ${notReturning} not returning` : '';
  return `${title}${by}: ${received.length} of ${asked} in, ${outstanding} outstanding${not}`;
};
