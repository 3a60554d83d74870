import type { AuthorityCode } from '../authority.ts';
import type { Day } from '../day.ts';
import type { PersonId } from '../person.ts';
import type { Answers } from './answer.ts';
import type { RequestId } from './period.ts';

/** Figures that are being entered. A colleague of the same authority may go on with them. */
export interface Draft {
  readonly answers: Answers;
  /** What was said to each query, by the query's id. */
  readonly notes: Readonly<Record<string, string>>;
  readonly by: PersonId;
  /** ISO instants, as all `at` are. */
  readonly at: string;
  /** "Nil return": there is nothing to tell, and every count is 0. */
  readonly nil?: true;
  /** Why what was submitted is being amended. */
  readonly why?: string;
}

/** Figures as they were submitted. Version 1 is the first; each amendment makes another, and all are kept. */
export interface Submitted extends Draft {
  readonly n: number;
  /** The coordinator acted for the authority (decision 10). */
  readonly forAuthority?: true;
  /** After its due day, extension included. */
  readonly late: boolean;
}

/** Where it stands with whoever asked. An amended return waits to be approved as a submitted one does. */
export type Standing = 'submitted' | 'queried' | 'approved' | 'amended';

/** One local authority's return for one request: all that is kept of it, in one row. */
export interface DataReturn {
  readonly request: RequestId;
  readonly authority: AuthorityCode;
  readonly draft?: Draft;
  /** The figures that count, while a newer draft may be being entered. */
  readonly sent?: Submitted;
  /** An amendment that waits to be approved: until then `sent` counts, and then this takes its place. */
  readonly amended?: Submitted;
  readonly standing?: Standing;
  /** Who approved which version. */
  readonly approval?: { readonly n: number; readonly by: PersonId; readonly at: string };
  /** The query it was sent back with. */
  readonly query?: { readonly reason: string; readonly by: PersonId; readonly at: string };
  /** Sent to the authority's leads to be submitted; gone again when one of them has pressed. */
  readonly withLead?: { readonly by: PersonId; readonly at: string };
  /** A lead gave it back, with a reason. */
  readonly back?: { readonly reason: string; readonly by: PersonId; readonly at: string };
  readonly extension?: {
    readonly asked: {
      readonly until?: Day;
      readonly reason: string;
      readonly by: PersonId;
      readonly at: string;
    };
    readonly answer?: {
      readonly until?: Day;
      readonly reason?: string;
      readonly by: PersonId;
      readonly at: string;
    };
  };
  /** Recorded by the coordinator: it came by another way, or it will not come. Both end the chase. */
  readonly outside?: {
    readonly is: 'received' | 'not-returning';
    readonly reason?: string;
    readonly on: Day;
    readonly by: PersonId;
  };
}

/** How an authority stands, as a position tells it. */
export type Stage =
  | 'none'
  | 'draft'
  | 'with-lead'
  | 'submitted'
  | 'queried'
  | 'approved'
  | 'amended'
  | 'received'
  | 'not-returning';

export const stageOf = (one: DataReturn | undefined): Stage => {
  if (!one) return 'none';
  if (one.standing) return one.standing;
  if (one.outside) return one.outside.is;
  if (one.withLead) return 'with-lead';
  return one.draft ? 'draft' : 'none';
};

/** Nobody is asked for it any more: it is in, or it is known not to come. A queried one is asked for again. */
export const isSettled = (one: DataReturn | undefined): boolean =>
  !['none', 'draft', 'with-lead', 'queried'].includes(stageOf(one));

/**
 * The last day on which it is in time: an extension that was granted, or the request's own day where that has been put
 * later since. Where the request has no day any more, nothing is late.
 */
export const dueFor = (due: Day | undefined, one: DataReturn | undefined): Day | undefined => {
  const until = one?.extension?.answer?.until;
  return due && until && until > due ? until : due;
};
