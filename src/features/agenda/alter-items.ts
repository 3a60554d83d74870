import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Altered, GONE, MOST, numberOf } from './alter.ts';
import type { Item, Plan } from './item.ts';

/** A new item stands before the last standing one, the next steps. */
export const add = (plan: Plan, item: Item): Result<Altered> => {
  if (plan.items.some(({ key }) => key === item.key)) return refuse('already', 'That item is on the agenda.');
  if (plan.items.length >= MOST.items)
    return refuse('full', `An agenda holds ${MOST.items} items. Remove one first.`);
  const at = plan.items.at(-1)?.standing === 'next-steps' ? plan.items.length - 1 : plan.items.length;
  const items = [...plan.items.slice(0, at), item, ...plan.items.slice(at)];
  return ok({ plan: { ...plan, items }, item, what: `item ${at + 1} added: ${item.title}` });
};

export const propose = (plan: Plan, item: Item): Result<Altered> =>
  plan.proposed.length >= MOST.proposed
    ? refuse('full', 'Many items wait for the coordinator already. Try again when some are decided on.')
    : ok({ plan: { ...plan, proposed: [...plan.proposed, item] }, item, what: '' });

export const accept = (plan: Plan, key: string): Result<Altered> => {
  const item = plan.proposed.find((one) => one.key === key);
  if (!item) return decided(plan, key);
  return add({ ...plan, proposed: plan.proposed.filter((one) => one !== item) }, item);
};

export const decline = (plan: Plan, key: string): Result<Altered> => {
  const item = plan.proposed.find((one) => one.key === key);
  if (!item) return decided(plan, key);
  const proposed = plan.proposed.filter((one) => one !== item);
  return ok({ plan: { ...plan, proposed, off: [...plan.off, item].slice(-MOST.items) }, item, what: '' });
};

const decided = (plan: Plan, key: string): Result<never> => {
  const number = numberOf(plan, key);
  if (number > 0) return refuse('already', `That item is on the agenda already, as item ${number}.`);
  return plan.off.some((one) => one.key === key)
    ? refuse('already', 'That item was declined or removed already.')
    : GONE;
};

export const remove = (plan: Plan, key: string): Result<Altered> => {
  const item = plan.items.find((one) => one.key === key);
  if (!item) return GONE;
  const items = plan.items.filter((one) => one !== item);
  const off = [...plan.off, item].slice(-MOST.items);
  return ok({
    plan: { ...plan, items, off },
    item,
    what: `item ${numberOf(plan, key)} removed: ${item.title}`,
  });
};

export const restore = (plan: Plan, key: string): Result<Altered> => {
  const item = plan.off.find((one) => one.key === key);
  if (!item) return numberOf(plan, key) > 0 ? refuse('already', 'That item is on the agenda.') : GONE;
  return add({ ...plan, off: plan.off.filter((one) => one !== item) }, item);
};
