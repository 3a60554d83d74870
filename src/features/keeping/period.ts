import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { RecordKind } from '../../domain/retention/kind.ts';
import { findKind, SCHEDULE, spanOf } from '../../domain/retention/schedule.ts';
import { lengthOf, readSpan, type Span, saySpan } from '../../domain/retention/span.ts';
import { listOf } from '../../domain/words.ts';
import { type Keeping, type PeriodSet, periodsOf } from './keeping.ts';

export interface PeriodAsked {
  readonly kind: RecordKind;
  readonly span: Span;
}

/** Kinds whose period is the network's to set. */
export const changeable = (): readonly RecordKind[] => SCHEDULE.filter(({ between }) => between);

const names = (): string =>
  listOf(
    changeable().map(({ id }) => id),
    'or',
  );

/** Reads "closed 7 years", "packs to 24 months". */
export const readPeriod = (words: string): Result<PeriodAsked> => {
  const [, named = '', spanned = ''] =
    /^(.*?)\s*(?:\bto\b|\bis\b|:|=)?\s*(\d+\s*\S*)$/i.exec(words.trim()) ?? [];
  if (!named)
    return refuse(
      'no-period',
      `Type what it is about and for how long, for example "retention period closed 7 years". It can be set for ${names()}.`,
    );
  const kind = findKind(named);
  if (!kind?.between)
    return refuse(
      'kind',
      `The period can be set for ${names()}, not for "${named}". Type "retention" to see them all.`,
    );
  const span = readSpan(spanned);
  if (!span)
    return refuse(
      'span',
      `The period must be a number of days, months or years, such as "7 years", not "${spanned}".`,
    );
  return ok({ kind, span });
};

/** Sets a period from today on; bounded, since a slip of a nought would delete a decade. */
export const setPeriod = (
  keeping: Keeping,
  { kind, span }: PeriodAsked,
  { today, by }: { readonly today: Day; readonly by: PersonId },
): Result<{ readonly keeping: Keeping; readonly set: PeriodSet; readonly before: Span | undefined }> => {
  const [least, most] = kind.between ?? [span, span];
  if (lengthOf(span) < lengthOf(least) || lengthOf(span) > lengthOf(most))
    return refuse(
      'bounds',
      `The period for ${kind.id} must be between ${saySpan(least)} and ${saySpan(most)}.`,
    );
  const before = spanOf(kind, periodsOf(keeping));
  if (before && saySpan(before) === saySpan(span))
    return refuse('same', `That is already so: ${kind.id} are kept for ${saySpan(span)}.`);
  const set: PeriodSet = { kind: kind.id, span, from: today, by };
  const { [kind.id]: _, ...months } = keeping.months;
  const periods = [...keeping.periods.filter((one) => one.kind !== kind.id), set];
  return ok({ keeping: { ...keeping, periods, months }, set, before });
};
