import type { PartKind } from './question.ts';

/** How its direction is to be read; most have none: a high count is neither good nor bad practice. */
export type Polarity = 'lower-is-better' | 'higher-is-better';

/** What is counted from one date on. Figures of different versions are not compared without saying so (decision 9). */
export interface MeasureVersion {
  readonly n: number;
  /** The academic year, and the term where it began within it. */
  readonly from: { readonly year: number; readonly term?: 'autumn' | 'spring' | 'summer' };
  readonly definition: string;
  /** What changed against the version before, for whoever compares. */
  readonly change?: string;
  /** The breakdowns that alone changed: the count itself can still be compared with the version before. */
  readonly only?: readonly PartKind[];
}

/** A return type and the count or rate of it. */
export interface Source {
  readonly type: string;
  readonly field: string;
}

/** What can be asked about: one file of `measures/` each. */
export interface Measure {
  /** "cme": buttons carry it, so it never changes. */
  readonly id: string;
  /** "Children missing education (DfE)". */
  readonly name: string;
  /** What a sentence says after its figure: "children missing education". */
  readonly unit: string;
  /** The unit of one: "child missing education". */
  readonly one: string;
  /**
   * What people call it, misspellings left out, singular or plural alike: "CME", "missing education". Words that two
   * measures share are told apart by what else is asked, or asked about.
   */
  readonly words: readonly string[];
  readonly polarity?: Polarity;
  /** The data return and the field that it is taken from; published figures of the same type are its DfE side. */
  readonly source: Source;
  /** Fields of other return types that hold the same quantity, where the first has no figure. */
  readonly also?: readonly Source[];
  /** Said below every figure of it, where there is something to warn of. */
  readonly caveat?: string;
  /** In order; at least one. */
  readonly versions: readonly [MeasureVersion, ...MeasureVersion[]];
}
