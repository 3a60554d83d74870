import type { PersonId } from '../../domain/person.ts';
import type { AllPrefs, Load } from './loads.ts';
import type { Item } from './owing.ts';
import { type Point, pointsOfAction, pointsOfReturn, pointsOfSnooze, type When } from './points.ts';
import type { Prefs } from './prefs.ts';

/** Why this item's reminder goes in that window; nothing where it does not. */
export const pointsOf = (item: Item, when: When): readonly Point[] => {
  if (item.kind === 'action') return pointsOfAction(item.due, when);
  return item.due ? pointsOfReturn({ since: item.since, due: item.due }, when) : [];
};

/** Who is told in this window: whoever hears of something that has a point in it, and then of all they owe. */
export const toldIn = (loads: ReadonlyMap<PersonId, Load>, prefs: AllPrefs, when: When): readonly Load[] => {
  const hits = hitting(when);
  return [...loads.values()].filter(({ person, items }) =>
    items.some((item) => hits(item) || isAwake(item, prefs.get(person), when)),
  );
};

/** Thousands of things are due on a few days: each day is worked out once. */
const hitting = (when: When): ((item: Item) => boolean) => {
  const known = new Map<string, boolean>();
  return (item) => {
    const key = `${item.kind === 'return' ? item.since : ''}|${item.due}`;
    const hit = known.get(key) ?? pointsOf(item, when).length > 0;
    known.set(key, hit);
    return hit;
  };
};

const isAwake = (item: Item, prefs: Prefs | undefined, when: When): boolean =>
  item.kind === 'action' &&
  (prefs?.snoozed ?? []).some(({ ref, until }) => ref === item.ref && pointsOfSnooze(until, when).length > 0);
