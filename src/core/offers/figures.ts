import type { AuthorityCode } from '../../domain/authority.ts';
import type { Figures } from '../../domain/counts/figure.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import type { ReleaseStage } from '../../domain/returns/data-request.ts';
import type { Period, RequestId } from '../../domain/returns/period.ts';

/** Which figures: of one return type, its fields that part nothing ("total") or one breakdown, by its id. */
export interface GroupAsked {
  readonly type: string;
  /** "total" or a breakdown's id. */
  readonly group: string;
  /** These periods, or the newest so many that hold anything. */
  readonly periods:
    | { readonly of: readonly Period[] }
    | { readonly newest: number }
    | { readonly from?: Period; readonly to?: Period };
  /** These authorities alone, with region and country; left out, all. */
  readonly only?: readonly AuthorityCode[];
}

/** One authority's own figures as they now count. */
export interface Live {
  readonly answers: Answers;
  readonly state: 'submitted' | 'queried' | 'approved' | 'amended';
  /** The number of the submitted version. */
  readonly n: number;
}

/** What the network collected for a period: in full, for those who may see it so. */
export interface Collected {
  readonly request: RequestId;
  readonly recipient: PersonId;
  readonly agreement?: string;
  /** How many authorities were asked. */
  readonly asked: number;
  readonly authorities: ReadonlyMap<AuthorityCode, Live>;
}

/** What was released of it: fixed when a coordinator released it, the same for every question and everybody. */
export interface Released {
  readonly stage: ReleaseStage;
  readonly on: Day;
  /** 1 is the first release of these figures. */
  readonly k: number;
  readonly agreement?: string;
  readonly asked: number;
  readonly authorities: ReadonlyMap<
    AuthorityCode,
    { readonly figures: Figures; readonly n: number; readonly approved: boolean }
  >;
  readonly totals: Figures;
}

/**
 * What DfE published for it, as printed: counts, and beside them their rates and percentages (domain/returns/beside.ts).
 * Why a figure of a place is not there, domain/counts/not-published.ts may know.
 */
export interface PublishedGroup {
  readonly authorities: ReadonlyMap<AuthorityCode, Answers>;
  readonly region?: Answers;
  readonly country?: Answers;
  /** What authorities' figures are rounded to; 1 where they are exact. */
  readonly roundedTo: number;
}

/** One group of figures of one period, from each source that has any. */
export interface GroupFigures {
  readonly period: Period;
  readonly collected?: Collected;
  readonly released?: Released;
  readonly published?: PublishedGroup;
}

/** Figures by group and period, whichever room keeps them. */
export interface FiguresOffer {
  /** Newest period first. One storage request, whatever other periods hold. */
  group(asked: GroupAsked): Promise<readonly GroupFigures[]>;
}
