import type { Packed } from './packed.ts';
import type { System } from './system.ts';

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
export const narrow = (bounds: Bounds, constraints: readonly Packed[]): boolean => {
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

/** The least and the most that a constraint's sum can be. */
const whole = (bounds: Bounds, { places, factors }: Packed): readonly [least: number, most: number] => {
  let [low, high] = [0, 0];
  for (let term = 0; term < places.length; term += 1) {
    const [at, factor] = [places[term] ?? 0, factors[term] ?? 0];
    const [one, other] = [factor * at0(bounds.least, at), factor * at0(bounds.most, at)];
    low += Math.min(one, other);
    high += Math.max(one, other);
  }
  return [low, high];
};

/** Whether one constraint told anything; nothing where it cannot be kept. */
const byOne = (bounds: Bounds, constraint: Packed): boolean | undefined => {
  const [low, high] = whole(bounds, constraint);
  if (low > constraint.most || high < constraint.least) return undefined;
  if (low >= constraint.least && high <= constraint.most) return false;
  let isNews = false;
  for (let term = 0; term < constraint.places.length; term += 1) {
    const told = within(bounds, constraint, {
      term,
      least: constraint.least - high,
      most: constraint.most - low,
    });
    if (told === undefined) return undefined;
    isNews ||= told;
  }
  return isNews;
};

/** Narrows one unknown to what leaves room for its share of a sum: what the others leave, and its own. */
const within = (
  bounds: Bounds,
  { places, factors }: Packed,
  { term, least, most }: { readonly term: number; readonly least: number; readonly most: number },
): boolean | undefined => {
  const [at, factor] = [places[term] ?? 0, factors[term] ?? 0];
  const [from, to] = [at0(bounds.least, at), at0(bounds.most, at)];
  const [mine, myMost] = factor > 0 ? [factor * from, factor * to] : [factor * to, factor * from];
  const [first, last] = factor > 0 ? [least + myMost, most + mine] : [most + mine, least + myMost];
  const low = Math.max(from, Math.ceil(first / factor));
  const high = Math.min(to, Math.floor(last / factor));
  if (low > high) return undefined;
  bounds.least[at] = low;
  bounds.most[at] = high;
  return low > from || high < to;
};
