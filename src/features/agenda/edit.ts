import { ok, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import { type Altered, GONE, MOST, numberOf } from './alter.ts';
import { withItem } from './alter-papers.ts';
import type { Item, Plan, Presenter } from './item.ts';

/** What is to be other than it is; nothing for what is left alone, "none" for what is taken away. */
export interface Edit {
  readonly title?: string;
  readonly minutes?: number | 'none';
  readonly presenter?: Presenter | 'none';
  readonly note?: string;
  /** The item as the form showed it. */
  readonly seen?: number;
}

export type Where =
  | { readonly to: 'up' | 'down' | 'first' | 'last' }
  | { readonly number: number; readonly side: 'at' | 'before' | 'after' };

export const CHANGED = 'changed';

/** Changes one item. A form that was filled in on an older state of it changes nothing, and is told so. */
export const edit = (plan: Plan, key: string, wanted: Edit): Result<Altered> => {
  const item = plan.items.find((one) => one.key === key);
  if (!item) return GONE;
  if (wanted.seen !== undefined && wanted.seen !== item.rev)
    return refuse(CHANGED, 'Somebody changed this item while you were filling in the form.');
  if (typeof wanted.minutes === 'number' && wanted.minutes > MOST.minutes)
    return refuse('minutes', `Minutes must be a whole number from 1 to ${MOST.minutes}.`);
  const next = edited(item, wanted);
  const changed = fieldsOf(item, next);
  if (changed.length === 0) return refuse('same', 'That is how the item stands already.');
  const what = `item ${numberOf(plan, key)}: ${listOf(changed)} changed`;
  return ok({ plan: withItem(plan, next), item: next, what });
};

const edited = (item: Item, { title, minutes, presenter, note }: Edit): Item => {
  const { minutes: was, presenter: had, note: said, ...rest } = item;
  const [length, who, words] = [kept(minutes, was), kept(presenter, had), note === undefined ? said : note];
  return {
    ...rest,
    ...(title && { title }),
    ...(length && { minutes: length }),
    ...(who && { presenter: who }),
    ...(words && { note: words }),
  };
};

const kept = <T>(wanted: T | 'none' | undefined, was: T | undefined): T | undefined => {
  if (wanted === 'none') return undefined;
  return wanted ?? was;
};

const fieldsOf = (before: Item, after: Item): readonly string[] =>
  (['title', 'minutes', 'presenter', 'note'] as const).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );

/** Puts an item elsewhere in the order. */
export const place = (plan: Plan, key: string, where: Where): Result<Altered> => {
  const from = numberOf(plan, key) - 1;
  const item = plan.items[from];
  if (!item) return GONE;
  const others = plan.items.filter((one) => one !== item);
  const at = Math.min(Math.max(placeOf(where, from, others.length), 0), others.length);
  if (at === from) return refuse('same', `“${item.title}” is item ${from + 1} already.`);
  const items = [...others.slice(0, at), item, ...others.slice(at)];
  return ok({
    plan: { ...plan, items },
    item,
    what: `item ${from + 1} is now item ${at + 1}: ${item.title}`,
  });
};

/** Where it goes among the others, counted from 0. */
const placeOf = (where: Where, from: number, last: number): number => {
  if ('to' in where) return { up: from - 1, down: from + 1, first: 0, last }[where.to];
  const { number, side } = where;
  if (side === 'at') return number - 1;
  const gone = number - 1 > from ? 1 : 0;
  return number - 1 - gone + (side === 'after' ? 1 : 0);
};
