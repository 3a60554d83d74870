import type { Mark, Marked } from './marks.ts';
import { OPENINGS } from './openings.ts';

/** A stretch of a text that asks, or that says why somebody asks; what parts it from the next is its end. */
export type Clause = readonly Marked[];

const PRONOUN =
  '(?:i|im|ive|id|we|weve|were|they|he|she|it|you|my|our|her|his|their|somebody|someone|everyone|nobody|there|that|this|the|a|everybody)';

/** How a question begins, whatever leads up to it: "how many", "could I have", "I need". */
const HEAD = new RegExp(
  `^(?:(?:and|so|but|or|ok|then|please|pls|also|just|now) )*(?:${[
    OPENINGS,
    'what|compare|list|show',
    '(?:i|we|id)(?: really| just| also| urgently| only)* (?:need|want|require|like to|would love|have been (?:asked|told)|been (?:asked|told)|was after|am after|was looking|am looking)',
    'needing(?= )',
    '(?:looking for|after(?! (?:yesterday|last|today|this|all|we|i|my|our|an?|school)))(?= )',
    '(?:could|can) do with',
    '(?:have|has) been (?:asked|told|tasked)',
    '(?:would|could) (?:appreciate|welcome|value|use)',
    '(?:(?:i|we|they|he|she) )?would find it',
    'would (?:like|love)(?= (?:to|the|an?|some)\\b| [a-z]+$|$)',
    'would be (?:grateful|glad|keen|interested|pleased)',
    '(?:i|we) would be',
    'any (?:chance|idea|figures|data)',
  ].join('|')})(?![a-z])`,
);

/** How what comes after a question begins, where nothing parts it: "my boss is on at me", "need it for Ofsted". */
const TAIL =
  /^(?:(?:and|as|because|cos|since|so) )?(?:(?:my|our)(?: (?!what|how|which|who|where)[a-z]+){1,3} (?:is|are|was|were|has|have|had|wants?|needs?|keeps?|asked|asks)|(?:im|i am|i|we|we are) (?:in|on|at|off|with|due|meeting|seeing|about to|just|having|have got|got)|(?:i |we )?need (?:it|this|them|that)|(?:its|it is|this is) (?:for|needed|wanted|due))(?![a-z])/;

/** "…, and I have been asked": another clause of the same sentence. */
const JOINED = new RegExp(
  `^(?:and|so|but|because|cos|since|as|while|whilst|though|although)(?: ,)? ${PRONOUN}(?![a-z])`,
);

/** "… before she meets their director": when it is wanted. */
const BY_THEN = /^(?:before|until|till) (?:i|we|she|he|they|my|our)(?![a-z])/;

/** "My manager reckons EHE has doubled": what is asked stands right after. */
const OPINES =
  /\b(?:reckons?|thinks?|says?|said|believes?|claims?|convinced|certain|(?:is|are|am|was|quite|pretty) sure|heard|suspects?|told (?:me|us)|(?:arguing|insisting|insists|claiming|claimed|announced|telling|saying|adamant|swearing|swears|suggesting|suggests)(?: (?:with|to))?(?: (?:me|us))?|(?:ask|asks|asked|asking) (?:about|for)|but|so|sorry|anyway|anyhow|basically|promise|promised)(?: (?:that|the))*$/;
const OF =
  '(?: (?:that|if|whether|the|for|about|some|a|an|latest|current|number|numbers|figure|figures|count|data|list|of|on|to (?:know|see|have|show|quote|include|find out|check|understand|report)))*$';
const ASKED =
  '(?:ask|asks|asked|asking)(?: (?:me|us))?(?: (?:for|about))?|asked(?: [a-z]+){1,4} about|asked by(?: [a-z]+){1,4} for|(?:query|question|request|enquiry|email|letter|complaint|call) from(?: [a-z]+){1,6} (?:about|on|regarding)|(?:want|need)(?:s|ed|ing)?|would (?:like|love|prefer)|requested|requests|chasing|querying|queried|wondering|discussing|(?:collared|grabbed|caught|emailed|rang|phoned|quizzed|grilled|pestered|hassled|nagged|tackled|stopped)(?: [a-z]+){0,6} about';
const WRITES =
  '(?:to|need|must|writing|preparing|drafting|doing|finishing|for|answering)(?: (?:a|an|the|my|our|some|quick|short))* (?:brief|briefing|respond|reply|report|present|talk|speak|answer|question|query|paper|slide|note|letter|email|call|foi|complaint|motion)(?: [a-z]+){0,6} (?:on|about|regarding)';
/** "Finance want the number of CME", "a slide for the mayor on CME". */
const ABOUT = new RegExp(`\\b(?:${ASKED}|${WRITES})${OF}`);
const NAMED: readonly Mark['is'][] = [
  'measure',
  'part',
  'own',
  'ask',
  'as',
  'each',
  'region',
  'england',
  'breakdown',
  'source',
  'split',
  'want',
  'rank',
  'top',
  'whatever',
];

const MOST_MARKS = 6;

export const textOf = (marks: readonly Marked[]): string => marks.map(({ words }) => words).join(' ');

const isPoint = ({ is, words }: Marked): boolean =>
  is === 'stop' || (is === 'and' && (words === ',' || words === '-'));

/** Whether a clause asks in so many words. */
export const asks = (clause: Clause): boolean => HEAD.test(textOf(clause.slice(0, MOST_MARKS)).toLowerCase());

/** "How far | are we": one question. */
const ASKS_ON = /^(?:how|what|which|why|when|where|who)\b/i;

const begins = (marks: readonly Marked[], at: number): boolean => {
  const before = marks[at - 1];
  // "Surrey has the worst": said of it.
  if (before?.is === 'place' && /^(?:has|have)\b/i.test(marks[at]?.words ?? '')) return false;
  if (ASKS_ON.test(before?.words ?? '') || (before?.is === 'we' && marks[at]?.is === 'versus')) return false;
  const text = textOf(marks.slice(at, at + MOST_MARKS));
  return HEAD.test(text) || TAIL.test(text) || JOINED.test(text) || BY_THEN.test(text);
};

/** What is said or asked begins here, and what is before it only tells by whom. */
const isLed = (clause: Clause, { is }: Marked): boolean => {
  const text = textOf(clause).toLowerCase();
  return (
    (NAMED.includes(is) || is === 'place' || is === 'more') &&
    (OPINES.test(text) || (NAMED.includes(is) && ABOUT.test(text)))
  );
};

/** "Please could I": a clause of greetings alone is none by itself. */
const isSmall = (clause: Clause): boolean =>
  clause.every(({ is }) => is === 'plain' || is === 'and') || /^(?:but|while|whilst)$/i.test(textOf(clause));

/** Clause by clause: each ends where a point, a comma or a dash stands, or where another begins to ask. */
export const clausesOf = (marks: readonly Marked[]): readonly Clause[] => {
  const clauses: Marked[][] = [];
  let clause: Marked[] = [];
  for (const [at, mark] of marks.entries()) {
    if (clause.length > 0 && !isSmall(clause) && (begins(marks, at) || isLed(clause, mark))) {
      clauses.push(clause);
      clause = [];
    }
    clause.push(mark);
    if (isPoint(mark)) {
      clauses.push(clause);
      clause = [];
    }
  }
  return [...clauses, clause].filter((one) => one.length > 0);
};

/** Where the sentence ends that the clause at a place is of: the place of the next one's first clause. */
export const sentenceEnd = (clauses: readonly Clause[], from: number): number => {
  const end = clauses.findIndex((clause, at) => at >= from && clause.at(-1)?.is === 'stop');
  return end < 0 ? clauses.length : end + 1;
};

export const withoutPoint = (clause: Clause): Clause => clause.filter((mark) => !isPoint(mark));
