import type { Question } from '../../domain/counts/question.ts';
import { hasMark, type QuestionContext } from './asked.ts';
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

/** The question that a text goes on from: it opens as one that does, or names no measure and changes something else. */
export const followedBy = (marks: readonly Marked[], { before }: QuestionContext): Question | undefined => {
  if (!before) return undefined;
  const asked = { marks };
  if (opens(marks)) return hasMark(asked, ...CHANGES, 'measure') ? before : undefined;
  if (asksOfNetwork(marks)) return undefined;
  if (hasMark(asked, 'measure', 'cases') || !hasMark(asked, ...CHANGES)) return undefined;
  return hasMark(asked, 'children') && hasMark(asked, 'ask') && !hasMark(asked, 'those', 'part')
    ? undefined
    : before;
};
