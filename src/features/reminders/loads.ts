import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Item, OwedAction, OwedReturn, Reached } from './owing.ts';
import { type Prefs, snoozedUntil } from './prefs.ts';

/** All that one person hears of, most urgent first. */
export interface Load {
  readonly person: PersonId;
  readonly items: readonly Item[];
}

/** What each person said of their own reminders. */
export type AllPrefs = ReadonlyMap<PersonId, Prefs>;

/** What each person hears of, without what they have snoozed. */
export const loadsIn = (
  all: readonly Reached[],
  prefs: AllPrefs,
  today: Day,
): ReadonlyMap<PersonId, Load> => {
  const items = new Map<PersonId, Item[]>();
  for (const { item, to } of all)
    for (const person of to) {
      if (isSnoozed(item, prefs.get(person), today)) continue;
      items.set(person, [...(items.get(person) ?? []), item]);
    }
  return new Map([...items].map(([person, own]) => [person, { person, items: inOrder(joined(own)) }]));
};

const isSnoozed = (item: Item, prefs: Prefs | undefined, today: Day): boolean =>
  item.kind === 'action' && snoozedUntil(prefs, item.ref, today) !== undefined;

/** Several parts of one action are one thing to be told of. */
const joined = (items: readonly Item[]): readonly Item[] => {
  const actions = new Map<string, OwedAction>();
  for (const item of items) {
    if (item.kind !== 'action') continue;
    const before = actions.get(item.ref);
    actions.set(item.ref, before ? { ...before, owners: [...before.owners, ...item.owners] } : item);
  }
  return [...actions.values(), ...items.filter((item): item is OwedReturn => item.kind === 'return')];
};

/** The longest overdue first, then the soonest due; a return without a day last. */
const inOrder = (items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

const orderOf = (item: Item): string =>
  `${item.due ?? '9999'}|${item.kind === 'action' ? item.ref : `${item.title}|${item.authority}`}`;
