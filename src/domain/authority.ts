import type { Day } from './day.ts';

/** DfE's three-digit number of a local authority: 886 is Kent. */
export type AuthorityCode = string & { readonly brand: 'AuthorityCode' };

/** One of the local authorities of the network (inventory, section 2.4). */
export interface Authority {
  readonly code: AuthorityCode;
  /** The ONS code: E10000016. */
  readonly ons: string;
  readonly name: string;
  /** What the network's own documents call it: "Hants", "B&H". Matched without regard to case or points. */
  readonly aliases: readonly string[];
  /** Authorities are merged and split: one is current from `from` until the day before `to`. */
  readonly from: Day;
  readonly to?: Day;
}

export const isCurrent = (authority: Authority, on: Day): boolean =>
  authority.from <= on && (authority.to === undefined || on < authority.to);
