import { type Day, daysBetween, sayDay } from '../../domain/day.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** Days on which nobody is reminded, both included. */
export interface Quiet {
  readonly from: Day;
  readonly to: Day;
}

/** Days in one stretch: the summer holiday, and a little more. */
const LONGEST = 63;
/** Stretches that are still to come. */
const MOST = 20;

export const isQuiet = (on: Day, quiet: readonly Quiet[]): boolean =>
  quiet.some(({ from, to }) => from <= on && on <= to);

/** "21 December 2026 to 1 January 2027". */
export const sayQuiet = ({ from, to }: Quiet): string =>
  from === to ? sayDay(from) : `${sayDay(from)} to ${sayDay(to)}`;

/** In the order of their days; those that are over are let go. */
export const withQuiet = (quiet: readonly Quiet[], one: Quiet, today: Day): Result<readonly Quiet[]> => {
  if (one.to < one.from) return refuse('order', `The last day must not be before ${sayDay(one.from)}.`);
  if (one.to < today) return refuse('past', 'Those days are over.');
  if (daysBetween(one.from, one.to) >= LONGEST)
    return refuse('long', `Quiet weeks must be ${LONGEST / 7} weeks or shorter.`);
  const coming = quiet.filter(({ to }) => to >= today);
  if (coming.some(({ from, to }) => from <= one.from && one.to <= to))
    return refuse('same', `Those days are quiet already: ${sayQuiet(one)}.`);
  if (coming.length >= MOST) return refuse('many', `There can be ${MOST} stretches of quiet weeks at most.`);
  return ok([...coming, one].sort((a, b) => (a.from < b.from ? -1 : 1)));
};

/** Without those that begin on that day. */
export const withoutQuiet = (quiet: readonly Quiet[], from: Day): readonly Quiet[] | undefined => {
  const left = quiet.filter((one) => one.from !== from);
  return left.length < quiet.length ? left : undefined;
};
