import { type Asked, hasMark, marksOfKind } from './asked.ts';

/** "Which year group has the most", "the top three reasons": the parts of one figure are ranked, and no authorities. */
export const ranksParts = (asked: Asked): boolean =>
  hasMark(asked, 'breakdown') &&
  !hasMark(asked, 'each', 'rank') &&
  (!hasMark(asked, 'top') || isTopOfParts(asked));

/** "The top three reasons" are parts, and no local authorities. */
const isTopOfParts = ({ marks }: Asked): boolean =>
  marks.some(({ is }, at) => is === 'top' && marks[at + 1]?.is === 'breakdown');

const FIRST_OF_ALL =
  /\b(?:most (?:common|frequent|cited|popular|often given|often)|commonest|main|top|biggest|largest|primary|principal|leading|number one|predominant|chief|single|key)\b.*\b(?:reason|cause|driver|explanation)\b/i;

/** "The most common reason" is one of them; "the main reasons" are all. */
export const isFirstPart = (asked: Asked): boolean =>
  ranksParts(asked) &&
  !hasMark(asked, 'versus', 'more') &&
  marksOfKind(asked, 'breakdown').some(
    ({ words }) => FIRST_OF_ALL.test(words) && !/^(?:by|per)\b/i.test(words),
  );

/** "Who has more, Kent or Medway": one of the two is asked for. "Has Kent more than Medway" holds them side by side. */
export const moreOf = (asked: Asked): 'highest' | 'lowest' | undefined => {
  const { marks } = asked;
  const at = marks.findIndex(({ is }) => is === 'or');
  const isBetweenTwo =
    marks.slice(0, at).some(({ is }) => SIDE.includes(is)) &&
    marks.slice(at).some(({ is }) => SIDE.includes(is));
  const more = marksOfKind(asked, 'more').map(({ words }) => words.toLowerCase());
  if (at < 0 || !isBetweenTwo || more.length !== 1 || hasMark(asked, 'versus')) return undefined;
  if (/^(?:more|higher|greater|bigger|larger)$/.test(more[0] ?? '')) return 'highest';
  return /^(?:fewer|less|lower|smaller)$/.test(more[0] ?? '') ? 'lowest' : undefined;
};

const SIDE: readonly string[] = ['place', 'own', 'we'];
