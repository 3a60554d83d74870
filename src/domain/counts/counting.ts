import type { Answers } from '../returns/answer.ts';
import type { DataReturn, Standing } from '../returns/data-return.ts';

/** A return's figures that count: those that were submitted, until an amendment of them is approved. */
export interface Counting {
  readonly answers: Answers;
  /** The number of the submitted version. */
  readonly n: number;
  readonly state: Standing;
  /** This very version was approved. */
  readonly approved: boolean;
}

/**
 * Nothing where nothing was submitted. What is sent back leaves no figures that count; where an amendment is, the version
 * before it counts on, as it does while the amendment waits.
 */
export const counting = (one: DataReturn): Counting | undefined => {
  const { sent, standing, amended, approval } = one;
  if (!sent || !standing) return undefined;
  const state = amended ? 'amended' : standing;
  return { answers: sent.answers, n: sent.n, state, approved: approval?.n === sent.n };
};

/** Figures of these are released (decision 3): not those that were sent back. */
export const isReleasable = ({ state }: Counting): boolean => state !== 'queried';
