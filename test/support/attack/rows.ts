import type { Answer } from '../../../src/domain/returns/answer.ts';
import type { Breakdown, Version } from '../../../src/domain/returns/return-type.ts';
import type { Chance } from './chance.ts';

/** True counts of one authority, by answer id. */
export type Truth = Readonly<Record<string, number>>;

const breakdownsOf = ({ fields }: Version): readonly Breakdown[] =>
  fields.flatMap((field) => (field.kind === 'breakdown' ? [field] : []));

const idsOf = ({ id, parts }: Breakdown): readonly string[] => parts.map((part) => `${id}.${part.id}`);

/** Small numbers mostly, since those are what there is to find. */
const aCount = (chance: Chance): number =>
  chance.one([
    () => chance.whole(0, 5),
    () => chance.whole(1, 12),
    () => chance.whole(5, 25),
    () => chance.whole(10, 90),
  ])();

export const aRow = (version: Version, chance: Chance, more = 0): Truth => {
  const truth: Record<string, number> = {};
  for (const field of version.fields) if (field.kind === 'count') truth[field.id] = aCount(chance) + more;
  for (const { field, of } of version.checks ?? [])
    truth[field] = Math.min(truth[field] ?? 0, truth[of] ?? 0);
  for (const breakdown of breakdownsOf(version))
    Object.assign(truth, partsOf(breakdown, truth[breakdown.of] ?? 0, chance));
  return truth;
};

const partsOf = (breakdown: Breakdown, whole: number, chance: Chance): Truth => {
  const ids = idsOf(breakdown);
  if (!breakdown.adds && chance.happens(0.6))
    return Object.fromEntries(
      ids.map((id) => [id, Math.min(whole, chance.happens(0.3) ? whole : aCount(chance))]),
    );
  const parts = ids.map(() => 0);
  let left = whole;
  for (const at of chance.shuffled(ids.map((_, place) => place)).slice(1)) {
    parts[at] = Math.min(left, chance.happens(0.5) ? chance.whole(0, 5) : aCount(chance));
    left -= parts[at] ?? 0;
  }
  const last = parts.indexOf(0);
  const at = last === -1 ? 0 : last;
  parts[at] = (parts[at] ?? 0) + left;
  return Object.fromEntries(ids.map((id, place) => [id, parts[place] ?? 0]));
};

/** What an authority put right: a part or two, with the totals that follow; or a count; or all of it. */
export const amended = (version: Version, truth: Truth, chance: Chance): Truth => {
  if (chance.happens(0.1)) return aRow(version, chance);
  const next: Record<string, number> = { ...truth };
  const adding = breakdownsOf(version).filter(({ adds }) => adds);
  const roots = [...new Set(adding.map(({ of }) => of))];
  const of = roots[chance.whole(0, roots.length - 1)];
  const step = chance.happens(0.35) ? 0 : chance.one([1, -1, 2, -2, 3, 5, -4, 8]);
  if (of !== undefined)
    for (const one of adding.filter((each) => each.of === of)) shift(next, idsOf(one), step, chance);
  if (of !== undefined) next[of] = sumOf(next, idsOf(adding.find((one) => one.of === of) as Breakdown)); // it is one of them
  return isWhole(version, next) ? next : truth;
};

const shift = (next: Record<string, number>, ids: readonly string[], step: number, chance: Chance): void => {
  const [first, second] = chance.shuffled(ids);
  if (first === undefined) return;
  const moved = step === 0 || chance.happens(0.3) ? chance.whole(1, 4) : 0;
  next[first] = (next[first] ?? 0) + step + (second ? moved : 0);
  if (second) next[second] = (next[second] ?? 0) - moved;
};

const sumOf = (truth: Truth, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (truth[id] ?? 0), 0);

/** What an authority may submit: parts add up, nothing is below nothing, nothing is more than what it is within. */
const isWhole = (version: Version, truth: Truth): boolean =>
  Object.values(truth).every((n) => n >= 0) &&
  breakdownsOf(version).every((one) =>
    one.adds
      ? sumOf(truth, idsOf(one)) === truth[one.of]
      : idsOf(one).every((id) => (truth[id] ?? 0) <= (truth[one.of] ?? 0)),
  ) &&
  (version.checks ?? []).every(({ field, of }) => (truth[field] ?? 0) <= (truth[of] ?? 0));

/** Now and then an authority gives a mark in place of a number. */
export const answersOf = (truth: Truth, chance: Chance, marks: number): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(truth).map(([id, n]) => [
      id,
      chance.happens(marks) ? markFor(n, chance) : { kind: 'number', n },
    ]),
  );

const markFor = (n: number, chance: Chance): Answer => {
  if (n > 0 && n < 5 && chance.happens(0.7)) return { kind: 'mark', mark: chance.happens(0.8) ? 'c' : 'low' };
  return chance.happens(0.5) ? { kind: 'mark', mark: 'x' } : { kind: 'unknown' };
};
