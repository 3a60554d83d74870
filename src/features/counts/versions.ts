import type { Measure, MeasureVersion } from '../../domain/counts/measure.ts';
import type { PartKind } from '../../domain/counts/question.ts';
import { type Period, periodKey } from '../../domain/returns/period.ts';

const startOf = ({ from: { year, term = 'autumn' } }: MeasureVersion): string =>
  periodKey({ kind: 'term', year, term });

/** The version of a measure that a period's figures are of: the newest that had begun (inventory row 46). */
export const versionAt = ({ versions }: Pick<Measure, 'versions'>, period: Period): MeasureVersion => {
  const [first] = versions;
  if (period.kind === 'once') return versions.at(-1) ?? first;
  const key = periodKey(period);
  return versions.findLast((version) => startOf(version) <= key) ?? first;
};

/**
 * What changed between two periods so that their figures cannot be compared (decision 9), the earlier change first;
 * empty where they can be. A change of a breakdown alone leaves the count as it was.
 */
export const changesBetween = (
  measure: Pick<Measure, 'versions'>,
  [one, other]: readonly [Period, Period],
  part?: PartKind,
): readonly MeasureVersion[] => {
  const [from, to] = [versionAt(measure, one).n, versionAt(measure, other).n].sort((a, b) => a - b);
  return measure.versions.filter(
    ({ n, only }) =>
      n > (from ?? n) &&
      n <= (to ?? n) &&
      (only === undefined || (part !== undefined && only.includes(part))),
  );
};

/** "The criteria were refined …" of each change, in one line; where a version does not say, that it changed. */
export const sayChanges = (changes: readonly MeasureVersion[]): string =>
  changes.map(({ change }) => change ?? 'The definition changed.').join(' ');
