/** A stretch of a text between two points, as it was written. */
export interface Segment {
  readonly text: string;
  /** Where it begins and ends in the whole. */
  readonly from: number;
  readonly to: number;
  /** A new sentence begins here, and not only a part of one. */
  readonly isFirst: boolean;
}

/** How a question begins, wherever it stands. */
const OPENERS = [
  'how (?:many|much|high|low|big|do|does|did|has|have|is|are|was|were)',
  "what(?:'?s| is| was| are| were| do| does| did| has| have| share| percentage| percent| proportion)",
  'which (?:of|la|las|authority|authorities|council|councils|local|area|areas|county|counties|one|year|years|term|has|have)',
  "who(?:'?s| has| have| had| is)(?: got)? (?:the )?(?:most|fewest|least|highest|lowest|best|worst|top|more|bottom)",
  '(?:can|could|may|might) (?:i|we|you|u|someone|somebody|anyone)',
  "(?:i|we)(?:'?d| would) (?:like|love|appreciate)",
  '(?:please |pls )?(?:give|tell|show|send|get) (?:me|us)',
  '(?:is|are|was|were|does|do|did|has|have) (?:(?:the|there|our|we)|(?=[^.!?]{3,80}\\?))',
  '(?:am |i am |was |just )?wondering|(?:(?:i|we) (?:[a-z]+ )?)?need(?= )|where (?:do|does|did|is|are)',
  'what (?:i|we) (?:[a-z]+ )?(?:need|want|am after|are after|would like) is|do (?:you|we|they) (?:also )?(?:have|know)',
  "it(?:'?d| would) (?:really )?(?:help|be (?:good|great|useful|helpful|handy)) to (?:have|see|know)",
].join('|');

const LED = '(?:(?:and|so|but|anyway|ok|okay|well|now|please|pls|just|quickly) )*';

export const OPENS = new RegExp(`^${LED}(?:${OPENERS})\\b`, 'i');

/** What ends a sentence, what ends a part of one, and where a question begins with nothing before it. */
const POINTS = new RegExp(
  [
    '(?<=[.!?…]["”\')]?)\\s+',
    '\\s*[\\n\\r]+\\s*',
    '(?<=[:;,])\\s+',
    '\\s+[-–—]+\\s+',
    '(?<=when(?:ever)? you (?:get|have)(?: an?| five| two)? (?:moment|chance|minute|minutes|sec|second|mo))\\s+',
    `\\s+(?=(?:and|so|but) (?:${OPENERS})\\b)`,
    '\\s+(?=(?<!\\b(?:and|so|but|or|,) )(?:how many|what (?:our|the)|how [a-z]+ has (?:changed|gone|moved|developed))\\b)',
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
