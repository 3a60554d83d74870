import { findMeasure } from '../../domain/counts/measures.ts';
import type { Limit, Question, Sum } from '../../domain/counts/question.ts';
import { type Asked, hasMark, marksOfKind } from './asked.ts';
import { type Doubt, doubt } from './doubt.ts';
import type { Marked } from './marks.ts';
import { isRate } from './read-cell.ts';

/** Below it "over 16" may be an age. */
const AGES = 19;

const isOfAge = ({ marks }: Pick<Asked, 'marks'>, at: number, n: number): boolean =>
  n < AGES && marks[at - 1]?.is === 'children';

const RANKS: Readonly<Record<Limit['is'], 'highest' | 'lowest'>> = {
  over: 'highest',
  'at-least': 'highest',
  under: 'lowest',
  'at-most': 'lowest',
};

export const rankOf = (limit: Limit): 'highest' | 'lowest' => RANKS[limit.is];

const LAS = /^(?:las|leas|(?:local )?authorities|councils|counties|anyone|anybody|who)$/i;

/** "Which LAs", "how many LAs", "who is": local authorities are asked for, and a number bounds their figures. */
export const limitIn = (asked: Asked): Limit | undefined => {
  const [one, ...more] = marksOfKind(asked, 'limit');
  if (!one || more.length > 0) return undefined;
  const isOfLas =
    hasMark(asked, 'each', 'las') ||
    asked.follows?.places.kind === 'each' ||
    asked.marks.some(({ is, words }) => is === 'plain' && LAS.test(words)) ||
    /^(?:who|whos|anyone|anybody)\b/i.test(asked.marks[0]?.words ?? '');
  const wants = marksOfKind(asked, 'want').every(({ want }) => want === rankOf(one.limit));
  const at = asked.marks.findIndex((mark) => mark.at === one.at);
  return isOfLas && wants && !isOfAge(asked, at, one.limit.n) ? one.limit : undefined;
};

/** A limit that bounds nothing, and local authorities that are counted for nothing. */
export const idleLimits = (asked: Asked): readonly string[] => {
  if (limitIn(asked)) return [];
  const ranks = marksOfKind(asked, 'want').some(({ want }) => want === 'highest' || want === 'lowest');
  // "The largest number in any authority" ranks them.
  const las = marksOfKind(asked, 'las').filter(({ words }) => !(ranks && !/^(?:how|number)\b/i.test(words)));
  return [...marksOfKind(asked, 'limit'), ...las].map(({ words }) => words);
};

const TOGETHER = /^(?:combined|in total|all together)$/;

/** "In total" of two that are named is of those two, not of the region. */
export const isTogether = (mark: Marked, asked: Asked): boolean =>
  mark.is === 'all' && TOGETHER.test(mark.words.toLowerCase()) && placesNamed(asked) > 1;

const placesNamed = (asked: Asked): number =>
  new Set(marksOfKind(asked, 'place').flatMap(({ codes }) => codes)).size +
  (hasMark(asked, 'own', 'we') ? 1 : 0);

const TOTAL =
  /^(?:the )?(?:(?:grand |overall |joint |combined )?total(?: number)?(?: of)?|altogether|all told|joint(?:ly)?|in aggregate|aggregate|combined)$/i;

/** What is to be made of several figures, where it was said. */
const sumSaid = (asked: Asked): Sum | undefined => {
  const [said] = marksOfKind(asked, 'sum');
  if (said) return said.sum;
  const isTotal = asked.marks.some((mark) => isTogether(mark, asked) || TOTAL.test(mark.words));
  return isTotal ? 'total' : undefined;
};

const isOnePeriod = ({ when }: Question): boolean =>
  when.kind === 'newest' ? when.beside === undefined : when.kind === 'periods' && when.periods.length === 1;

const isOneCount = ({ measures, as, want, part }: Question): boolean => {
  const [id, ...more] = measures;
  const measure = id === undefined ? undefined : findMeasure(id);
  const isWhole = part === undefined || part.says !== undefined || part.parts?.length === 1;
  return (
    want === 'figure' &&
    as === 'number' &&
    more.length === 0 &&
    isWhole &&
    !!measure &&
    !isRate(measure.source)
  );
};

const isOfSeveral = ({ places }: Question, sum: Sum): boolean => {
  if (places.kind === 'each') return sum === 'mean' && !places.beside && !places.mark;
  return places.kind === 'authorities' && places.codes.length > 1 && !places.beside;
};

/** A total or an average of several local authorities, where there is one count of each. */
export const reckoned = (question: Question, asked: Asked): { readonly sum?: Sum } => {
  const sum = sumSaid(asked);
  if (!sum || !isOneCount(question) || !isOnePeriod(question) || !isOfSeveral(question, sum)) return {};
  return { sum };
};

/** "Average persistent absence in Kent": a rate of one place is the average there. */
const isRateItself = ({ measures, places }: Question, sum: Sum): boolean =>
  sum === 'mean' &&
  places.kind !== 'each' &&
  (places.kind !== 'authorities' || places.codes.length === 1) &&
  measures.every((id) => {
    const measure = findMeasure(id);
    return measure !== undefined && isRate(measure.source);
  });

const ADDED = /^(?:combined|altogether|all together|joint(?:ly)?|(?:in )?aggregate|all told)$/i;

const severalIn = (places: Question['places']): number => {
  if (places.kind === 'authorities') return places.codes.length;
  return places.kind === 'each' ? (places.mark?.length ?? 0) : 0;
};

/** "Kent and Medway combined, term by term": what was to be added up is not shown one by one. */
const asTotal = ({ places }: Question, { marks }: Asked): { readonly sum: Sum } | undefined =>
  severalIn(places) > 1 && marks.some(({ words }) => ADDED.test(words)) ? { sum: 'total' } : undefined;

/** It was said that figures are to be added up or averaged, and that cannot be. */
export const reckonDoubt = (question: Question, asked: Asked): Doubt | undefined => {
  const [said = asTotal(question, asked)] = marksOfKind(asked, 'sum');
  if (!said || question.sum || asked.over.loose || isRateItself(question, said.sum)) return undefined;
  const say =
    said.sum === 'mean'
      ? 'An average is worked out of one count over local authorities, in one period: “average EHE per LA autumn 2025”. Percentages and rates are not averaged: ask for the South East or for England.'
      : 'One count is added up over local authorities that are named, in one period: “EHE in Kent and Surrey added together”.';
  return doubt('no-sense', say, [
    { label: 'Each local authority', over: { loose: true, places: { kind: 'each' }, want: 'figure' } },
    { label: 'South East', over: { loose: true, places: { kind: 'region' }, want: 'figure' } },
  ]).doubt;
};
