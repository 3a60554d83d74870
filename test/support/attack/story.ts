import type { Elsewhere, Protected, Returned, ToProtect } from '../../../src/domain/counts/protect.ts';
import type { Version } from '../../../src/domain/returns/return-type.ts';

/** How figures are made safe: the engine, or less. */
export type Protect = (given: ToProtect) => Protected;

/** One release as it happened. */
export interface Release {
  /** Of which return type: the one attacked, or another that holds the same total. */
  readonly type: 'main' | 'other';
  readonly returned: readonly Returned[];
  readonly shown: Protected;
}

/** All that happened in a period: what the authorities said, what was released, what is published. */
export interface Story {
  readonly version: Version;
  readonly other: Version;
  /** The figure that the other return type holds as well: the total, or a count within it. */
  readonly shared: 'total' | 'plan';
  readonly releases: readonly Release[];
  readonly elsewhere: readonly Elsewhere[];
  /** What a mark stands for, by authority, version and field: whoever gave it knows. */
  readonly behind: ReadonlyMap<string, number>;
}

export const behindKey = (authority: string, n: number, id: string): string => `${authority}|${n}|${id}`;

/** The figure that both return types hold, in the other one. */
export const OTHER_TOTAL = 'count';
