import type { Answers } from './answer.ts';
import type { Period } from './period.ts';
import type { ReturnType, Version } from './return-type.ts';

/** What a check found. An error must be put right, a query must be explained with a note (inventory, peers: COLLECT). */
export interface Fault {
  readonly kind: 'error' | 'query';
  /** The same for the same thing at every check, so that a note stays with it: "change:total". */
  readonly id: string;
  /** Of the answer it is about. */
  readonly field: string;
  /** What is wrong and how to put it right, or what is asked. */
  readonly say: string;
}

/** Figures of an earlier period, as the network collected them or DfE published them. */
export interface Before {
  readonly period: Period;
  readonly answers: Answers;
  /** Published figures are rounded to so many: 10 for a local authority (inventory 2.3). */
  readonly roundedTo?: number;
}

export interface Checked {
  readonly type: ReturnType;
  readonly version: Version;
  readonly answers: Answers;
  readonly before?: Before;
  /** There is nothing to tell: every count is 0. */
  readonly nil?: boolean;
}
