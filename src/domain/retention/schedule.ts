import type { Day } from '../day.ts';
import type { KindId, RecordKind } from './kind.ts';
import { PASSING_KINDS } from './kinds-passing.ts';
import { PEOPLE_KINDS } from './kinds-people.ts';
import { RECORD_KINDS } from './kinds-records.ts';
import { keptFrom, type Span, saySpan } from './span.ts';

/** The retention schedule: every kind of record that the bot keeps. */
export const SCHEDULE: readonly RecordKind[] = [...PEOPLE_KINDS, ...RECORD_KINDS, ...PASSING_KINDS];

/** Periods that a coordinator has set in place of the schedule's own. */
export type Periods = Partial<Readonly<Record<KindId, Span>>>;

/** How long it is kept, where that is a span. */
export const spanOf = ({ id, keeps }: RecordKind, periods: Periods): Span | undefined =>
  keeps.kind === 'span' ? (periods[id] ?? keeps.span) : undefined;

/** "6 years from the day it was closed"; "Until they are closed." */
export const sayKeeps = (kind: RecordKind, periods: Periods): string => {
  const { keeps } = kind;
  if (keeps.kind === 'while') return keeps.says;
  return `${saySpan(spanOf(kind, periods) ?? keeps.span)} from ${keeps.since}.`;
};

/** What is of a day before this one is over; nothing where the kind has no span. */
export const overBefore = (kind: RecordKind, periods: Periods, today: Day): Day | undefined => {
  const span = spanOf(kind, periods);
  return span && keptFrom(span, today);
};

/** Every table that the schedule speaks of. */
export const scheduledTables = (): readonly string[] => [
  ...new Set(SCHEDULE.flatMap(({ tables }) => tables)),
];

/** The kind that these words name: its word, or its title without capitals. */
export const findKind = (words: string): RecordKind | undefined => {
  const said = words.trim().toLowerCase();
  return SCHEDULE.find(({ id, title }) => id === said || title.toLowerCase() === said);
};
