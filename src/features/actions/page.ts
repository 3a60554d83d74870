import type { ActionLine } from './action.ts';

/** A page of a list. */
export interface Page {
  readonly lines: readonly ActionLine[];
  /** The key to go on after, where there is more. */
  readonly next?: string;
}
