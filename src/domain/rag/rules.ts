import { type Day, day, sayDay } from '../day.ts';
import type { RagRule, Ruling } from './rule.ts';

/** The rule of Nottinghamshire's Support to School Service, "as of April 2015" (seed S3, inventory rows 49 and 52). */
export const RAG_RULE: RagRule = {
  n: 1,
  from: day('2015-04-01'),
  below: 11,
  over: 15,
  months: 3,
  rulings: [],
};

/** The next version: a ruling takes the place of an earlier one on the same gap. */
export const ruled = (rule: RagRule, ruling: Ruling): RagRule => ({
  ...rule,
  n: rule.n + 1,
  from: ruling.from,
  rulings: [...rule.rulings.filter(({ gap }) => gap !== ruling.gap), ruling],
});

/** All versions that rulings make of a rule, oldest first, by the days from which they count. */
export const versionsOf = (rule: RagRule, rulings: readonly Ruling[]): readonly [RagRule, ...RagRule[]] => {
  const versions: [RagRule, ...RagRule[]] = [rule];
  for (const ruling of [...rulings].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))))
    versions.push(ruled(versions.at(-1) ?? rule, ruling));
  return versions;
};

/** The version that counts on a day; the first where none had begun. */
export const ruleOn = (versions: readonly [RagRule, ...RagRule[]], on: Day): RagRule =>
  versions.findLast(({ from }) => from <= on) ?? versions[0];

/** What has to be said beside counts of two versions; nothing where they count alike. */
export const sayChanged = (earlier: RagRule, later: RagRule): string | undefined => {
  if (earlier.n === later.n) return undefined;
  const before = new Map(earlier.rulings.map((one) => [one.gap, one.colour]));
  const news = later.rulings.filter(({ gap, colour }) => before.get(gap) !== colour);
  const limits = (['below', 'over', 'months'] as const).some((key) => earlier[key] !== later[key]);
  const what = [
    ...news.map(({ gap, colour, from }) => `${GAPS[gap]} count as ${colour} from ${sayDay(from)}`),
    ...(limits ? ['its limits have changed'] : []),
  ];
  if (what.length === 0) return undefined;
  return `These cannot be compared: the rule of version ${later.n} differs from that of version ${earlier.n} (${what.join('; ')}).`;
};

/** What each gap is, in words that begin a sentence or follow a colon. */
export const GAPS = {
  a: 'cases with 11 to 15 hours a week',
  b: 'cases with fewer than 11 hours a week and no plan that are progressing',
  c: 'cases with more than 15 hours a week that have no plan or are not progressing',
  d: 'cases without a school place that are progressing',
  e: 'cases that two colours fit',
  f: 'cases that are full time, or whose monitoring is over',
  g: 'cases of which something is not stated',
} as const;
