import type { Figure } from '../counts/figure.ts';

type Seen = Figure | undefined;

const HIDDEN: Figure = { kind: 'hidden', why: 'beside' };
const UNKNOWN: Figure = { kind: 'unknown' };

/**
 * What outlets reckon with: figures as they were released, and nothing else. What comes of one that is hidden is hidden,
 * and what comes of one that is not known, or is a mark, is unknown; so no answer tells more than was released.
 */
const reckoned = (figures: readonly Seen[], reckon: (numbers: readonly number[]) => Figure): Figure => {
  if (figures.some((one) => one?.kind === 'hidden')) return HIDDEN;
  const numbers = figures.flatMap((one) => (one?.kind === 'number' ? [one.n] : []));
  return numbers.length === figures.length ? reckon(numbers) : UNKNOWN;
};

/** The sum of figures, where all are shown. */
export const sumShown = (figures: readonly Seen[]): Figure =>
  reckoned(figures, (numbers) => ({ kind: 'number', n: numbers.reduce((sum, n) => sum + n, 0) }));

/** A part of a whole in per cent, not rounded, where both are shown; of nothing there is no part (`z`). */
export const shareShown = (part: Seen, whole: Seen): Figure =>
  reckoned([part, whole], ([n = 0, of = 0]) =>
    of === 0 ? { kind: 'mark', mark: 'z' } : { kind: 'number', n: (100 * n) / of },
  );

/** How much more one figure is than an earlier or another one, where both are shown; below 0 where it is less. */
export const differenceShown = (now: Seen, then: Seen): Figure =>
  reckoned([now, then], ([n = 0, before = 0]) => ({ kind: 'number', n: n - before }));
