import type { Question } from '../../domain/counts/question.ts';
import { hasMark, type QuestionContext } from './asked.ts';
import { textOf } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';

const CHANGES: readonly Mark['is'][] = [
  'place',
  'own',
  'region',
  'all',
  'each',
  'england',
  'period',
  'span',
  'part',
  'breakdown',
  'as',
  'want',
  'rank',
  'top',
  'source',
  'newest',
  'turn',
  'earlier',
  'since',
  'outside',
  'shared',
  'six',
  'best',
  'split',
  'yearly',
  'limit',
];
const OPENS: readonly Mark['is'][] = ['and', 'or', 'again', 'versus'];
const PASSED: readonly Mark['is'][] = ['plain', 'the', 'newest'];

/** "And", "what about", "same for": it goes on from the question before, whatever it names. */
const opens = (marks: readonly Marked[]): boolean => {
  const first = marks.find(({ is }) => !PASSED.includes(is));
  return first !== undefined && OPENS.includes(first.is);
};

/** "What is SESLIP" asks who that is. */
const asksOfNetwork = (marks: readonly Marked[]): boolean =>
  marks.some(({ is }) => is === 'what') &&
  marks.every(({ is }) => ['what', 'region', 'the', 'plain'].includes(is));

const OWN: readonly Mark['is'][] = [
  ...(['place', 'own', 'region', 'all', 'each', 'england', 'outside', 'shared'] as const),
  ...(['period', 'span', 'newest', 'earlier', 'since', 'six'] as const),
];
const AS_WELL = /\b(?:as well(?! as)|also|too|in addition|on top of that)\b/i;

/** "EHE as well": of the place and time that were asked about, since it names neither. "For the same term" says so. */
const addsToIt = (marks: readonly Marked[]): boolean =>
  hasMark({ marks }, 'same') || (!hasMark({ marks }, ...OWN) && AS_WELL.test(textOf(marks)));

/** The question that a text goes on from: it opens as one that does, or names no measure and changes something else. */
export const followedBy = (marks: readonly Marked[], { before }: QuestionContext): Question | undefined => {
  if (!before) return undefined;
  const asked = { marks };
  if (opens(marks)) return hasMark(asked, ...CHANGES, 'measure') ? before : undefined;
  if (asksOfNetwork(marks)) return undefined;
  if (hasMark(asked, 'measure') && addsToIt(marks)) return before;
  if (hasMark(asked, 'measure', 'cases') || !hasMark(asked, ...CHANGES)) return undefined;
  return hasMark(asked, 'children') && hasMark(asked, 'ask') && !hasMark(asked, 'those', 'part')
    ? undefined
    : before;
};
