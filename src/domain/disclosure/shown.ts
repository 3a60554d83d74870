import type { AuthorityCode } from '../authority.ts';
import type { Figure } from '../counts/figure.ts';
import type { Protected } from '../counts/protect.ts';

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

/**
 * One answer's sum over authorities: of all that returned it is the released total, of others the sum of what is shown.
 * An authority that did not return makes it unknown.
 */
export const sumOver = (released: Protected, codes: readonly AuthorityCode[], id: string): Figure => {
  const { authorities, totals } = released;
  const wanted = new Set(codes);
  const isAll = wanted.size === authorities.length && authorities.every((one) => wanted.has(one.authority));
  if (isAll) return totals[id] ?? UNKNOWN;
  return sumShown([...wanted].map((code) => authorities.find((one) => one.authority === code)?.figures[id]));
};

/** How many authorities gave a number for an answer, shown or hidden, of how many that returned: "17 of 19". */
export const coverageOf = (
  { authorities }: Protected,
  id: string,
): { readonly gave: number; readonly returned: number } => {
  const gave = authorities.filter(({ figures }) => ['number', 'hidden'].includes(figures[id]?.kind ?? ''));
  return { gave: gave.length, returned: authorities.length };
};
