import { asks, type Clause, sentenceEnd, textOf } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';
import { namedBy } from './told.ts';

/** A question that leans on what was told before it, and the marks of that which it takes. */
export interface Leaning {
  readonly at: number;
  readonly end: number;
  readonly takes: Clause;
}

/** What a question may hold that says nothing of what is counted. */
const EMPTY: readonly Mark['is'][] = [
  'plain',
  'what',
  'ask',
  'the',
  'period',
  'own',
  'we',
  'place',
  'newest',
  'and',
  'stop',
];
const WHERE: readonly Mark['is'][] = ['place', 'own', 'we', 'region', 'england', 'each', 'all'];
/** What a statement may hold of a figure, for "it" to stand for it without a doubt. */
const PARTED: readonly Mark['is'][] = [
  'part',
  'breakdown',
  'split',
  'period',
  'span',
  'earlier',
  'same',
  'as',
  'source',
  'turn',
  'region',
  'england',
  'each',
  'all',
  'shared',
  'outside',
  'limit',
  'sum',
  'six',
  'versus',
];
export const IT =
  /^(?:(?:and|so|but|ok|please) )*(?:what|how (?:many|much)) (?:is|was|are|were)(?: (?:it|that)$| (?:it|that) (?:in|at|for|as|back|now|then|today|currently|last|this|these)\b| (?:our |its |the |their )?(?:(?:latest|newest|current|most recent|actual|real|total) )*(?:number|count|figure|total)s?\b)/i;

const isThere = ({ is, words }: Marked): boolean => is === 'plain' && /^there$/i.test(words);

const THERE_ARE = /\b(?:(?:is|are|was|were|been|be) there|there (?:is|are|was|were|has|have|had))\b/i;

const isOf = (mark: Marked, run: Clause): boolean =>
  namedBy(mark).some((one) => run.some((other) => other.is === 'measure' && namedBy(other).includes(one)));

const takesOf = (told: Clause, run: Clause): Clause | undefined => {
  const measures = told.filter(({ is }) => is === 'measure');
  const places = told.filter((mark) => mark.is === 'place');
  const isPlaced = run.some(({ is }) => WHERE.includes(is));
  if (
    told.some(({ is }) => PARTED.includes(is)) ||
    places.length > 1 ||
    places.some(({ codes }) => codes.length > 1)
  )
    return undefined;
  if (run.some(isThere) && run.some(({ is }) => is === 'measure')) {
    // "How many were there" says nothing of where, unless it is all of one thing.
    const isOne = !THERE_ARE.test(textOf(run)) || measures.some((mark) => isOf(mark, run));
    return isPlaced || places.length === 0 || !isOne ? undefined : places;
  }
  const isOpen = run.every(({ is }) => EMPTY.includes(is)) && IT.test(textOf(run));
  if (!isOpen || measures.length !== 1 || (isPlaced && places.length > 0)) return undefined;
  return [...measures, ...places].sort((one, other) => one.at - other.at);
};

/** "A journalist has rung about EHE on the Isle of Wight. How many are there?": what "it" and "there" stand for. */
export const leaningIn = (clauses: readonly Clause[]): Leaning | undefined => {
  const at = clauses.findIndex(asks);
  if (at < 1) return undefined;
  const end = sentenceEnd(clauses, at);
  const takes = takesOf(clauses.slice(0, at).flat(), clauses.slice(at, end).flat());
  return takes && { at, end, takes };
};
