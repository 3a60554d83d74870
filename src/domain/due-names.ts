import { distance } from 'fastest-levenshtein';
import { MONTHS, WEEKDAYS } from './day.ts';

/** The weekdays as people shorten them, for use in a pattern. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes|s)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';

/** A month's name in a pattern: which one it is, if it is one, `monthNamed` says. */
export const MONTH = '[a-z]{3,10}\\.?';

const forms = (names: readonly string[], more: Readonly<Record<string, number>>) =>
  new Map([
    ...names.map((name, at) => [name.toLowerCase(), at + 1] as const),
    ...names.map((name, at) => [name.slice(0, 3).toLowerCase(), at + 1] as const),
    ...Object.entries(more),
  ]);

const months = forms(MONTHS, { sept: 9 });
const weekdays = forms(WEEKDAYS, { tues: 2, weds: 3, wensday: 3, thur: 4, thurs: 4 });

/** 11 for "november" or "nov." */
export const monthNamed = (word: string): number | undefined => months.get(word.replace('.', ''));

/** The same for a misspelt name, where a number beside it shows that a month is meant: "25 febuary". */
export const monthLike = (word: string): number | undefined =>
  monthNamed(word) ?? closest(word, MONTHS, word.length > 6 ? 2 : 1);

/** 5 for "friday" or "fri"; a full name may have one slip in it. "Fridays" are no day, and "SATs" no Saturday. */
export const weekdayNamed = (word: string): number | undefined =>
  weekdays.get(word) ?? (word.endsWith('day') ? closest(word, WEEKDAYS, 1) : undefined);

const closest = (word: string, names: readonly string[], most: number): number | undefined => {
  const found = word.length < 5 ? -1 : names.findIndex((name) => distance(word, name.toLowerCase()) <= most);
  return found < 0 ? undefined : found + 1;
};

const NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** 3 for "3" or "three"; 1 for "a", "an" and "the". */
export const countNamed = (word: string): number | undefined => {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word === 'an' || word === 'the' || word === 'a') return 1;
  const found = NUMBERS.indexOf(word);
  return found < 0 ? undefined : found;
};

/** 2026 for "2026", "26" or "'26". */
export const yearNamed = (digits: string): number => Number(digits.replace("'", '').padStart(4, '20'));
