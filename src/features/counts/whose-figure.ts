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
