import type { Measure, Source } from '../../domain/counts/measure.ts';
import { partIn } from '../../domain/counts/part-in.ts';
import { findReturnType, versionFor } from '../../domain/returns/return-types.ts';
import type { Cell, Reading, Wanted } from './cell.ts';
import type { Planned } from './plan.ts';
import { readAt } from './read-cell.ts';
import type { Spot } from './spots.ts';

/** The figures of one measure at one place: one, or one for each part. */
export const cellsOf = (planned: Planned, spot: Spot, reading: Reading): readonly Cell[] => {
  const [own, ...others] = planned.sources.map((source) => cellsIn(planned, { source, spot }, reading));
  const found = [own ?? [], ...others].find((cells) => cells.some(({ figure }) => figure !== undefined));
  return found ?? own ?? [];
};

const cellsIn = (
  { measure }: Planned,
  { source, spot }: { readonly source: Source; readonly spot: Spot },
  reading: Reading,
): readonly Cell[] =>
  wantedOf(measure, source, reading).map((wanted): Cell => {
    const { part } = wanted;
    const base = { measure, spot, period: reading.period, from: reading.from };
    const isAdded = part && part.ids.length > 1;
    return {
      ...base,
      ...(part && { part: part.says }),
      ...(isAdded && { isAdded }),
      ...readAt(wanted, spot, reading),
    };
  });

/** The measure's own figure, or that of each part; none where its version of the return lacks the part. */
const wantedOf = (measure: Measure, source: Source, { question, period }: Reading): readonly Wanted[] => {
  const { part } = question;
  if (!part) return [{ source }];
  const type = findReturnType(source.type);
  const found = type && partIn(measure, part, versionFor(type, period));
  return (found?.figures ?? []).map((one) => ({ source, part: one }));
};
