import type { OpenPart } from '../../core/offers/actions.ts';
import type { Owed } from '../../core/offers/requests.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Owner } from '../../domain/owner.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Reference } from '../../domain/reference.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { type Hears, type Missed, type Reach, reachOf, reachOfAuthority, type World } from './reach.ts';

/** An action with the parts of it that one person answers for. */
export interface OwedAction {
  readonly kind: 'action';
  readonly ref: Reference;
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: Day;
}

/** A return that an authority owes. */
export interface OwedReturn {
  readonly kind: 'return';
  readonly title: string;
  readonly type: string;
  /** As its buttons carry it. */
  readonly period: string;
  readonly authority: AuthorityCode;
  readonly since: Day;
  readonly due?: Day;
  readonly missing: string;
}

export type Item = OwedAction | OwedReturn;

/** All that is owed in the network, each with whom it reaches. */
export interface Reached {
  readonly item: Item;
  readonly to: readonly PersonId[];
  readonly missed?: Missed;
}

/** What rooms gave. */
export interface Sources {
  readonly parts: readonly OpenPart[];
  readonly owed: readonly Owed[];
}

/** Whether somebody hears of actions, and of returns. */
export interface Hearing {
  readonly actions: Hears;
  readonly returns: Hears;
}

export const isLate = ({ due }: Pick<Item, 'due'>, today: Day): boolean => due !== undefined && due < today;

/** Everything that has a day or is a return, with whom it reaches: nobody is told of what has neither. */
export const reachedIn = (sources: Sources, hearing: Hearing, world: World): readonly Reached[] => [
  ...sources.parts.flatMap((part) => ofPart(part, hearing, world)),
  ...returnsIn(sources.owed).map((item) => ofReturn(item, hearing, world)),
];

const ofPart = ({ ref, text, owner, due }: OpenPart, hearing: Hearing, world: World): readonly Reached[] => {
  if (!due) return [];
  const item: OwedAction = { kind: 'action', ref, text, owners: [owner], due };
  const how = { late: isLate(item, world.today), hears: hearing.actions };
  return [reached(item, reachOf(owner, how, world))];
};

const ofReturn = (item: OwedReturn, hearing: Hearing, world: World): Reached => {
  const how = { late: isLate(item, world.today), hears: hearing.returns };
  return reached(item, reachOfAuthority(item.authority, how, world));
};

const reached = (item: Item, { to, missed }: Reach): Reached => ({ item, to, ...(missed && { missed }) });

const returnsIn = (owed: readonly Owed[]): readonly OwedReturn[] =>
  owed.flatMap(({ authority, owes }) =>
    owes.map(({ request, title, since, due, missing }) => ({
      kind: 'return' as const,
      title,
      type: request.type,
      period: periodKey(request.period),
      authority,
      since,
      ...(due && { due }),
      missing,
    })),
  );

/** How many actions without a day each person has: they are counted, and nobody is reminded of them. */
export const undatedIn = (
  { parts }: Sources,
  { actions }: Hearing,
  world: World,
): ReadonlyMap<PersonId, number> => {
  const refs = new Map<PersonId, Set<Reference>>();
  for (const { due, owner, ref } of parts) {
    if (due) continue;
    for (const person of reachOf(owner, { late: false, hears: actions }, world).to)
      refs.set(person, (refs.get(person) ?? new Set()).add(ref));
  }
  return new Map([...refs].map(([person, own]) => [person, own.size]));
};
