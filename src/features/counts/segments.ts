import { OPENINGS } from './openings.ts';

/** A stretch of a text between two points, as it was written. */
export interface Segment {
  readonly text: string;
  /** Where it begins and ends in the whole. */
  readonly from: number;
  readonly to: number;
  /** A new sentence begins here, and not only a part of one. */
  readonly isFirst: boolean;
}

/** The same, as it is typed: what is said before it is no part of what it asks. */
const OPENERS = [
  OPENINGS,
  '(?:is|are|was|were|does|do|did|has|have) (?:(?:the|there|our|we)|(?=[^.!?]{3,80}\\?))',
  '(?:am |i am |was |just )?wondering|would like to know|where (?:do|does|did|is|are)',
  'what (?:i|we) (?:[a-z]+ )?(?:need|want|am after|are after|would like|(?:meant|wanted|came|was going|were going|need|want) to (?:ask|say|know)) (?:is|was)|do they (?:also )?(?:have|know)',
  "it(?:'?d| would) (?:really )?(?:help|be (?:good|great|useful|helpful|handy)) to (?:have|see|know)",
].join('|');

const LED =
  '(?:(?:and|so|but|anyway|ok|okay|well|now|please|pls|just|quickly|still|then|also|roughly|namely|basically) )*';
/** "In spring 2026 how many", "of all the LAs which has": when, where or of which, before what is asked. */
const OF_WHICH = `(?:(?:in|for|of|during|at|across|on) (?:[a-z0-9/'’-]+ ){1,5}?(?=(?:how many|how much|what|which|who|i need|we need|is|are|was|were|does|do|did|has|have)\\b))?`;
/** "Is EHE going up", where "is driving me mad" goes on telling. */
const ASKS_OF =
  '(?:is|are|was|were|do|does|did|has|have) (?!(?:been|being|not|an?|so|very|too|it|that|this|they|he|she|i|always|never|still|now|had|got|to|in|on|at|with|no|none|nothing|all|my|just|about|off|out|up|down)\\b)(?!(?!missing)[a-z]+(?:ing|ed)\\b)';

export const OPENS = new RegExp(
  `^${LED}${OF_WHICH}(?:(?:${OPENERS})\\b|(?<=\\b(?:and|so|but) )${ASKS_OF})`,
  'i',
);

export const ASKS = /\?\s*$/;

/** What ends a sentence, what ends a part of one, and where a question begins with nothing before it. */
const POINTS = new RegExp(
  [
    '(?<=[.!?…]["”\')]?)\\s+',
    '\\s*[\\n\\r]+\\s*',
    '(?<=[:;,])\\s+',
    '\\s+[-–—]+\\s+',
    '(?<=when(?:ever)? you (?:get|have)(?: an?| five| two)? (?:moment|chance|minute|minutes|sec|second|mo))\\s+',
    `\\s+(?=(?:and|so|but) ${LED}${OF_WHICH}(?:(?:${OPENERS})\\b|${ASKS_OF}))`,
    '\\s+(?=(?<!\\b(?:and|so|but|or|,) |\\b(?:and|so|but) (?:in|for|of|during|at|across|on) (?:[a-z0-9/-]+ ){1,5})(?:how many|what (?:our|the)|how [a-z]+ has (?:changed|gone|moved|developed))\\b)',
  ].join('|'),
  'gi',
);
const ENDS = /[.!?…]["”')]?\s*$|[\n\r:;]\s*$|[-–—]+\s*$/;

/** A text in its stretches, in their order; what parts them is in none of them. */
export const segmentsOf = (text: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let [from, isFirst] = [0, true];
  const add = (to: number, next: number): void => {
    if (text.slice(from, to).trim()) segments.push({ text: text.slice(from, to).trim(), from, to, isFirst });
    isFirst = ENDS.test(text.slice(from, next));
    from = next;
  };
  for (const point of text.matchAll(POINTS)) add(point.index, point.index + point[0].length);
  add(text.length, text.length);
  return segments;
};

/** Whether a stretch asks: it opens so, or ends so. */
export const isAsked = ({ text }: Pick<Segment, 'text'>): boolean => OPENS.test(text) || ASKS.test(text);

const SENTENCE_ENDS = /[.!?…]["”')]?\s*$|[\n\r]\s*$/;

/** The sentences of a text: each ends at a point, or with its line. */
export const sentencesOf = (text: string): readonly Omit<Segment, 'isFirst'>[] => {
  const firsts = segmentsOf(text).filter(({ from }) => from === 0 || SENTENCE_ENDS.test(text.slice(0, from)));
  return firsts.map(({ from }, at) => {
    const to = firsts[at + 1]?.from ?? text.length;
    return { from, to, text: text.slice(from, to).trim() };
  });
};

const LEADS_IN = /(?:[,;:]|\s[-–—]+)\s*$/;

/** What leads in to a place within its own sentence, where it is parted from that: "Good luck with this, but basically: …". */
export const leadTo = (text: string, to: number): Omit<Segment, 'isFirst'> | undefined => {
  const from = sentencesOf(text).findLast((one) => one.from < to && one.to > to)?.from;
  if (from === undefined) return undefined;
  const words = text.slice(from, to);
  return LEADS_IN.test(words) ? { from, to, text: words.replace(/[\s–—-]+$/, '') } : undefined;
};
