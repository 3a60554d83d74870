import type { Day } from './day.ts';

export type TermName = 'autumn' | 'spring' | 'summer';

/** A school term. DfE's terms (decision 7); dates differ between authorities, so these are the network's own. */
export interface Term {
  /** The academic year by the year it starts in: 2026 is 2026/27. */
  readonly year: number;
  readonly name: TermName;
  readonly first: Day;
  readonly last: Day;
  /** True until a coordinator has confirmed or changed the dates. */
  readonly assumed: boolean;
}

/** The term that a day falls in, or the one that comes next where it falls in a holiday. */
export const termOn = (terms: readonly Term[], on: Day): Term | undefined =>
  [...terms].sort((a, b) => (a.last < b.last ? -1 : 1)).find((term) => on <= term.last);

/** "autumn term 2026". A term is named by the calendar year it falls in. */
export const sayTerm = (term: Term): string => `${term.name} term ${term.first.slice(0, 4)}`;
