import type { GroupAsked } from '../../core/offers/figures.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Measure, Source } from '../../domain/counts/measure.ts';
import { findMeasure, MEASURES } from '../../domain/counts/measures.ts';
import { breakdownOf, partIn } from '../../domain/counts/part-in.ts';
import { periodsOf } from '../../domain/counts/periods-of.ts';
import type { Part, Question, When } from '../../domain/counts/question.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Period, periodKey } from '../../domain/returns/period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';

/** A measure with the fields it can be taken from, and the groups they lie in. */
export interface Planned {
  readonly measure: Measure;
  readonly sources: readonly Source[];
}

export const TOTAL = 'total';

/** One storage request each (issue: at most three groups of measures). */
export const GROUPS_MOST = 3;

/** Periods that are read where the newest are asked for: some may hold nothing that the asker may see. */
const RECENT = 8;

export const groupKey = (type: string, group: string): string => `${type}|${group}`;

/** The measures of a question; a button of a measure that there is no more finds none. */
export const plannedOf = ({ measures, part }: Question): Result<readonly Planned[]> => {
  const found = measures.flatMap((id) => findMeasure(id) ?? []);
  if (found.length === 0) return refuse('no-measure', 'Say what is to be counted: “CME in Kent”.');
  const without = part && found.find((one) => !isParted(one, part));
  if (without) return refuse('no-part', noPart(without, part));
  return ok(found.map((measure) => ({ measure, sources: sourcesOf(measure, part) })));
};

/** Another return holds the same quantity, but not its parts. */
const sourcesOf = ({ source, also = [] }: Measure, part: Part | undefined): readonly Source[] =>
  part ? [source] : [source, ...also];

const versionsOf = ({ source: { type } }: Measure) => findReturnType(type)?.versions ?? [];

const isParted = (measure: Measure, part: Part): boolean =>
  versionsOf(measure).some((version) => partIn(measure, part, version) !== undefined);

const noPart = ({ name }: Measure, { says, breakdown }: Part): string =>
  `${name} is not counted by ${says ?? breakdown}: neither the network nor DfE has that.`;

/** The groups of a planned measure: of a share both the part and its whole. */
export const groupsOf = ({ measure, sources }: Planned, { part, as }: Question): readonly string[] => {
  if (!part) return sources.map(({ type }) => groupKey(type, TOTAL));
  const { type } = measure.source;
  const own = groupOf(measure, part);
  return [groupKey(type, own), ...(as === 'share' ? [groupKey(type, TOTAL)] : [])];
};

/** The breakdown that holds a part: phases may be added up from years. */
const groupOf = (measure: Measure, part: Part): string => {
  for (const version of versionsOf(measure).toReversed()) {
    const found = partIn(measure, part, version);
    if (found) return found.breakdown.id;
    const whole = breakdownOf(measure, part.breakdown, version);
    if (whole) return whole.id;
  }
  return part.breakdown;
};

/** What is asked of the store: each group once, whoever of its measures is wanted. */
export const asksOf = (
  planned: readonly Planned[],
  question: Question,
  only: readonly AuthorityCode[] | undefined,
): Result<readonly GroupAsked[]> => {
  const asks = new Map<string, GroupAsked>();
  for (const one of planned)
    for (const key of groupsOf(one, question)) {
      const [type = '', group = ''] = key.split('|');
      const periods = periodsAsked(question.when, one.measure);
      if (!asks.has(key)) asks.set(key, { type, group, periods, ...(only && { only }) });
    }
  if (asks.size > GROUPS_MOST) return TOO_MANY;
  return ok([...asks.values()]);
};

const TOO_MANY = refuse(
  'too-many',
  'That is too much for one answer. Ask about fewer measures at once, or type “everything about” and a local authority.',
);

const periodsAsked = (when: When, measure: Measure): GroupAsked['periods'] => {
  if (when.kind === 'periods') {
    const of = when.periods.flatMap((period) => periodsOf(measure, period));
    return of.length > 0 ? { of } : { newest: RECENT };
  }
  if (when.kind === 'newest') return sinceNamed(when, measure) ?? { newest: RECENT };
  if (when.most !== undefined) return { newest: when.most + RECENT };
  return spanOf(when, measure);
};

/** "Against autumn 2021": everything since is one range, the newest among it. */
const sinceNamed = (
  { beside }: Extract<When, { kind: 'newest' }>,
  measure: Measure,
): { readonly from: Period } | undefined => {
  if (beside === undefined || typeof beside === 'string') return undefined;
  const [first] = beside
    .flatMap((period) => periodsOf(measure, period))
    .toSorted((one, other) => (periodKey(one) < periodKey(other) ? -1 : 1));
  return first && { from: first };
};

const spanOf = ({ from, to }: Extract<When, { kind: 'span' }>, measure: Measure): GroupAsked['periods'] => {
  const first = from && periodsOf(measure, from)[0];
  const last = to && periodsOf(measure, to).at(-1);
  return { ...(first && { from: first }), ...(last && { to: last }) };
};

/** "Everything about Kent": one group of each return type that figures come from. */
export const everythingAsked = (only: readonly AuthorityCode[] | undefined): readonly GroupAsked[] =>
  [...new Set(MEASURES.map(({ source }) => source.type))].map((type) => ({
    type,
    group: TOTAL,
    periods: { newest: RECENT },
    ...(only && { only }),
  }));
