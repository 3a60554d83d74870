import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Altered, findItem, GONE, MOST, numberOf } from './alter.ts';
import type { Item, Paper, Plan } from './item.ts';

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
