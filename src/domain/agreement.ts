import type { AuthorityCode } from './authority.ts';
import type { Day } from './day.ts';

/** An agreement on sharing data, and who has signed it when (decisions 3 and 4, inventory row 36). */
export interface Agreement {
  /** "seslip": kept in rows. */
  readonly id: string;
  /** "SESLIP data-sharing agreement". */
  readonly title: string;
  /** The clause that lets signatories see one another's small numbers; hidden where there is none. */
  readonly smallNumbers?: string;
  readonly signed: readonly { readonly authority: AuthorityCode; readonly from: Day; readonly to?: Day }[];
}

export const hasSigned = (agreement: Agreement, authority: AuthorityCode, on: Day): boolean =>
  agreement.signed.some((one) => one.authority === authority && one.from <= on && (!one.to || on < one.to));
