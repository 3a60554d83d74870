import type { Limit } from '../../domain/counts/question.ts';
import { type Form, form } from './form.ts';
import type { Mark } from './marks.ts';

const N = '(?<n>\\d{1,6}|(?:a |one )?hundred|(?:a |one )?thousand)';
/** Of weeks and ages it is no limit of a count. */
const NO_UNIT = '(?! ?(?:week|month|year|day|hour|session|time|term)\\b)';

const WORDS: readonly (readonly [is: Limit['is'], words: string])[] = [
  ['over', 'over|above|more than|greater than|higher than|bigger than|in excess of|exceeding|exceed|topping'],
  ['under', 'under|below|fewer than|less than|lower than|smaller than'],
  ['at-least', 'at least|no fewer than|no less than|a minimum of'],
  ['at-most', 'at most|no more than|not more than|a maximum of'],
];

const AFTER: readonly (readonly [is: Limit['is'], words: string])[] = [
  ['at-least', 'or more|or over|or above|plus|and over|and above'],
  ['at-most', 'or fewer|or less|or under|or below'],
];

const numberIn = (words = ''): number => {
  if (/hundred/.test(words)) return 100;
  return /thousand/.test(words) ? 1000 : Number(words);
};

/** Years that "more than 2023" may mean. */
const isYear = (n: number): boolean => n >= 2000 && n < 2100;

const limit = (is: Limit['is'], words: string | undefined): Mark | undefined => {
  const n = numberIn(words);
  return isYear(n) ? undefined : { is: 'limit', limit: { is, n } };
};

/** "Over 100", "fewer than 20", "50 or more": whether it bounds figures, what else is said tells. */
export const LIMIT_FORMS: readonly Form[] = [
  // "Over 2,000 EHE": as many of them, and no year.
  ...WORDS.map(([is, words]) =>
    form(
      `(?:${words}) 2000(?= (?:ehe|cme|children|pupils|kids|home|elective|electively|suspension|reduced)\\b)`,
      () => ({
        is: 'limit',
        limit: { is, n: 2000 },
      }),
    ),
  ),
  ...WORDS.map(([is, words]) => form(`(?:${words}) ${N}${NO_UNIT}`, ({ n }) => limit(is, n))),
  ...AFTER.map(([is, words]) => form(`${N} (?:${words})${NO_UNIT}`, ({ n }) => limit(is, n))),
];
