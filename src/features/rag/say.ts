import { sayDay } from '../../domain/day.ts';
import { type Classified, classify } from '../../domain/rag/classify.ts';
import { countByColour } from '../../domain/rag/count.ts';
import type { RagFacts, RagRule } from '../../domain/rag/rule.ts';
import { GAPS, sayChanged } from '../../domain/rag/rules.ts';
import { capital, plural } from '../../domain/words.ts';

/** One case: its colour and why, and when a green one is looked at again. */
export const sayCase = ({ colour, reason, reviewOn }: Classified): string => {
  const review = reviewOn ? ` Look at it again on ${sayDay(reviewOn)}.` : '';
  return `**${capital(colour)}.** ${reason}${review}`;
};

/** Several cases, each by its number, and how many there are of each colour: these always add up to all. */
export const sayCases = (cases: readonly RagFacts[], rule: RagRule): string => {
  const each = cases.map((facts, at) => `${at + 1}. ${sayCase(classify(facts, rule))}`);
  const { red, amber, green, unclassified, total } = countByColour(cases, rule);
  const counts = `**${plural(total, 'case')}: ${red} red, ${amber} amber, ${green} green, ${unclassified} unclassified.**`;
  return [...(total > 1 ? [counts, ...each] : [sayCase(classify(cases[0] ?? { on: rule.from }, rule))])].join(
    '\n\n',
  );
};

export const sayVersion = ({ n, from }: RagRule): string =>
  `By version ${n} of the rule, in force from ${sayDay(from)}. Nothing that you typed is kept.`;

const OPEN = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** The rule as it counts today, what it leaves open or was ruled, and what changed from version to version. */
export const sayRule = (versions: readonly RagRule[], now: RagRule): string => {
  const { below, over, months, rulings, n, from } = now;
  const gaps = OPEN.map((gap) => {
    const ruling = rulings.find((one) => one.gap === gap);
    return `${gap}. ${capital(GAPS[gap])}: ${ruling ? `${ruling.colour}, from ${sayDay(ruling.from)}` : 'unclassified'}.`;
  });
  const changes = versions.flatMap((one, at) => {
    const before = versions[at - 1];
    const change = before && sayChanged(before, one);
    return change ? [change] : [];
  });
  return [
    `**The RAG rule, version ${n}, from ${sayDay(from)}**`,
    '**Red**: no school place, or not in full-time provision, and the teams cannot make progress.',
    `**Amber**: a plan is in place, and provision is below ${below} hours a week.`,
    `**Green**: over ${over} hours a week, then monitored for ${months} months.`,
    'What that leaves open is counted as unclassified, unless a coordinator has ruled:',
    ...gaps,
    ...changes,
  ].join('\n\n');
};
