import type { Hidden } from '../counts/figure.ts';

/** What is hidden, by the ids of the answers, and how it is said. */
export type Labels = ReadonlyMap<string, Hidden>;
