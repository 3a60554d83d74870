import type { AuthorityCode } from '../../domain/authority.ts';
import { groupsOf } from '../../domain/counts/groups.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import { type Period, type PeriodKey, periodFrom, periodKey } from '../../domain/returns/period.ts';
import { findReturnType, keptVersion } from '../../domain/returns/return-types.ts';
import type { Op, Props } from '../table.ts';

/** Who tells the figures of a row: the network as collected, the network as released, DfE. In the order of their keys. */
export type Source = 'n' | 'p' | 'r';

/** Sorts backwards: "2026-1" is "7973-8", so that the newest period comes first. Twice it is the key again. */
export const inverted = (key: string): string => key.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** All rows of a group, and of one of its periods. */
export const groupPrefix = (group: string): string => `g|${group}|`;
export const periodPrefix = (group: string, period: PeriodKey): string =>
  `${groupPrefix(group)}${inverted(period)}|`;

export const figuresKey = (group: string, period: PeriodKey, source: Source): string =>
  `${periodPrefix(group, period)}${source}`;

/** What a row's key says. */
export const partsOf = (key: string): { readonly period?: Period; readonly source: string } => {
  const [, , turned = '', source = ''] = key.split('|');
  const period = periodFrom(inverted(turned));
  return { source, ...(period && { period }) };
};

/** The column of an authority: "a886". */
export const columnOf = (code: AuthorityCode): string => `a${code}`;
export const authorityIn = (column: string): AuthorityCode | undefined =>
  isColumn(column) ? (column.slice(1) as AuthorityCode) : undefined; // just matched

/** "a886"; looked at letter by letter, since there are thousands. */
const isColumn = (column: string): boolean =>
  column.length === 4 && column.startsWith('a') && [1, 2, 3].every((at) => isDigit(column.charCodeAt(at)));

const isDigit = (letter: number): boolean => letter > 47 && letter < 58;

/**
 * Columns that a row has room for beside those of its own: Azure takes 252, England has 152 local authorities. More than
 * these are never written, so that a merge never finds its row full.
 */
const PLACES_MOST = 230;

export const mustFit = (places: number): void => {
  if (places > PLACES_MOST)
    throw new Error(`${places} places in one row of figures: it holds ${PLACES_MOST}`);
};

/** A type and period, and the version of the type by which its figures are kept; by itself the one of the period. */
export interface Kept {
  readonly type: string;
  readonly period: Period;
  readonly version?: number;
}

export interface Keeping {
  readonly group: string;
  readonly fields: readonly AnswerField[];
  readonly version: number;
}

/** The groups whose rows hold figures of it; none where the type is not known any more, or has no figures. */
export const keepingOf = (kept: Kept): readonly Keeping[] => {
  const type = findReturnType(kept.type);
  if (!type) return [];
  const version = keptVersion(type, kept);
  return [...groupsOf(version)].map(([group, fields]) => ({ group, fields, version: version.n }));
};

/** Writes columns into the row of each group. */
export const mergesOf = (kept: Kept, source: Source, columns: (keeping: Keeping) => Props): readonly Op[] => {
  const period = periodKey(kept.period);
  return keepingOf(kept).map((keeping) => ({
    do: 'merge',
    key: figuresKey(keeping.group, period, source),
    props: { period, ...columns(keeping) },
  }));
};
