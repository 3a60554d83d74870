import { partId } from '../returns/answer-ids.ts';
import type { Breakdown, Version } from '../returns/return-type.ts';
import type { Measure } from './measure.ts';
import type { Part, PartKind } from './question.ts';

/** One figure of a part: what it is called, and the answers whose sum it is. */
export interface PartFigure {
  readonly says: string;
  /** Ids of answers: "sex.female"; several for "primary" where a return knows years alone. */
  readonly ids: readonly string[];
}

/** A part as a return type holds it. */
export interface MeasuredPart {
  readonly breakdown: Breakdown;
  readonly figures: readonly PartFigure[];
}

/** Phases as years, where a return has years alone; children of an unknown year are in neither. */
export const PHASES: Readonly<Record<string, readonly string[]>> = {
  primary: ['reception', 'y1', 'y2', 'y3', 'y4', 'y5', 'y6'],
  secondary: ['y7', 'y8', 'y9', 'y10', 'y11'],
};

const isOf = ({ source: { field } }: Pick<Measure, 'source'>, kind: PartKind, one: Breakdown): boolean =>
  one.of === field && (one.id === kind || one.id === `${field}-${kind}`);

/** The breakdown of this kind that parts the measure in that version of its return type; nothing where it has none. */
export const breakdownOf = (
  measure: Pick<Measure, 'source'>,
  kind: PartKind,
  { fields }: Version,
): Breakdown | undefined =>
  fields.find((field): field is Breakdown => field.kind === 'breakdown' && isOf(measure, kind, field));

/**
 * A question's part as the return type holds it in that version: nothing where it is not parted so, or lacks one of the
 * parts (a reason that was added later).
 */
export const partIn = (
  measure: Pick<Measure, 'source'>,
  part: Part,
  version: Version,
): MeasuredPart | undefined => {
  const breakdown = breakdownOf(measure, part.breakdown, version);
  if (breakdown) return whole(breakdown, part);
  const years = part.breakdown === 'phase' ? breakdownOf(measure, 'year', version) : undefined;
  return years && phases(years, part);
};

const whole = (breakdown: Breakdown, { parts, says }: Part): MeasuredPart | undefined => {
  const wanted = parts ?? breakdown.parts.map(({ id }) => id);
  const found = wanted.flatMap((id) => breakdown.parts.filter((one) => one.id === id));
  if (found.length < wanted.length) return undefined;
  const ids = found.map(({ id }) => partId(breakdown, id));
  if (says !== undefined) return breakdown.adds ? { breakdown, figures: [{ says, ids }] } : undefined;
  return {
    breakdown,
    figures: found.map(({ id, label }) => ({ says: label, ids: [partId(breakdown, id)] })),
  };
};

const phases = (years: Breakdown, { parts }: Part): MeasuredPart => ({
  breakdown: years,
  figures: (parts ?? Object.keys(PHASES)).map((phase) => ({
    says: phase,
    ids: (PHASES[phase] ?? []).map((id) => partId(years, id)),
  })),
});
