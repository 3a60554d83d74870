import type { AuthorityCode } from '../authority.ts';
import type { Answers } from '../returns/answer.ts';

/** What DfE published of a type and period, by authority: everybody can read it beside what the network releases. */
export interface Printed {
  readonly authorities: ReadonlyMap<AuthorityCode, Answers>;
  /** What the figures are rounded to; 1 where they are exact. */
  readonly roundedTo: number;
}
