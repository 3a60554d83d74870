import type { Day } from '../day.ts';

/**
 * What stands in place of a number, as DfE's files write it (inventory 2.3): `c` suppressed, `x` not available, `z` not
 * applicable, `low` rounds to 0 and is not 0, `u` unreliable. Only 0 is zero.
 */
export type Mark = 'c' | 'x' | 'z' | 'low' | 'u';

/** What an authority says in one field. */
export type Answer =
  | {
      readonly kind: 'number';
      readonly n: number;
      /** A rate or percentage as DfE printed it, where its number alone would lose a zero: "2.0", "14.10". */
      readonly printed?: string;
    }
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** "not known": the authority does not hold it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'text'; readonly text: string }
  /** One of a choice's options, by its id. */
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'date'; readonly on: Day }
  | { readonly kind: 'link'; readonly url: string; readonly title: string }
  | { readonly kind: 'file'; readonly file: `FIL-${string}`; readonly title: string; readonly size: number };

/**
 * Answers by the id of their field; a part of a breakdown is `breakdown.part`. What is left out was not answered.
 * Published ones also have the rates and percentages that DfE prints beside a count: `total@rate` (beside.ts).
 */
export type Answers = Readonly<Record<string, Answer>>;
