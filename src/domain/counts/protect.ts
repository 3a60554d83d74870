import type { AuthorityCode } from '../authority.ts';
import type { Answers } from '../returns/answer.ts';
import type { Version } from '../returns/return-type.ts';
import type { Figures } from './figure.ts';

/** What one authority's return holds, of the version of it that counts when figures are released. */
export interface Returned {
  readonly authority: AuthorityCode;
  /** The number of the submitted version: an amendment has another. */
  readonly n: number;
  readonly answers: Answers;
}

/** Figures as they were released: what anybody else than their authority and the coordinator may see of them. */
export interface Protected {
  readonly authorities: readonly { readonly authority: AuthorityCode; readonly figures: Figures }[];
  /**
   * Of all authorities that returned together, by the same ids. One may be hidden too; it is unknown where some of them
   * gave no number, since it would be a total of fewer. Rates have none.
   */
  readonly totals: Figures;
}

/** An earlier release of the same return type and period, with what it was made from. */
export interface EarlierRelease {
  readonly returned: readonly Returned[];
  readonly shown: Protected;
}

/** What everybody can read elsewhere about an authority's figure: DfE's rounded count, its percentage of the total. */
export interface Elsewhere {
  readonly authority: AuthorityCode;
  readonly counts?: Readonly<Record<string, { readonly least: number; readonly most: number }>>;
  /** Percentages of the field that the breakdown parts, by the part's id. */
  readonly shares?: Readonly<Record<string, { readonly least: number; readonly most: number }>>;
}

/** All that the engine is given: it knows no clock, no store and no asker. */
export interface ToProtect {
  readonly version: Version;
  readonly returned: readonly Returned[];
  /** All releases of this type and period before, oldest first. */
  readonly earlier: readonly EarlierRelease[];
  /**
   * Releases of other return types of the same period that hold the same quantity, oldest first: by this type's id, the
   * id of the same figure there. They must be given both ways: to each type that is released, the others' releases.
   */
  readonly same?: readonly {
    readonly ids: Readonly<Record<string, string>>;
    readonly release: EarlierRelease;
  }[];
  readonly elsewhere?: readonly Elsewhere[];
  /** Counts of 1 up to one less are hidden; 5 in this network. */
  readonly least: number;
}
