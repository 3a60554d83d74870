import type { Constraint, System } from './system.ts';

/** What each unknown can be. */
export interface Bounds {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

export const boundsOf = ({ unknowns }: System): Bounds => ({
  least: Int32Array.from(unknowns, ({ least }) => least),
  most: Int32Array.from(unknowns, ({ most }) => most),
});

export const copied = ({ least, most }: Bounds): Bounds => ({ least: least.slice(), most: most.slice() });

/** The places are those of the system's own unknowns. */
export const at0 = (numbers: Int32Array, at: number): number => numbers[at] ?? 0;

/** Narrows what each unknown can be by each constraint until none does any more; false where nothing is left. */
export const narrow = (bounds: Bounds, constraints: readonly Constraint[]): boolean => {
  for (let isNews = true; isNews; ) {
    isNews = false;
    for (const constraint of constraints) {
      const told = byOne(bounds, constraint);
      if (told === undefined) return false;
      isNews ||= told;
    }
  }
  return true;
};

/** From one number to another. */
type Span = readonly [least: number, most: number];

/** What an unknown adds to a sum. */
const share = (bounds: Bounds, [at, factor]: readonly [number, number]): Span => {
  const [least, most] = [factor * at0(bounds.least, at), factor * at0(bounds.most, at)];
  return factor > 0 ? [least, most] : [most, least];
};

const whole = (bounds: Bounds, { terms }: Constraint): Span => {
  let [low, high] = [0, 0];
  for (const term of terms) {
    const [least, most] = share(bounds, term);
    low += least;
    high += most;
  }
  return [low, high];
};

/** Whether one constraint told anything; nothing where it cannot be kept. */
const byOne = (bounds: Bounds, constraint: Constraint): boolean | undefined => {
  const [low, high] = whole(bounds, constraint);
  if (low > constraint.most || high < constraint.least) return undefined;
  if (low >= constraint.least && high <= constraint.most) return false;
  let isNews = false;
  for (const term of constraint.terms) {
    const [least, most] = share(bounds, term);
    const room: Span = [constraint.least - (high - most), constraint.most - (low - least)];
    const told = within(bounds, term, room);
    if (told === undefined) return undefined;
    isNews ||= told;
  }
  return isNews;
};

/** Narrows one unknown to what leaves room for its share of a sum. */
const within = (
  bounds: Bounds,
  [at, factor]: readonly [number, number],
  [low, high]: Span,
): boolean | undefined => {
  const [first, last] = factor > 0 ? [low, high] : [high, low];
  const least = Math.max(at0(bounds.least, at), Math.ceil(first / factor));
  const most = Math.min(at0(bounds.most, at), Math.floor(last / factor));
  if (least > most) return undefined;
  const isNews = least > at0(bounds.least, at) || most < at0(bounds.most, at);
  bounds.least[at] = least;
  bounds.most[at] = most;
  return isNews;
};
