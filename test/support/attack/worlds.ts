import { at0, type Bounds, copied, narrow } from './bounds.ts';
import type { Packed } from './packed.ts';

/** Numbers for all unknowns that fit all that is known. */
export type World = Int32Array;

/** Steps before a search is given up. */
const REPAIRS = 4_000;
const TRIES = 60_000;

interface Search {
  /** The constraints of each unknown. */
  readonly of: readonly (readonly Packed[])[];
  readonly bounds: Bounds;
  steps: number;
}

/**
 * Another world, in which one unknown is a given number: near the one that is known, by putting right one constraint
 * after another; nothing where none was found so, which proves nothing.
 */
export const repaired = (
  search: Omit<Search, 'steps'>,
  world: World,
  forced: { at: number; n: number },
): World | undefined => {
  for (const depth of [2, 4, 6, 9, 14]) {
    const trial = world.slice();
    trial[forced.at] = forced.n;
    const left = { ...search, steps: REPAIRS };
    if (repair(left, { trial, fixed: new Set([forced.at]), depth })) return trial;
  }
  return undefined;
};

interface State {
  readonly trial: World;
  readonly fixed: Set<number>;
  readonly depth: number;
}

const repair = (search: Search, { trial, fixed, depth }: State): boolean => {
  search.steps -= 1;
  const broken = [...fixed].flatMap((at) => search.of[at] ?? []).find((one) => missing(one, trial) !== 0);
  if (!broken) return true;
  if (depth === 0 || search.steps < 0) return false;
  const lack = missing(broken, trial);
  for (const [term, at] of broken.places.entries()) {
    const factor = broken.factors[term] ?? 1;
    if (fixed.has(at)) continue;
    const was = at0(trial, at);
    const step = Math.sign(lack / factor) * Math.ceil(Math.abs(lack / factor));
    if (was + step < at0(search.bounds.least, at) || was + step > at0(search.bounds.most, at)) continue;
    trial[at] = was + step;
    fixed.add(at);
    if (repair(search, { trial, fixed, depth: depth - 1 })) return true;
    fixed.delete(at);
    trial[at] = was;
  }
  return false;
};

/** How much the sum is short of what it must be; below 0 where it is too much. */
const missing = ({ places, factors, least, most }: Packed, world: World): number => {
  let sum = 0;
  for (let term = 0; term < places.length; term += 1)
    sum += (factors[term] ?? 0) * at0(world, places[term] ?? 0);
  if (sum < least) return least - sum;
  return sum > most ? most - sum : 0;
};

/** Every world is tried; "given up" is said where there are too many. */
export const anyWorld = (
  { bounds, constraints }: { readonly bounds: Bounds; readonly constraints: readonly Packed[] },
  near: World,
  forced: { readonly at: number; readonly n: number },
): World | 'none' | 'given up' => {
  let tries = TRIES;
  const places = [...new Set(constraints.flatMap((one) => [...one.places]))];
  const search = (now: Bounds): World | 'none' | 'given up' => {
    tries -= 1;
    if (tries < 0) return 'given up';
    if (!narrow(now, constraints)) return 'none';
    const at = places.find((place) => now.least[place] !== now.most[place]);
    if (at === undefined) return withThose(near, now.least, places);
    for (const n of nearestFirst(at0(now.least, at), at0(now.most, at), at0(near, at))) {
      const found = search(setTo(now, at, n));
      if (found !== 'none') return found;
    }
    return 'none';
  };
  return search(setTo(bounds, forced.at, forced.n));
};

const setTo = (bounds: Bounds, at: number, n: number): Bounds => {
  const next = copied(bounds);
  next.least[at] = n;
  next.most[at] = n;
  return next;
};

const nearestFirst = (least: number, most: number, near: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, step) => least + step).sort(
    (a, b) => Math.abs(a - near) - Math.abs(b - near),
  );

/** The near world, with the numbers that were tried: nothing else bears on them. */
const withThose = (near: World, tried: World, places: readonly number[]): World => {
  const world = near.slice();
  for (const place of places) world[place] = at0(tried, place);
  return world;
};
