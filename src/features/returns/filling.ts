import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Published } from '../../core/offers/published.ts';
import { type Agreement, hasSigned } from '../../domain/agreement.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type DataReturn, dueFor } from '../../domain/returns/data-return.ts';
import { type Period, periodKey, sayPeriod } from '../../domain/returns/period.ts';
import type { ReturnType, Version } from '../../domain/returns/return-type.ts';
import { capital } from '../../domain/words.ts';

/** The same authority's figures of the period before. */
export interface Earlier {
  readonly period: Period;
  readonly answers: Answers;
}

/** One authority's return for one request, with all that its cards need. */
export interface Filling {
  readonly key: CollectionKey;
  readonly authority: AuthorityCode;
  readonly request: DataRequest;
  readonly type: ReturnType;
  readonly version: Version;
  /** Absent until its first draft. */
  readonly value: DataReturn | undefined;
  readonly before?: Earlier;
  readonly published?: Published;
}

/** What every button of a card carries, so that it finds its return again. */
export const buttonData = ({ key, authority }: Pick<Filling, 'key' | 'authority'>) => ({
  type: key.type,
  period: periodKey(key.period),
  authority,
});

/** "CME census return, autumn term 2026"; what is asked for once goes by its own name: "Medical needs policy". */
export const titleOf = ({ request, type }: Pick<Filling, 'request' | 'type'>): string => {
  const name = request.subject ? capital(request.subject) : type.title;
  const period = sayPeriod(request.period);
  return period ? `${name}, ${period}` : name;
};

/** An extension that was granted goes before the request's own day. */
export const dueOf = ({ request, value }: Pick<Filling, 'request' | 'value'>): Day | undefined =>
  dueFor(request.due, value);

/** Nothing is taken or decided for it any more. */
export const isWithdrawn = ({ request }: Pick<Filling, 'request'>): boolean => request.state === 'withdrawn';

/** Figures are in, and nobody has sent them back: what came in time stays so, whenever it is put right. */
const isIn = ({ value }: Pick<Filling, 'value'>): boolean =>
  value?.standing !== undefined && value.standing !== 'queried';

/** Whether what is submitted today is marked late. */
export const isLate = (filling: Pick<Filling, 'request' | 'value'>, today: Day): boolean => {
  const due = dueOf(filling);
  if (isIn(filling)) return filling.value?.sent?.late === true;
  return due !== undefined && today > due;
};

/** The row as it begins, before anybody has entered anything. */
export const returnOf = ({ value, request, authority }: Filling): DataReturn =>
  value ?? { request: request.id, authority };

/** The agreement that stands in the way: this authority has not signed it, and so can submit nothing (decision 4). */
export const unsigned = (
  { request, authority }: Pick<Filling, 'request' | 'authority'>,
  agreements: readonly Agreement[],
  today: Day,
): { readonly title: string } | undefined => {
  if (!request.agreement) return undefined;
  const agreement = agreements.find(({ id }) => id === request.agreement);
  if (!agreement) return { title: 'data-sharing agreement of this request' };
  return hasSigned(agreement, authority, today) ? undefined : agreement;
};
