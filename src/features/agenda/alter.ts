import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Item, Paper, Plan } from './item.ts';

/** How many an agenda holds, so that its card can be shown whole. */
export const MOST = { items: 20, proposed: 20, papers: 20, changes: 30, minutes: 480 } as const;

/** A plan after a change, with what changed in words and the item it was about. */
export interface Altered {
  readonly plan: Plan;
  readonly what: string;
  readonly item?: Item;
}

export const numberOf = ({ items }: Plan, key: string): number =>
  items.findIndex((item) => item.key === key) + 1;

export const itemAt = ({ items }: Plan, number: number): Item | undefined => items[number - 1];

export const findItem = ({ items, proposed }: Plan, key: string): Item | undefined =>
  [...items, ...proposed].find((item) => item.key === key);

export const GONE = refuse(
  'gone',
  'That item is not on the agenda any more. Type agenda to see it as it stands.',
);

/** A change of a published agenda is a visible revision, with its date and what changed. */
export const revised = (
  before: Plan,
  { plan, what }: Altered,
  { by, at, on }: { readonly by: PersonId; readonly at: string; readonly on: Day },
): Plan => {
  const isVisible = before.state === 'published' && what !== '';
  const revision = plan.revision + (isVisible ? 1 : 0);
  if (what === '') return plan;
  return {
    ...plan,
    revision,
    changes: [...plan.changes, { revision, at, on, by, what }].slice(-MOST.changes),
  };
};

export const publish = (plan: Plan): Result<Altered> =>
  plan.state === 'published'
    ? refuse('already', `The agenda is published already, at revision ${plan.revision}.`)
    : ok({ plan: { ...plan, state: 'published', revision: 1 }, what: 'published' });

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

/** The plan with that item as it is to be, wherever it stands; each change counts. */
export const withItem = (plan: Plan, item: Item): Plan => {
  const next = { ...item, rev: item.rev + 1 };
  const swap = (items: readonly Item[]) => items.map((one) => (one.key === item.key ? next : one));
  return { ...plan, items: swap(plan.items), proposed: swap(plan.proposed) };
};

export const addPaper = (plan: Plan, key: string, paper: Paper): Result<Altered> => {
  const item = findItem(plan, key);
  if (!item) return GONE;
  if (papersOf(plan).length >= MOST.papers)
    return refuse('full', `An agenda holds ${MOST.papers} papers. Remove one first.`);
  if (paper.kind === 'link' && item.papers.some((one) => one.kind === 'link' && one.url === paper.url))
    return refuse('already', 'That link is among the item’s papers already.');
  const with_ = { ...item, papers: [...item.papers, paper] };
  return ok({ plan: withItem(plan, with_), item: with_, what: `${named(plan, item)}: paper added` });
};

export const removePaper = (plan: Plan, id: string): Result<Altered> => {
  const item = [...plan.items, ...plan.proposed].find(({ papers }) => papers.some((one) => one.id === id));
  if (!item) return refuse('gone', 'That paper is not there any more. Type papers to see which are.');
  const without = { ...item, papers: item.papers.filter((one) => one.id !== id) };
  return ok({ plan: withItem(plan, without), item: without, what: `${named(plan, item)}: paper removed` });
};

export const papersOf = ({
  items,
  proposed,
}: Plan): readonly { readonly item: Item; readonly paper: Paper }[] =>
  [...items, ...proposed].flatMap((item) => item.papers.map((paper) => ({ item, paper })));

const named = (plan: Plan, { key }: Item): string => {
  const number = numberOf(plan, key);
  return number > 0 ? `item ${number}` : 'a proposed item';
};
