import { hasMark } from './asked.ts';
import { textOf } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';
import { isTeam } from './team-forms.ts';

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
export const addsToIt = (marks: readonly Marked[]): boolean =>
  hasMark({ marks }, 'same') || (!hasMark({ marks }, ...OWN) && AS_WELL.test(textOf(marks)));

const WHO = /^(?:who|whom|whose|when|where|why)\b/i;
const COUNTING: readonly Mark['is'][] = ['ask', 'want', 'rank', 'top', 'best', 'more', 'as', 'limit', 'sum'];
/** "Is Kent here", "Kent has moved": what somebody is or does. */
const IS = /^(?:is|are|was|were|has|had)$/i;
const DOES = /^(?:is|are|was|were|has|have|had)$/i;

/** It names a place, and asks or tells something of whoever is there: "who is the CME lead in Kent". */
const isOfSomebody = (marks: readonly Marked[]): boolean => {
  if (hasMark({ marks }, ...COUNTING)) return false;
  const words = marks.filter(({ is }) => is === 'plain').map((mark) => mark.words);
  if (words.some(isTeam) || WHO.test(words[0] ?? '')) return true;
  return marks.some(
    ({ is }, at) =>
      is === 'place' && (IS.test(marks[at - 1]?.words ?? '') || DOES.test(marks[at + 1]?.words ?? '')),
  );
};

/** Whether a text goes on from a question: it opens as one that does, adds to it, or names no measure and changes something else. */
export const goesOn = (marks: readonly Marked[]): boolean => {
  const asked = { marks };
  if (isOfSomebody(marks)) return false;
  if (opens(marks)) return hasMark(asked, ...CHANGES, 'measure');
  if (asksOfNetwork(marks)) return false;
  if (hasMark(asked, 'measure') && addsToIt(marks)) return true;
  if (hasMark(asked, 'measure', 'cases') || !hasMark(asked, ...CHANGES)) return false;
  return !(hasMark(asked, 'children') && hasMark(asked, 'ask') && !hasMark(asked, 'those', 'part'));
};

/** "Amber?": it changes one thing, and names neither measure, place nor time of its own. */
export const changesOne = (marks: readonly Marked[]): boolean =>
  goesOn(marks) && !hasMark({ marks }, 'measure', ...OWN);
