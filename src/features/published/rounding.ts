import { isBeside } from '../../domain/returns/beside.ts';
import type { PublishedRow } from './gather.ts';
import type { Level } from './places.ts';

/** DfE rounds local authorities and regions to 10 and England to 100; figures on exclusions not at all (inventory 2.3). */
const STEPS = [100, 10] as const;
/** Fewer numbers than this may be round by chance. */
const ENOUGH = 6;

/** What the figures of a level are rounded to, by all of them together; 1 where they are not. */
export const roundingOf = (rows: readonly PublishedRow[], level: Level): number => {
  const numbers = rows
    .filter(({ of }) => of.level === level)
    .flatMap(({ answers }) => Object.entries(answers))
    .flatMap(([id, answer]) => (isBeside(id) ? [] : [answer]))
    .flatMap((answer) => (answer.kind === 'number' && answer.n > 0 ? [answer.n] : []));
  if (numbers.length < ENOUGH) return 1;
  return STEPS.find((step) => numbers.every((n) => n % step === 0)) ?? 1;
};
