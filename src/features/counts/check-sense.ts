import type { Question } from '../../domain/counts/question.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { type Asked, hasMark, marksOfKind } from './asked.ts';
import { type Doubt, doubt } from './doubt.ts';
import type { Marked } from './marks.ts';
import { isOfParts } from './rank-parts.ts';
import { isOfPart } from './read-part.ts';

type Dimension = 'measure' | 'place' | 'period' | 'part';

const DIMENSIONS: readonly Dimension[] = ['measure', 'place', 'period', 'part'];

/** "CME in Kent and EHE in Surrey" are two questions: one after another is what is told apart. */
const isCrossed = (marks: readonly Marked[], one: Dimension, other: Dimension): boolean => {
  const said = marks.filter(({ is }) => is === one || is === other);
  const turns = said.filter(({ is }, i) => is !== said[i - 1]?.is);
  const distinct = (of: Dimension) =>
    new Set(said.filter(({ is }) => is === of).map(({ words }) => words)).size;
  return turns.length > 3 && distinct(one) > 1 && distinct(other) > 1;
};

const ranks = ({ want }: Question): boolean => want === 'highest' || want === 'lowest';

/** All that there is to hold side by side. */
const sides = ({ measures, places, when, part }: Question): number => {
  const codes = places.kind === 'authorities' ? places.codes.length : 1;
  const periods = when.kind === 'periods' ? when.periods.length : 1;
  const beside = 'beside' in places && places.beside ? 1 : 0;
  const more = places.kind === 'each' || when.kind === 'span' || part !== undefined ? 2 : 0;
  const against = when.kind === 'newest' && when.beside ? 1 : 0;
  return Math.max(codes, periods, measures.length, more, 1 + beside, 1 + against);
};

const manyRanked = (question: Question): Doubt | undefined => {
  if (!ranks(question) || question.when.kind === 'newest') return undefined;
  if (isOfParts(question) && question.when.kind === 'periods') return undefined;
  if (question.when.kind === 'span')
    return doubt('several-periods', 'Local authorities are ranked in one period at a time.', [
      { label: 'The newest figures', over: { when: { kind: 'newest' } } },
      { label: 'The trend', over: { want: 'trend' } },
    ]).doubt;
  const { periods } = question.when;
  if (periods.length < 2) return undefined;
  return doubt(
    'several-periods',
    'Local authorities are ranked in one period at a time. Say which.',
    periods.map((period) => ({
      label: sayPeriod(period),
      over: { when: { kind: 'periods', periods: [period] } },
    })),
  ).doubt;
};

const YES_OR_NO = /^(?:is|are|was|were|does|do|did|has|have|can|so)\b/i;

/** "The highest in Kent": of what, is not said. "Is Kent the highest" and "where does Kent rank" are. */
const highestOfOne = (question: Question, asked: Asked): Doubt | undefined => {
  const { places } = question;
  const isOne = ranks(question) && places.kind === 'each' && places.mark?.length === 1;
  const isSaid = hasMark(asked, 'rank', 'top') || YES_OR_NO.test(asked.marks[0]?.words ?? '');
  if (!isOne || isSaid || asked.over.loose) return undefined;
  return doubt(
    'no-sense',
    'It is not clear whether local authorities are to be ranked, or the terms of one.',
    [
      { label: 'Local authorities ranked', over: { loose: true } },
      { label: 'The trend', over: { want: 'trend', loose: true } },
    ],
  ).doubt;
};

const nothingBeside = (question: Question): Doubt | undefined =>
  question.want === 'compare' && sides(question) < 2
    ? doubt('no-sense', 'It is not clear what to compare it with.', [
        { label: 'Each local authority', over: { places: { kind: 'each' } } },
        { label: 'The year before', over: { when: { kind: 'newest', beside: 'year-before' } } },
        { label: 'The figure alone', over: { want: 'figure' } },
      ]).doubt
    : undefined;

const SHARE_OF = ['plain', 'the', 'those'];

/** "Kent's share of EHE" is of the region's, which nobody asked to be divided: of all children it is a rate. */
const isShareOfMeasure = (question: Question, { marks }: Asked): boolean => {
  const at = marks.findIndex((mark) => mark.is === 'as' && mark.as === 'share');
  const next = marks.slice(at + 1).find(({ is }) => !SHARE_OF.includes(is));
  const isOf = /\bof$/.test(marks[at]?.words ?? '') || /^of\b/.test(marks[at + 1]?.words ?? '');
  return question.as === 'rate' && !ranks(question) && at >= 0 && isOf && next?.is === 'measure';
};

const SIDE_BY_SIDE = ['and', 'or', 'versus', 'more'] as const;

/** "What does it mean, and what is ours": a definition is nobody's. */
const isMeaningAndFigure = ({ want, places }: Question, { marks }: Asked): boolean => {
  const and = marks.findIndex(({ is }) => is === 'and');
  const asks = (those: typeof marks): boolean => those.some(({ is }) => is === 'what' || is === 'ask');
  return (
    want === 'definition' &&
    places.kind !== 'region' &&
    and > 0 &&
    asks(marks.slice(0, and)) &&
    asks(marks.slice(and))
  );
};

const isTwo = (question: Question, asked: Asked): boolean =>
  isMeaningAndFigure(question, asked) ||
  DIMENSIONS.some((one, i) => DIMENSIONS.slice(i + 1).some((other) => isCrossed(asked.marks, one, other)));

/** "Kent's CME as a percentage of the region's". */
const saysShare = (asked: Asked): boolean => marksOfKind(asked, 'as').some(({ as }) => as === 'share');

/** "What share of red cases in the region are in Kent": how much of the whole is one authority's is not divided. */
const isShareOfWhole = ({ as, want, places }: Question, asked: Asked): boolean =>
  want === 'figure' &&
  'beside' in places &&
  places.beside !== undefined &&
  !hasMark(asked, ...SIDE_BY_SIDE) &&
  ((as === 'share' && places.kind === 'authorities') || (as === 'rate' && saysShare(asked)));

/** "What share of those in outreach have a plan": they are counted by themselves, and by no 100 children. */
const isShareOfOutreach = ({ as, measures }: Question, asked: Asked): boolean =>
  as !== 'number' && measures.some((id) => id.startsWith('medical-')) && saysShare(asked);

/** "The difference between an amber case and a red one" is one of meaning, and parts are not defined one by one. */
const isMeaningOfParts = ({ marks }: Asked): boolean =>
  marks.some(({ words }) => /^(?:difference|diff|differ|different)\b/i.test(words)) &&
  marks.filter(({ is }, at) => is === 'part' && /^an?$/i.test(marks[at - 1]?.words ?? '')).length > 1;

const SHARES = [isShareOfMeasure, isShareOfWhole, isShareOfOutreach];

/** What a question says that no figure answers, though every word of it is known. */
export const senseDoubt = (question: Question, asked: Asked): Doubt | undefined => {
  if (isTwo(question, asked) && !asked.over.loose)
    return doubt('no-sense', 'That is two questions at once. Ask one after the other.').doubt;
  if (isOfPart(asked) && !asked.over.loose)
    return doubt(
      'no-part',
      'What is known is how the figure parts, not what share of all such children it is.',
      [{ label: `Their share of the figure`, over: { loose: true } }],
    ).doubt;
  if (SHARES.some((is) => is(question, asked)) && !asked.over.loose)
    return doubt('no-part', 'It is not clear what the share is of: a rate is per 100 children.', [
      { label: question.as === 'share' ? 'The share in each' : 'The rate', over: { loose: true } },
    ]).doubt;
  if (isMeaningOfParts(asked) && !asked.over.loose)
    return doubt(
      'no-part',
      'What tells these parts apart is not defined here: only their figures are known.',
      [{ label: 'Their figures', over: { loose: true } }],
    ).doubt;
  return manyRanked(question) ?? highestOfOne(question, asked) ?? nothingBeside(question);
};
