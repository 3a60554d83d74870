import { addMonths, type Day, sayDay } from '../day.ts';
import type { Colour, Gap, RagFacts, RagRule } from './rule.ts';

/** The colour of one case, or why it has none, by which version of the rule. */
export interface Classified {
  readonly colour: Colour | 'unclassified';
  /** A sentence: what of the facts decided it, or what the rule leaves open. */
  readonly reason: string;
  /** The gap it fell into, also where a ruling gave it a colour. */
  readonly gap?: Gap;
  /** When a green case is to be looked at again, with the expectation of more hours (inventory row 52). */
  readonly reviewOn?: Day;
  readonly version: number;
}

/**
 * The rule, to the letter (inventory row 49): red has no school place or no full time, and no progress; amber has a plan
 * and fewer hours than the lower limit; green has more than the upper one. Where it says nothing, or two things, the
 * case is unclassified, unless a ruling decides (decision 2).
 */
export const classify = (facts: RagFacts, rule: RagRule): Classified => {
  const missing = NEEDED.filter(({ key }) => facts[key] === undefined).map(({ say }) => say);
  if (missing.length > 0) return inGap('g', `It is not stated ${missing.join(', or ')}.`, { facts, rule });
  const stated: Stated = { ...NONE, ...facts };
  const fits = fitting(stated, rule);
  const [colour, ...others] = fits;
  if (colour && others.length > 0)
    return inGap('e', `Both ${colour} and ${others.join(' and ')} fit: ${sayFacts(stated)}.`, {
      facts,
      rule,
    });
  const gap = gapOf(stated, rule, colour);
  if (gap) return inGap(gap.gap, gap.say, { facts, rule });
  return coloured(colour ?? 'red', `${sayFacts(stated)}.`, { facts, rule });
};

type Stated = Required<Omit<RagFacts, 'greenOn'>> & Pick<RagFacts, 'greenOn'>;

const NONE = { hours: 0, hasPlan: false, hasPlace: false, isFullTime: false, isStuck: false };

const NEEDED = [
  { key: 'hours', say: 'how many hours a week it has' },
  { key: 'hasPlan', say: 'whether a plan is in place' },
  { key: 'hasPlace', say: 'whether there is a school place' },
  { key: 'isFullTime', say: 'whether it is full time' },
  { key: 'isStuck', say: 'whether the teams can make progress' },
] as const;

const fitting = (facts: Stated, { below, over }: RagRule): readonly Colour[] => {
  const { hours, hasPlan, hasPlace, isFullTime, isStuck } = facts;
  return [
    ...(isStuck && (!hasPlace || !isFullTime) ? (['red'] as const) : []),
    ...(hasPlan && hours < below ? (['amber'] as const) : []),
    ...(hours > over ? (['green'] as const) : []),
  ];
};

interface Open {
  readonly gap: Gap;
  readonly say: string;
}

const gapOf = (facts: Stated, rule: RagRule, colour: Colour | undefined): Open | undefined => {
  const { hours, hasPlan, hasPlace, isFullTime, isStuck } = facts;
  if (colour === 'red') return undefined;
  if (!hasPlace) return { gap: 'd', say: 'It has no school place, but is progressing.' };
  if (isStuck && hours > rule.over)
    return { gap: 'c', say: `It has ${hours} hours a week, but no progress.` };
  if (isFullTime) return { gap: 'f', say: 'It is full time: the rule does not say when a case is over.' };
  if (hours > rule.over) return openGreen(facts, rule);
  if (hours >= rule.below)
    return { gap: 'a', say: `${hours} hours a week are neither below ${rule.below} nor over ${rule.over}.` };
  return hasPlan
    ? undefined
    : { gap: 'b', say: `It has ${hours} hours a week and no plan, but is progressing.` };
};

const openGreen = ({ hours, hasPlan, greenOn, on }: Stated, { months }: RagRule): Open | undefined => {
  if (!hasPlan) return { gap: 'c', say: `It has ${hours} hours a week, but no plan.` };
  if (greenOn === undefined || on < addMonths(greenOn, months)) return undefined;
  const over = sayDay(addMonths(greenOn, months));
  return { gap: 'f', say: `Its monitoring ended on ${over}: the rule does not say what follows.` };
};

interface Looked {
  readonly facts: RagFacts;
  readonly rule: RagRule;
}

const inGap = (gap: Gap, say: string, looked: Looked): Classified => {
  const ruling = looked.rule.rulings.find((one) => one.gap === gap);
  if (!ruling) return { colour: 'unclassified', reason: say, gap, version: looked.rule.n };
  const reason = `${say} Ruled ${ruling.colour} from ${sayDay(ruling.from)}.`;
  return { ...coloured(ruling.colour, reason, looked), gap };
};

const coloured = (colour: Colour, reason: string, { facts, rule }: Looked): Classified => ({
  colour,
  reason,
  version: rule.n,
  ...(colour === 'green' && { reviewOn: reviewOf(facts, rule) }),
});

/** Three months from the day it became green; once these are over, from the day it is looked at. */
const reviewOf = ({ on, greenOn = on }: RagFacts, { months }: RagRule): Day => {
  const first = addMonths(greenOn, months);
  return first > on ? first : addMonths(on, months);
};

/** "Progress, with a plan, 20 hours a week, a school place, not full time" */
const sayFacts = ({ hours, hasPlan, hasPlace, isFullTime, isStuck }: Stated): string =>
  [
    isStuck ? 'No progress' : 'Progress',
    hasPlan ? 'with a plan' : 'no plan',
    `${hours} hours a week`,
    hasPlace ? 'a school place' : 'no school place',
    isFullTime ? 'full time' : 'not full time',
  ].join(', ');
