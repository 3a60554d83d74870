import type { Want } from '../../domain/counts/question.ts';
import { type Asked, marksOfKind } from './asked.ts';

const EACH_TERM =
  /^(?:(?:in|for|across|over|during|through|throughout) )?(?:each|every|per|by|all)\b.*\bterms?\b|^termly$/i;

/** "Each term of 2024/25" names its terms one by one; "term by term" and "over the terms" is how they went. */
export const listsTerms = (asked: Asked): boolean => {
  const trends = marksOfKind(asked, 'want').filter(({ want }) => want === 'trend');
  const [year, ...more] = marksOfKind(asked, 'period');
  const isOfYear = year?.period.kind === 'year' && more.length === 0;
  return isOfYear && trends.length > 0 && trends.every(({ words }) => EACH_TERM.test(words));
};

/** Terms that are listed are shown, or held against each other where it says so. */
export const wantOfTerms = (asked: Asked): Want =>
  marksOfKind(asked, 'want').some(({ want }) => want === 'compare') ? 'compare' : 'figure';
