import { findMeasure } from '../../domain/counts/measures.ts';
import { type Asked, hasMark, marksOfKind } from './asked.ts';
import { corrected } from './corrected.ts';
import type { Mark, Marked } from './marks.ts';
import { isRate } from './read-cell.ts';
import type { Measured } from './read-measure.ts';
import { idleLimits } from './read-reckon.ts';
import { heldPlaces, whose } from './whose-figure.ts';

/** What a text came to, before it is read any closer. */
export type About = 'figures' | 'no-measure' | 'other';

const ASKING: readonly Mark['is'][] = [
  'ask',
  'what',
  'more',
  'split',
  'want',
  'as',
  'rank',
  'best',
  'top',
  'again',
];
const NAMING: readonly Mark['is'][] = [
  'place',
  'own',
  'we',
  'region',
  'all',
  'each',
  'england',
  'period',
  'span',
  'part',
  'breakdown',
  'outside',
  'shared',
  'six',
];

const FIRST =
  /^(?:show|give|tell|get|can|could|is|are|was|were|do|does|did|has|have|any|list|which|who|i need|need|i want|want)\b/;

export const isAsking = (asked: Asked): boolean =>
  asked.asked || hasMark(asked, ...ASKING) || FIRST.test(asked.marks[0]?.words ?? '');

const BARE: readonly Mark['is'][] = ['since', 'until', 'between', 'onwards'];

const hasTime = (asked: Asked): boolean => hasMark(asked, 'period', 'span', 'six') || hasMark(asked, 'want');

const LEFT: readonly Mark['is'][] = ['unknown', 'bar', 'told'];

/** Words that are not accounted for and may change what is asked. */
export const leftOver = (asked: Asked, { idle, groups }: Measured): readonly Marked['words'][] => [
  ...averages(asked, groups),
  ...asked.marks.filter(({ is }) => LEFT.includes(is)).map(({ words }) => words),
  ...idle,
  ...cameFrom(asked),
  ...within(asked),
  ...corrected(asked),
  ...idleLimits(asked),
  ...(hasSides(asked) ? [] : marksOfKind(asked, 'more').map(({ words }) => words)),
  ...(asked.follows
    ? []
    : marksOfKind(asked, 'those')
        .filter((mark) => !isTold(asked, mark))
        .map(({ words }) => words)),
  ...bare(asked),
  ...whose(asked),
  ...heldPlaces(asked),
];

const BEFORE_NAMED: readonly Mark['is'][] = ['plain', 'the', 'we', 'own', 'turn', 'children'];

/** "Of those on EHE", "CME in Kent, how many of them": what they are is said in the same breath. */
const isTold = ({ marks }: Asked, those: Marked): boolean => {
  const at = marks.indexOf(those);
  if (marks.slice(0, at).some(({ is }) => is === 'measure')) return true;
  const next = marks.slice(at + 1).find(({ is }) => !BEFORE_NAMED.includes(is));
  return (
    next?.is === 'measure' ||
    (next?.is === 'part' && /\b(?:with|on|in|who|that)\b/.test(marks[at + 1]?.words ?? ''))
  );
};

const SIDES: readonly Mark['is'][] = ['rank', 'versus', 'more', 'limit', 'want', 'top', 'best', 'and'];

/** "By area in Kent": what is within one authority is not told apart. */
const within = (asked: Asked): readonly string[] => {
  const places = new Set(marksOfKind(asked, 'place').flatMap(({ codes }) => codes)).size;
  if (places !== 1 || hasMark(asked, ...SIDES)) return [];
  return marksOfKind(asked, 'each').map(({ words }) => words);
};

/** "In Kent from Medway": who moved is not counted. */
const cameFrom = ({ marks }: Asked): readonly string[] =>
  marks.flatMap((mark, at) =>
    mark.is === 'from' && marks[at + 1]?.is === 'place' && marks.slice(0, at).some(({ is }) => is === 'place')
      ? [mark.words]
      : [],
  );

/** The national average of a percentage is the country's own; of a count it is nothing to hold one authority's against. */
const averages = (asked: Asked, groups: Measured['groups']): readonly string[] => {
  const isOfRates = groups.flat().every((id) => {
    const measure = findMeasure(id);
    return measure !== undefined && isRate(measure.source);
  });
  if (isOfRates || marksOfKind(asked, 'as').some(({ as }) => as !== 'number')) return [];
  const wide = [...marksOfKind(asked, 'england'), ...marksOfKind(asked, 'region')];
  return wide.filter(({ words }) => /\baverage\b/i.test(words)).map(({ words }) => words);
};

/** Two to hold against each other: "higher in Kent than in Surrey", "above the national rate". */
const hasSides = (asked: Asked): boolean => {
  const places = new Set(marksOfKind(asked, 'place').flatMap(({ codes }) => codes)).size;
  const others = ['own', 'we', 'region', 'all', 'england'] as const;
  const sides = places + others.filter((kind) => hasMark(asked, kind)).length;
  return (
    sides > 1 ||
    marksOfKind(asked, 'part').length > 1 ||
    hasMark(asked, 'period', 'earlier') ||
    asked.follows !== undefined
  );
};

/** "The year before" of another period, or held against the newest. */
const isRelative = (asked: Asked): boolean =>
  asked.follows !== undefined ||
  hasMark(asked, 'period', 'versus', 'more') ||
  marksOfKind(asked, 'want').some(({ want }) => want === 'compare');

const bare = (asked: Asked): readonly string[] =>
  asked.marks
    .filter(({ is }) => (is === 'earlier' ? !isRelative(asked) : BARE.includes(is) && !hasTime(asked)))
    .map(({ words }) => words);

const unknown = ({ marks }: Asked): number => marks.filter(({ is }) => is === 'unknown').length;

const LOOSE = 1;
const LOOSE_ASKED = 2;
/** Marks of a question that is no sentence: "CME aged 14". */
const SHORT = 7;
const LONG = 14;

/** "How many children in Kent" asks for a figure, though not which; "how many widgets" does not. */
const wantsFigure = (asked: Asked): boolean => {
  if (
    unknown(asked) > (hasMark(asked, 'ask') ? LOOSE_ASKED : LOOSE) ||
    (hasMark(asked, 'want') && marksOfKind(asked, 'want').every(isElse))
  )
    return false;
  const names = hasMark(asked, ...NAMING);
  if (hasMark(asked, 'cases', 'children') && (isAsking(asked) || names)) return true;
  if (hasMark(asked, 'ask', 'as', 'want', 'rank', 'top', 'best')) return names || unknown(asked) === 0;
  return names && unknown(asked) === 0 && kinds(asked) > 1;
};

/** A definition or everything of nothing in particular is asked of other rooms. */
const isElse = ({ want }: { readonly want: string }): boolean =>
  want === 'definition' || want === 'everything';

const kinds = ({ marks }: Asked): number =>
  new Set(marks.filter(({ is }) => NAMING.includes(is)).map(({ is }) => is)).size;

/** Whether a text asks about figures at all; whatever another room knows is that room's. */
export const aboutOf = (asked: Asked, measured: Measured): About => {
  if (hasMark(asked, 'room')) return 'other';
  if (isEverything(asked)) return 'figures';
  if (measured.groups.length > 0) return isStatement(asked, measured) ? 'other' : 'figures';
  return wantsFigure(asked) ? 'no-measure' : 'other';
};

/** "What do we know about Kent": nothing more is said than where and when. */
export const isWhatever = (asked: Asked): boolean =>
  hasMark(asked, 'whatever') &&
  !asked.follows &&
  !hasMark(asked, 'measure', 'part', 'breakdown', 'turn', 'as', 'rank', 'top', 'limit');

const isEverything = (asked: Asked): boolean =>
  (marksOfKind(asked, 'want').some(({ want }) => want === 'everything') || isWhatever(asked)) &&
  hasMark(asked, 'place', 'own', 'we', 'region', 'all', 'each', 'england', 'shared', 'outside');

/** Something is told, not asked: words that are not known, and no question. */
const isStatement = (asked: Asked, measured: Measured): boolean => {
  const told = marksOfKind(asked, 'told').length;
  const left = leftOver(asked, measured).length - told;
  if (left === 0) return false;
  const known = asked.marks.length - left;
  if (asked.marks.length <= SHORT) return false;
  return isAsking(asked) ? left > 2 * known : left > 3 || asked.marks.length > LONG;
};
