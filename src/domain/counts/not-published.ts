import { type Period, periodKey } from '../returns/period.ts';

/** The levels at which DfE publishes figures. */
export type PublishedLevel = 'authority' | 'region' | 'country';

interface Gap {
  readonly type: string;
  /** A PeriodKey. */
  readonly period: string;
  readonly level: PublishedLevel;
  /** The answer's id. */
  readonly id: string;
  readonly say: string;
}

/** What DfE did not publish although what it would be of is published: said, and never made up (inventory 3). */
const GAPS: readonly Gap[] = [
  {
    type: 'cme-census',
    period: '2024-1',
    level: 'region',
    id: 'total',
    say: 'DfE did not publish a South East total for autumn term 2024. The sum of the local authorities’ rounded figures is not one.',
  },
];

export interface GapAsked {
  readonly type: string;
  readonly period: Period;
  readonly level: PublishedLevel;
  readonly id: string;
}

/**
 * Why a published figure is not there, for an answer that has looked for it and found none; nothing where no reason is
 * known. To be asked only then: a file that was loaded since may hold it.
 */
export const notPublished = ({ type, period, level, id }: GapAsked): string | undefined => {
  const key = periodKey(period);
  return GAPS.find((gap) => gap.type === type && gap.period === key && gap.level === level && gap.id === id)
    ?.say;
};
