import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Item, Plan } from './item.ts';

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
