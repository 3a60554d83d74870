import type { Parts } from './parts.ts';
import { type LATE, within } from './within.ts';

/** An invoke must be answered within 3 s; this much is for the work itself. */
export const WORK_MS = 2_500;

/** The work's outcome, or LATE where the answer to what arrived at `since`, by `elapsed`, can wait no longer. */
export const inTime = <T>(
  { elapsed, workMs }: Pick<Parts, 'elapsed' | 'workMs'>,
  since: number,
  work: Promise<T>,
): Promise<T | typeof LATE> => within(Math.max(0, workMs - (elapsed() - since)), work);
