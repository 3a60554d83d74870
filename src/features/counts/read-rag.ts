import { addMonths, type Day } from '../../domain/day.ts';
import { findDay } from '../../domain/find-day.ts';
import type { Colour, RagFacts, Ruling } from '../../domain/rag/rule.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Term } from '../../domain/term.ts';

export interface RagReading {
  readonly today: Day;
  readonly terms: readonly Term[];
}

type Said = readonly (readonly [pattern: RegExp, is: boolean])[];

/** In this order: what says no holds the words of what says yes. */
const PLAN: Said = [
  [/\b(?:no|without(?:\s+an?)?|has\s+no|not?\s+yet\s+an?)\s+(?:appropriate\s+)?plan\b/i, false],
  [/\bplan\b/i, true],
];
const PLACE: Said = [
  [
    /\b(?:no|without(?:\s+an?)?)\s+(?:school\s+)?place\b|\bnot\s+on\s+(?:a\s+)?(?:school\s+)?roll\b|\boff\s+roll\b/i,
    false,
  ],
  [/\b(?:school\s+)?place\b|\bon\s+(?:a\s+)?(?:school\s+)?roll\b/i, true],
];
const FULL: Said = [
  [/\b(?:not|less\s+than)\s+full[-\s]?time\b|\bpart[-\s]?time\b/i, false],
  [/\bfull[-\s]?time\b/i, true],
];
const STUCK: Said = [
  [
    /\b(?:stuck|no\s+progress|(?:un|not\s+)able\s+to\s+progress|cannot\s+progress|not\s+(?:been\s+)?progressing|not\s+moving)\b/i,
    true,
  ],
  [/\bprogress(?:ing|es|ed)?\b/i, false],
];

const dayIn = (words: string, context: RagReading): Day | undefined => {
  const found = findDay(words, context)?.day;
  return typeof found === 'string' ? found : undefined;
};

const saidIn = (words: string, said: Said): boolean | undefined =>
  said.find(([pattern]) => pattern.test(words))?.[1];

const HOURS = /(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?|hrs?)\b/i;
const NO_HOURS = /\bno\s+(?:hours|provision|education)\b/i;
const GREEN_SINCE = /\bgreen\s+(?:since|from|on)\s+([^,;]+)/i;

const hoursIn = (words: string): number | undefined => {
  const hours = HOURS.exec(words)?.[1];
  if (hours !== undefined) return Number(hours);
  return NO_HOURS.test(words) ? 0 : undefined;
};

/**
 * The facts of a case that the rule asks for: "12 hours, plan, no school place, part time, progressing". Whatever else
 * is said is passed over, and nothing of it is kept. Nothing where none of them is told.
 */
export const ragFactsIn = (words: string, { today, terms }: RagReading): RagFacts | undefined => {
  const hours = hoursIn(words);
  const since = GREEN_SINCE.exec(words)?.[1];
  // Without its year, the last such day.
  const greenOn = since ? dayIn(since, { today: addMonths(today, -12), terms }) : undefined;
  const told = {
    hours,
    hasPlan: saidIn(words, PLAN),
    hasPlace: saidIn(words, PLACE),
    isFullTime: saidIn(words, FULL),
    isStuck: saidIn(words, STUCK),
  };
  const known = Object.entries(told).filter(([, one]) => one !== undefined);
  if (known.length === 0) return undefined;
  return { on: today, ...Object.fromEntries(known), ...(greenOn && greenOn <= today && { greenOn }) };
};

type Ruled = Ruling['gap'];

/** In this order: "more than 15 hours and no plan" has "no plan" in it too. */
const GAPS: readonly (readonly [pattern: RegExp, gap: Ruled])[] = [
  [/\b11\s*(?:to|[-–])\s*15\b|\bbetween\s+11\s+and\s+15\b/i, 'a'],
  [/\b(?:over|more\s+than|above)\s+15\b/i, 'c'],
  [/\b(?:under|fewer\s+than|less\s+than|below)\s+11\b/i, 'b'],
  [/\b(?:no|without(?:\s+an?)?)\s+(?:school\s+)?place\b/i, 'd'],
  [/\b(?:two|both)\s+colours?\b/i, 'e'],
  [/\bfull[-\s]?time\b|\bmonitoring\b/i, 'f'],
];
const LETTER = /\bgap\s+([a-f])\b/i;
const COLOUR = /\b(?:is|are|counts?(?:\s+as)?|as|=)\s+(red|amber|green)\b/i;
const FROM = /\bfrom\s+(.+?)\.?\s*$/i;

const HOW =
  'Enter what is ruled, its colour and from when: rag ruling: 11 to 15 hours with a plan is amber from 1 January 2027. Type rag rule for what the rule leaves open.';

/** "11 to 15 hours with a plan is amber from 1 January 2027": what a coordinator rules, from that day on. */
export const rulingIn = (words: string, { today, terms }: RagReading): Result<Ruling> => {
  const letter = LETTER.exec(words)?.[1]?.toLowerCase();
  const gap =
    GAPS.map(([, one]) => one).find((one) => one === letter) ?? GAPS.find(([is]) => is.test(words))?.[1];
  const colour = COLOUR.exec(words)?.[1]?.toLowerCase();
  if (!gap || !colour) return refuse('no-ruling', HOW);
  const dated = FROM.exec(words)?.[1];
  const from = dated === undefined ? today : dayIn(dated, { today, terms });
  if (!from)
    return refuse('no-day', `The day from which it counts must be a date like 1 January 2027. ${HOW}`);
  if (from < today)
    return refuse('past', 'A ruling counts from today or from a later day: what was counted before stays.');
  return ok({ gap, colour: colour as Colour, from }); // one of the three that the pattern knows
};
