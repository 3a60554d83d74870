import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type DataReturn, dueFor, isSettled, type Stage, stageOf } from '../../domain/returns/data-return.ts';
import { waitsForAnswer } from './alter.ts';

/** How one authority stands with a request. */
export interface Standing {
  readonly authority: AuthorityCode;
  readonly stage: Stage;
  /** Nobody need be asked any more. */
  readonly settled: boolean;
  /** It came after its day, or its day has gone by and it has not come. */
  readonly late: boolean;
  readonly due?: Day;
  /** More time was asked for, and nobody has answered yet. */
  readonly asksTime: boolean;
}

/** Every authority that was asked, as it stands today. */
export const standingsOf = (
  {
    request,
    returns,
  }: { readonly request: DataRequest; readonly returns: ReadonlyMap<AuthorityCode, DataReturn> },
  today: Day,
): readonly Standing[] =>
  request.asked.map((authority) => standingOf(request, returns.get(authority), { authority, today }));

export const standingOf = (
  request: DataRequest,
  one: DataReturn | undefined,
  { authority, today }: { readonly authority: AuthorityCode; readonly today: Day },
): Standing => {
  const due = dueFor(request.due, one);
  const settled = isSettled(one);
  const overdue = due !== undefined && due < today;
  return {
    authority,
    stage: stageOf(one),
    settled,
    late: settled ? one?.sent?.late === true : overdue,
    ...(due && { due }),
    asksTime: one !== undefined && waitsForAnswer(one) && !settled,
  };
};

/** Stages that are told together, in the order in which they are told. */
export const GROUPS = [
  { id: 'in', title: 'In', stages: ['submitted', 'amended', 'approved', 'received'] },
  { id: 'queried', title: 'Sent back with a query', stages: ['queried'] },
  { id: 'lead', title: 'Waiting for the lead', stages: ['with-lead'] },
  { id: 'draft', title: 'In draft', stages: ['draft'] },
  { id: 'none', title: 'Not started', stages: ['none'] },
  { id: 'not-returning', title: 'Not returning', stages: ['not-returning'] },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly stages: readonly Stage[];
}[];

export interface Group {
  readonly id: (typeof GROUPS)[number]['id'];
  readonly title: string;
  readonly of: readonly Standing[];
}

/** Those groups that somebody is in. */
export const grouped = (standings: readonly Standing[]): readonly Group[] =>
  GROUPS.map(({ id, title, stages }) => ({
    id,
    title,
    of: standings.filter(({ stage }) => (stages as readonly Stage[]).includes(stage)), // wider, to look a stage up
  })).filter(({ of }) => of.length > 0);

/** "17 of 19 in, 1 late". */
export const sayCounts = (standings: readonly Standing[]): string => {
  const isIn = (one: Standing): boolean => one.settled && one.stage !== 'not-returning';
  const late = standings.filter((one) => one.late && !one.settled).length;
  return [
    `${standings.filter(isIn).length} of ${standings.length} in`,
    ...(late > 0 ? [`${late} past the due day`] : []),
  ].join(', ');
};
