import type { Asked } from './asked.ts';
import type { Mark } from './marks.ts';

const PLACED: readonly Mark['is'][] = [
  'place',
  'own',
  'we',
  'region',
  'all',
  'each',
  'england',
  'shared',
  'outside',
  'children',
  'rank',
];
const OF_FIGURES: readonly Mark['is'][] = ['measure', 'ask', 'as', 'newest'];

/** "What is their CME", "how many CME do they have": whose, is not said. */
export const whose = ({ marks, follows }: Asked): readonly string[] => {
  if (follows || marks.some(({ is }) => PLACED.includes(is))) return [];
  return marks
    .filter(({ is, words }, at) => {
      const next = marks[at + 1];
      if (/^theirs?$/i.test(words)) return next === undefined || OF_FIGURES.includes(next.is);
      return is === 'those' && /^they$/i.test(words) && /^(?:have|had|got)\b/i.test(next?.words ?? '');
    })
    .map(({ words }) => words);
};

const SAYS_WHOSE: readonly Mark['is'][] = PLACED.filter((is) => is !== 'children' && is !== 'rank');

/** "For the Kent board", where no other place is named: that may be whose figure is wanted. */
export const heldPlaces = ({ marks, follows }: Asked): readonly string[] =>
  follows || marks.some(({ is }) => SAYS_WHOSE.includes(is))
    ? []
    : marks.filter((mark) => mark.is === 'plain' && mark.holds).map(({ words }) => words);
