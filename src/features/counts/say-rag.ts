import { sayDay } from '../../domain/day.ts';
import type { Classified } from '../../domain/rag/classify.ts';
import type { RagCounts } from '../../domain/rag/count.ts';
import type { Gap, RagRule, Ruling } from '../../domain/rag/rule.ts';
import { GAPS } from '../../domain/rag/rules.ts';
import { capital } from '../../domain/words.ts';

/** "Amber: with a plan, 8 hours a week. By version 1 of the rule." */
export const sayClassified = ({ colour, reason, reviewOn, version }: Classified): string =>
  [
    `${capital(colour)}${colour === 'unclassified' ? ', it needs a decision' : ''}: ${reason}`,
    ...(reviewOn ? [`Look at it again on ${sayDay(reviewOn)}.`] : []),
    `By version ${version} of the rule. Nothing of this case is kept.`,
  ].join(' ');

/** "3 cases: 1 red, 1 amber, 0 green and 1 unclassified (gap a: 1)": they always add up (decision 2). */
export const sayCounts = ({ total, red, amber, green, unclassified, gaps, version }: RagCounts): string => {
  const open = OPEN.flatMap((gap) => (gaps[gap] ? [`gap ${gap}: ${gaps[gap]}`] : []));
  const why = open.length > 0 ? ` (${open.join(', ')})` : '';
  return `${total} cases: ${red} red, ${amber} amber, ${green} green and ${unclassified} unclassified${why}. By version ${version} of the rule. Nothing of these cases is kept.`;
};

const OPEN: readonly Gap[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** The rule as it counts on a day, with what it leaves open and what was ruled; a line each. */
export const sayRule = (rule: RagRule, later: readonly RagRule[]): readonly string[] => {
  const { n, from, below, over, months, rulings } = rule;
  const ruled = new Map<Gap, Ruling>(rulings.map((one) => [one.gap, one]));
  return [
    `RAG rule, version ${n}, in force from ${sayDay(from)}. Source: Nottinghamshire Support to School Service 2014/15.`,
    '- Red: no school place, or not full time, and the teams cannot progress it.',
    `- Amber: a plan, and fewer than ${below} hours a week.`,
    `- Green: more than ${over} hours a week; then monitored for ${months} months.`,
    'What it leaves open is unclassified, unless a coordinator has ruled:',
    ...OPEN.map((gap) => {
      const one = ruled.get(gap);
      const is = one ? `${one.colour} from ${sayDay(one.from)}` : 'unclassified';
      return `- Gap ${gap}, ${GAPS[gap]}: ${is}.`;
    }),
    ...later.map((one) => `Version ${one.n} begins on ${sayDay(one.from)}.`),
  ];
};
