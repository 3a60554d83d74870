import { at0, type Bounds, boundsOf, narrow } from './bounds.ts';
import { eliminate } from './eliminate.ts';
import { around, type Packed, packed } from './packed.ts';
import type { System } from './system.ts';
import { anyWorld, repaired, type World } from './worlds.ts';

/** Farther from the truth than this, no other number is tried. */
const WIDE = 150;

/** What became of each unknown that was attacked. */
export interface Verdict {
  /** The one number it can be, proven. */
  readonly pinned: readonly number[];
  /** Not proven either way: counted as found, since nobody may rest on it. */
  readonly undecided: readonly number[];
}

/** Tries to work out each of the unknowns; for each that cannot be, a second world is found that fits all that is known. */
export const solve = (system: System, wanted: readonly number[]): Verdict => {
  const untruths = system.untruths();
  if (untruths.length > 0)
    throw new Error(`The attacker reckons with what is not so: ${untruths.join('; ')}`);
  const own = system.constraints.map(packed);
  const constraints = [...own, ...eliminate(system.constraints).map(packed)];
  const bounds = boundsOf(system);
  if (!narrow(bounds, constraints)) throw new Error('The true figures do not fit what is known.');
  const isOpen = (at: number): boolean => at0(bounds.least, at) < at0(bounds.most, at);
  const pinned = wanted.filter((at) => !isOpen(at));
  return { ...sought({ system, own, constraints, bounds }, wanted.filter(isOpen), pinned) };
};

interface Known {
  readonly system: System;
  /** As they are known, and with what follows from them. */
  readonly own: readonly Packed[];
  readonly constraints: readonly Packed[];
  readonly bounds: Bounds;
}

const sought = (known: Known, wanted: readonly number[], pinned: readonly number[]): Verdict => {
  const { system, bounds } = known;
  const truth = Int32Array.from(system.unknowns, (one) => one.truth);
  const of = constraintsOf(known.own, system.unknowns.length);
  const seen = new Set<number>();
  const [proven, undecided]: [number[], number[]] = [[...pinned], []];
  const note = (world: World): void => {
    for (const [at, n] of world.entries()) if (n !== truth[at]) seen.add(at);
  };
  for (const at of wanted) {
    if (seen.has(at)) continue;
    const near = otherValues(bounds, at, at0(truth, at));
    const quick = near.slice(0, 4).some((n) => found(repaired({ of, bounds }, truth, { at, n }), note));
    if (quick) continue;
    const slow = slowly(known, { at, near, truth });
    if (slow === 'pinned') proven.push(at);
    else if (slow === 'undecided') undecided.push(at);
    else note(slow);
  }
  return { pinned: proven, undecided };
};

const constraintsOf = (constraints: readonly Packed[], many: number): readonly (readonly Packed[])[] => {
  const of = Array.from({ length: many }, (): Packed[] => []);
  for (const one of constraints) for (const place of one.places) of[place]?.push(one);
  return of;
};

const found = (world: World | undefined, note: (world: World) => void): boolean => {
  if (world) note(world);
  return world !== undefined;
};

/** Nearest first. */
const otherValues = ({ least, most }: Bounds, at: number, truth: number): readonly number[] =>
  Array.from({ length: WIDE }, (_, step) => [truth + step + 1, truth - step - 1])
    .flat()
    .filter((n) => n >= at0(least, at) && n <= at0(most, at));

/** By every world there is, for every number it could be. */
const slowly = (
  { bounds, constraints }: Known,
  { at, near, truth }: { readonly at: number; readonly near: readonly number[]; readonly truth: World },
): World | 'pinned' | 'undecided' => {
  const width = at0(bounds.most, at) - at0(bounds.least, at);
  const all =
    width > WIDE ? near : Array.from({ length: width + 1 }, (_, step) => at0(bounds.least, at) + step);
  const bearing = around(constraints, at);
  let verdict: 'pinned' | 'undecided' = width > WIDE ? 'undecided' : 'pinned';
  for (const n of all) {
    if (n === truth[at]) continue;
    const world = anyWorld({ bounds, constraints: bearing }, truth, { at, n });
    if (world === 'given up') verdict = 'undecided';
    else if (world !== 'none') return world;
  }
  return verdict;
};
