import { findMeasure } from '../../domain/counts/measures.ts';
import type { Question, Want } from '../../domain/counts/question.ts';
import { isWhatever } from './about-figures.ts';
import { type Asked, hasMark, type MarkOf, marksOfKind } from './asked.ts';
import { doubt, type Found, found } from './doubt.ts';
import { isFirstPart, moreOf } from './read-most.ts';
import { limitIn, rankOf } from './read-reckon.ts';

/** Where several are said, the first of these counts. */
const ORDER: readonly Want[] = ['everything', 'definition', 'highest', 'lowest', 'trend', 'compare'];

const COUNTS = [
  'place',
  'period',
  'part',
  'breakdown',
  'ask',
  'as',
  'own',
  'we',
  'region',
  'each',
  'all',
  'england',
  'the',
  'source',
  'newest',
  'span',
  'cases',
  'versus',
  'again',
  'since',
  'shared',
  'outside',
  'six',
  'top',
  'best',
  'rank',
  'limit',
  'sum',
  'earlier',
] as const;

/** "What is severe absence?": nothing in it asks for a figure. */
const isDefinition = (asked: Asked): boolean =>
  hasMark(asked, 'what') &&
  !hasMark(asked, ...COUNTS) &&
  marksOfKind(asked, 'want').every(({ want }) => want === 'definition');

/** "The difference between persistent and severe absence" is one of meaning: nowhere and never is said. */
const isOfMeaning = (asked: Asked): boolean =>
  asked.marks.some(
    ({ is, words }) =>
      (is === 'want' || is === 'versus') &&
      /^(?:difference|diff|differ|different|distinct|the same as|same as)/.test(words),
  ) &&
  !hasMark(asked, 'place', 'period', 'part', 'own', 'we', 'region', 'england', 'each', 'span', 'since') &&
  marksOfKind(asked, 'measure').length > 1;

const best = (asked: Asked, measures: readonly string[]): Found<Want> | undefined => {
  const [mark] = marksOfKind(asked, 'best');
  if (!mark) return undefined;
  const isBoth = new Set(marksOfKind(asked, 'best').map(({ good }) => good)).size > 1;
  if (isBoth && !isBetween(asked)) return oneAtATime();
  const polarities = new Set(measures.map((id) => findMeasure(id)?.polarity));
  const [polarity] = polarities;
  if (polarities.size === 1 && polarity && isBetween(asked)) return found('compare');
  if (polarities.size === 1 && polarity)
    return found((polarity === 'higher-is-better') === mark.good ? 'highest' : 'lowest');
  return doubt(
    'no-sense',
    `A high or low count is neither ${mark.good ? 'better' : 'worse'} nor the opposite: it does not tell good from bad practice. Ask for the highest or the lowest.`,
    [
      { label: 'Highest', over: { want: 'highest', loose: true } },
      { label: 'Lowest', over: { want: 'lowest', loose: true } },
    ],
  );
};

/** "Better in Slough than in Reading": two are held against each other, and none is ranked. */
const isBetween = (asked: Asked): boolean => {
  const places = new Set(marksOfKind(asked, 'place').flatMap(({ codes }) => codes)).size;
  const sides = places + (hasMark(asked, 'own', 'we') ? 1 : 0) + (hasMark(asked, 'england') ? 1 : 0);
  return sides === 2 && !hasMark(asked, 'top', 'rank', 'each');
};

/** "All figures for EHE" is all of one measure, which is its figure; "everything about Kent" is not. */
const isWhole = (asked: Asked, { want, words }: MarkOf<'want'>): boolean =>
  want !== 'everything' || !/^(?:all|every|tell me about)\b/.test(words) || !hasMark(asked, 'measure');

/** "Lowest, top 3": the number is of those; "top 3 and bottom 3" are two. */
const saidWants = (asked: Asked): ReadonlySet<Want> => {
  const wants = marksOfKind(asked, 'want')
    .filter((mark) => isWhole(asked, mark))
    .map(({ want }) => want);
  const isRanked = wants.includes('lowest') || hasMark(asked, 'best');
  const tops = marksOfKind(asked, 'top').filter(({ words }) => !(isRanked && /^top\b/.test(words)));
  return new Set([...wants, ...tops.flatMap(({ want }) => (want ? [want] : []))]);
};

const oneAtATime = (): Found<never> =>
  doubt('no-sense', 'Ask for the highest or for the lowest, one at a time.', [
    { label: 'Highest', over: { want: 'highest' } },
    { label: 'Lowest', over: { want: 'lowest' } },
  ]);

/** What is wanted of the figures; `measures` are those it may be about, for "best" and "worst". */
export const readWant = (asked: Asked, measures: readonly string[]): Found<Want> => {
  if (asked.over.want) return found(asked.over.want);
  const wants = saidWants(asked);
  if (wants.has('highest') && wants.has('lowest')) return oneAtATime();
  const limit = limitIn(asked);
  if (limit) return found(rankOf(limit));
  const judged = best(asked, measures);
  if (judged) return judged;
  return plainWant(asked, wants);
};

const plainWant = (asked: Asked, wants: ReadonlySet<Want>): Found<Want> => {
  if (isWhatever(asked)) return found('everything');
  if (isDefinition(asked) || isOfMeaning(asked)) return found('definition');
  return ofFigures(asked, wants);
};

const ofFigures = (asked: Asked, wants: ReadonlySet<Want>): Found<Want> => {
  if (wants.size === 0 && isFirstPart(asked)) return found('highest');
  if (wants.has('trend') && (wants.has('highest') || wants.has('lowest'))) return ofChange();
  if (isHeld(asked, wants)) return found('compare');
  const said = ORDER.find((want) => wants.has(want));
  if (said === 'everything' && hasMark(asked, 'measure')) return ofMeasure();
  if (said) return found(said);
  if (hasMark(asked, 'rank')) return found('highest');
  const more = moreOf(asked);
  if (more) return found(more);
  return found(hasMark(asked, 'versus', 'more') ? 'compare' : inherited(asked));
};

/** "Year on year, autumn 2025 against autumn 2024": two periods that are held against each other are no trend. */
const isHeld = (asked: Asked, wants: ReadonlySet<Want>): boolean =>
  wants.has('trend') &&
  (hasMark(asked, 'versus') || wants.has('compare')) &&
  (marksOfKind(asked, 'period').length > 1 || isBesideEarlier(asked) || isAgainstBack(asked)) &&
  !hasMark(asked, 'since', 'between', 'onwards');

/** "It went up: compare it with the term before." */
const isBesideEarlier = (asked: Asked): boolean =>
  hasMark(asked, 'earlier') && !hasMark(asked, 'period', 'span');

/** "Risen versus last term": how the newest stands beside that. */
const isAgainstBack = (asked: Asked): boolean => {
  const [period, ...more] = marksOfKind(asked, 'period');
  return period?.back !== undefined && more.length === 0;
};

/** "Who has gone up the most" ranks changes, which nobody works out. */
const ofChange = (): Found<never> =>
  doubt(
    'no-sense',
    'Changes are not ranked. Ask for the trend of each local authority, or who is highest now.',
    [
      { label: 'The trend of each', over: { want: 'trend', places: { kind: 'each' }, loose: true } },
      { label: 'Highest now', over: { want: 'highest', loose: true } },
      { label: 'Lowest now', over: { want: 'lowest', loose: true } },
    ],
  );

const ofMeasure = (): Found<never> =>
  doubt('no-sense', 'Everything is shown of a place, not of a measure. Say what is wanted of it.', [
    { label: 'The figure', over: { want: 'figure' } },
    { label: 'Each local authority', over: { want: 'figure', places: { kind: 'each' } } },
    { label: 'The trend', over: { want: 'trend' } },
    { label: 'What it is', over: { want: 'definition' } },
  ]);

const inherited = ({ follows }: Asked): Want => follows?.want ?? 'figure';

/** Number, rate or share. What is a rate already stays as it is; a share needs a part that it is of. */
export const readAs = (asked: Asked, measures: readonly string[], hasPart: boolean): Question['as'] => {
  const said = marksOfKind(asked, 'as').at(-1)?.as ?? asked.follows?.as ?? 'number';
  if (measures.length > 0 && measures.every(isRate)) return 'number';
  return said === 'share' && !hasPart ? 'rate' : said;
};

const RATES = ['attendance', 'persistent', 'severe'];
const isRate = (id: string): boolean => RATES.includes(id);
