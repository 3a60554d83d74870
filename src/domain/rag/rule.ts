import type { Day } from '../day.ts';

/** What a case may be. Concern levels and action colours are other scales (inventory rows 51 and section 6). */
export type Colour = 'red' | 'amber' | 'green';

/**
 * Where the rule gives no colour, or two (inventory row 50, by its letters):
 * a: 11 to 15 hours. b: fewer than 11 and no plan, but progressing. c: more than 15 and no plan, or no progress.
 * d: no school place, but progressing. e: two colours at once. f: full time is reached, or the months of monitoring are
 * over. g: what the rule asks for is not stated, the hours a week mostly.
 */
export type Gap = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** A coordinator's decision of what a gap is to be counted as. What is not stated (g) cannot be decided away. */
export interface Ruling {
  readonly gap: Exclude<Gap, 'g'>;
  readonly colour: Colour;
  /** The first day it is counted so. */
  readonly from: Day;
}

/** The rule as it stood from one day on. Counts of different versions are not compared without saying so. */
export interface RagRule {
  readonly n: number;
  readonly from: Day;
  /** Hours a week: amber is below it. */
  readonly below: number;
  /** Hours a week: green is over it. */
  readonly over: number;
  /** How long a green case is monitored. */
  readonly months: number;
  /** What was ruled until then, one for each gap. */
  readonly rulings: readonly Ruling[];
}

/** One case as the rule sees it. What is left out is not stated. */
export interface RagFacts {
  /** The day it is looked at. */
  readonly on: Day;
  readonly hours?: number;
  readonly hasPlan?: boolean;
  readonly hasPlace?: boolean;
  readonly isFullTime?: boolean;
  /** The support teams have been unable to progress it. */
  readonly isStuck?: boolean;
  /** The day it became green. */
  readonly greenOn?: Day;
}
