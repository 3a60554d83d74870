import type { Day } from './day.ts';
import type { Refusal } from './result.ts';
import type { Term } from './term.ts';

/** What the words of a due date are held against. In notes, `today` is the day of the meeting (decision 12). */
export interface DueContext {
  readonly today: Day;
  readonly terms: readonly Term[];
}

/** A due date without the words it was given in. */
export type Reading =
  | { readonly kind: 'day' | 'month' | 'monthly'; readonly on: Day }
  | { readonly kind: 'meeting' | 'ongoing' | 'vague' | 'none' };

/** Reads a whole phrase, flattened and without its preposition; answers nothing where it is not of its kind. */
export type Reader = (phrase: string, context: DueContext) => Reading | Refusal | undefined;

export const onDay = (on: Day): Reading => ({ kind: 'day', on });

export const VAGUE: Reading = { kind: 'vague' };
