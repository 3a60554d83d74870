import type { AuthorityCode } from '../../domain/authority.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import type { Period } from '../../domain/returns/period.ts';

/** Figures as DfE published them: rounded, with their marks, never mixed with what the network collected. */
export interface Published {
  readonly period: Period;
  /** Rates per 100 and percentages beside them, as printed, by ids of their own (domain/returns/beside.ts). */
  readonly answers: Answers;
  /** "Published by DfE, rounded to 10". */
  readonly source: string;
  /** What they are rounded to, 10 for most: a check of changes allows for it. Left out where they are exact. */
  readonly roundedTo?: number;
}

export interface PublishedOffer {
  /** The newest published figures of that authority before the period. One storage request. */
  before(type: string, period: Period, authority: AuthorityCode): Promise<Published | undefined>;
}
