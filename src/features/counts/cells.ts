import type { Measure, Source } from '../../domain/counts/measure.ts';
import { partIn } from '../../domain/counts/part-in.ts';
import { findReturnType, versionFor } from '../../domain/returns/return-types.ts';
import type { Cell, Reading, Wanted } from './cell.ts';
import type { Planned } from './plan.ts';
import { readAt } from './read-cell.ts';
import type { Spot } from './spots.ts';

/**
 * The figures of one measure in one period, place by place: one, or one for each part. A network of 152 over ten years
 * is 5,000 of them, so what does not hang on the place is worked out once.
 */
export const cellsAt = (
  planned: Planned,
  spots: readonly Spot[],
  reading: Reading,
): readonly (readonly Cell[])[] => {
  const [first, ...others] = planned.sources.map((source) => readFor(planned.measure, source, reading));
  if (!first) return [];
  return spots.map((spot) => {
    const own = first(spot);
    if (others.length === 0 || own.some(isThere)) return own;
    return others.map((read) => read(spot)).find((cells) => cells.some(isThere)) ?? own;
  });
};

const isThere = ({ figure }: Cell): boolean => figure !== undefined;

const readFor = (measure: Measure, source: Source, reading: Reading): ((spot: Spot) => readonly Cell[]) => {
  const { period, from } = reading;
  const reads = wantedOf(measure, source, reading).map((wanted) => ({
    part: wanted.part?.says,
    isAdded: wanted.part && wanted.part.ids.length > 1 ? (true as const) : undefined,
    at: readAt(wanted, reading),
  }));
  return (spot) =>
    reads.map(({ part, isAdded, at }): Cell => {
      const { figure, state, group, of, isWorked } = at(spot);
      return { measure, spot, period, from, part, figure, state, group, of, isAdded, isWorked };
    });
};

/** The measure's own figure, or that of each part; none where its version of the return lacks the part. */
const wantedOf = (measure: Measure, source: Source, { question, period }: Reading): readonly Wanted[] => {
  const { part } = question;
  if (!part) return [{ source }];
  const type = findReturnType(source.type);
  const found = type && partIn(measure, part, versionFor(type, period));
  return (found?.figures ?? []).map((one) => ({ source, part: one }));
};
