import type { Answers } from '../returns/answer.ts';
import { classify } from './classify.ts';
import type { Colour, Gap, RagFacts, RagRule } from './rule.ts';

/** Cases by colour: the four always add up to all (decision 2). */
export interface RagCounts extends Readonly<Record<Colour | 'unclassified', number>> {
  readonly total: number;
  /** The unclassified ones by what the rule leaves open. */
  readonly gaps: Readonly<Partial<Record<Gap, number>>>;
  readonly version: number;
}

/** Each case counts once, and one that the rule does not decide counts as unclassified. */
export const countByColour = (cases: readonly RagFacts[], rule: RagRule): RagCounts => {
  const counts = { red: 0, amber: 0, green: 0, unclassified: 0 };
  const gaps: Partial<Record<Gap, number>> = {};
  for (const facts of cases) {
    const { colour, gap } = classify(facts, rule);
    counts[colour] += 1;
    if (gap && colour === 'unclassified') gaps[gap] = (gaps[gap] ?? 0) + 1;
  }
  return { ...counts, total: cases.length, gaps, version: rule.n };
};

/** The same as a RAG return has it (`types/rag.ts`), by the ids of its answers. */
export const answersOfCounts = ({ total, red, amber, green, unclassified }: RagCounts): Answers =>
  Object.fromEntries(
    Object.entries({
      total,
      'colour.red': red,
      'colour.amber': amber,
      'colour.green': green,
      'colour.unclassified': unclassified,
    }).map(([id, n]) => [id, { kind: 'number', n } as const]),
  );
