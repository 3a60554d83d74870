import type { Over } from '../../core/offers/keeping.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { KIND_IDS, type KindId, type RecordKind } from '../../domain/retention/kind.ts';
import { type Periods, SCHEDULE } from '../../domain/retention/schedule.ts';
import type { Span } from '../../domain/retention/span.ts';

/** A period that a coordinator set, in place of the one before. */
export interface PeriodSet {
  readonly kind: KindId;
  readonly span: Span;
  readonly from: Day;
  readonly by: PersonId;
}

/** Somebody who is being erased: the name is kept here until it is nowhere else, and then it is not. */
export interface Erasure {
  readonly person: PersonId;
  readonly ids: readonly PersonId[];
  readonly names: readonly string[];
  readonly accounts: readonly string[];
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
  /** How far the store has been gone through, and how many rows were changed so far. */
  readonly table: number;
  readonly next?: string;
  readonly rows: number;
}

/** What this room keeps: one sheet, whose history is the log of deletions. */
export interface Keeping {
  readonly periods: readonly PeriodSet[];
  /** Since when what is over is deleted; nothing where nobody has started it, or somebody stopped it. */
  readonly started?: { readonly by: PersonId; readonly at: string };
  /** A run set out then, and has not come back. */
  readonly begun?: string;
  /** The month in which each was gone through last: "2026-11". */
  readonly months: Partial<Readonly<Record<KindId, string>>>;
  /** Kept files that nothing named at the last look. */
  readonly unnamed: readonly string[];
  readonly erasing: readonly Erasure[];
}

export const NOTHING_YET: Keeping = { periods: [], months: {}, unnamed: [], erasing: [] };

export const periodsOf = ({ periods }: Pick<Keeping, 'periods'>): Periods =>
  Object.fromEntries(periods.map(({ kind, span }) => [kind, span]));

/** What a run deleted of one kind. */
export type Gone = Over & { readonly kind: KindId };

const monthOf = (on: Day): string => on.slice(0, 7);

/** What is looked through on that day: some kinds each time, the others in the first run of a month. */
export const dueOn = (today: Day, { months }: Pick<Keeping, 'months'>): readonly RecordKind[] =>
  SCHEDULE.filter(
    ({ id, purged }) => purged === 'daily' || (purged === 'monthly' && months[id] !== monthOf(today)),
  );

/** The sheet after a run: what was gone through to its end need not be looked through again this month. */
export const afterRun = (
  keeping: Keeping,
  {
    gone,
    unnamed,
    today,
  }: { readonly gone: readonly Gone[]; readonly unnamed: readonly string[]; readonly today: Day },
): Keeping => {
  const { begun: _, ...rest } = keeping;
  const ended = gone.filter(({ left }) => !left).map(({ kind }) => [kind, monthOf(today)] as const);
  return { ...rest, unnamed, months: { ...keeping.months, ...Object.fromEntries(ended) } };
};

export const isKind = (text: string): text is KindId => KIND_IDS.some((id) => id === text);
