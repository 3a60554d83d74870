import { findMeasure } from '../../domain/counts/measures.ts';
import type { Question, Want } from '../../domain/counts/question.ts';
import { type Asked, hasMark, type MarkOf, marksOfKind } from './asked.ts';
import { doubt, type Found, found } from './doubt.ts';
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
] as const;

/** "What is severe absence?": nothing in it asks for a figure. */
const isDefinition = (asked: Asked): boolean => hasMark(asked, 'what') && !hasMark(asked, ...COUNTS);

/** "The difference between persistent and severe absence" is one of meaning: nowhere and never is said. */
const isOfMeaning = (asked: Asked): boolean =>
  asked.marks.some(({ is, words }) => is === 'want' && /^(?:difference|diff|differ)/.test(words)) &&
  !hasMark(asked, 'place', 'period', 'part', 'own', 'we', 'region', 'england', 'each', 'span', 'since') &&
  marksOfKind(asked, 'measure').length > 1;

const best = (asked: Asked, measures: readonly string[]): Found<Want> | undefined => {
  const [mark] = marksOfKind(asked, 'best');
  if (!mark) return undefined;
  const polarities = new Set(measures.map((id) => findMeasure(id)?.polarity));
  const [polarity] = polarities;
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

/** "All figures for EHE" is all of one measure, which is its figure; "everything about Kent" is not. */
const isWhole = (asked: Asked, { want, words }: MarkOf<'want'>): boolean =>
  want !== 'everything' || !/^(?:all|every) /.test(words) || !hasMark(asked, 'measure');

/** "Lowest, top 3": the number is of those; "top 3 and bottom 3" are two. */
const saidWants = (asked: Asked): ReadonlySet<Want> => {
  const wants = marksOfKind(asked, 'want')
    .filter((mark) => isWhole(asked, mark))
    .map(({ want }) => want);
  const isRanked = wants.includes('lowest') || hasMark(asked, 'best');
  const tops = marksOfKind(asked, 'top').filter(({ words }) => !(isRanked && /^top\b/.test(words)));
  return new Set([...wants, ...tops.flatMap(({ want }) => (want ? [want] : []))]);
};

/** What is wanted of the figures; `measures` are those it may be about, for "best" and "worst". */
export const readWant = (asked: Asked, measures: readonly string[]): Found<Want> => {
  if (asked.over.want) return found(asked.over.want);
  const wants = saidWants(asked);
  if (wants.has('highest') && wants.has('lowest'))
    return doubt('no-sense', 'Ask for the highest or for the lowest, one at a time.', [
      { label: 'Highest', over: { want: 'highest' } },
      { label: 'Lowest', over: { want: 'lowest' } },
    ]);
  const limit = limitIn(asked);
  if (limit) return found(rankOf(limit));
  const judged = best(asked, measures);
  if (judged) return judged;
  return plainWant(asked, wants);
};

const plainWant = (asked: Asked, wants: ReadonlySet<Want>): Found<Want> => {
  if (isDefinition(asked) || isOfMeaning(asked)) return found('definition');
  if (isOfParts(asked, wants)) return found('figure');
  const said = ORDER.find((want) => wants.has(want));
  if (said === 'everything' && hasMark(asked, 'measure')) return ofMeasure();
  if (said) return found(said);
  if (hasMark(asked, 'rank')) return found('highest');
  return found(hasMark(asked, 'versus', 'more') ? 'compare' : inherited(asked));
};

/** "Which year group has the most": the whole breakdown tells. */
const isOfParts = (asked: Asked, wants: ReadonlySet<Want>): boolean =>
  (wants.has('highest') || wants.has('lowest')) &&
  hasMark(asked, 'breakdown') &&
  !hasMark(asked, 'each', 'rank', 'top');

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
