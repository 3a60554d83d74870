import type { Item, Plan, Standing } from './item.ts';

/**
 * What every agenda of the network begins as (inventory rows 5, 7, 8 and 11), in order, with the minutes each is given
 * until the coordinator says otherwise.
 */
const STANDING: readonly (readonly [key: Standing, title: string, minutes: number])[] = [
  ['welcome', 'Welcome and introductions', 5],
  ['notes', 'Notes of last meeting', 5],
  ['matters', 'Matters arising', 15],
  ['round-table', 'Round-table', 30],
  ['next-steps', 'Next steps and dates of future meetings', 5],
];

const standing: readonly Item[] = STANDING.map(([key, title, minutes]) => ({
  key,
  standing: key,
  title,
  minutes,
  papers: [],
  rev: 0,
}));

/** The agenda of a meeting for which nobody has changed anything yet. */
export const NEW_PLAN: Plan = {
  state: 'draft',
  revision: 0,
  items: standing,
  proposed: [],
  off: [],
  changes: [],
};
