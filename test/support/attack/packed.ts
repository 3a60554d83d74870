import type { Constraint } from './system.ts';

/** A constraint as it is reckoned with again and again. */
export interface Packed {
  readonly places: Int32Array;
  readonly factors: Float64Array;
  readonly least: number;
  readonly most: number;
}

export const packed = ({ terms, least, most }: Constraint): Packed => ({
  places: Int32Array.from(terms.keys()),
  factors: Float64Array.from(terms.values()),
  least,
  most,
});

/** Constraints that bear on an unknown, directly or through others: the rest cannot tell anything of it. */
export const around = (constraints: readonly Packed[], at: number): readonly Packed[] => {
  const [found, reached] = [new Set<Packed>(), new Set([at])];
  for (let isNews = true; isNews; ) {
    isNews = false;
    for (const one of constraints) {
      if (found.has(one) || !one.places.some((place) => reached.has(place))) continue;
      found.add(one);
      for (const place of one.places) reached.add(place);
      isNews = true;
    }
  }
  return [...found];
};
