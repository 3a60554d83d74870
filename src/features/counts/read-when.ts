import type { When } from '../../domain/counts/question.ts';
import { type Period, sayPeriod, sayYear } from '../../domain/returns/period.ts';
import { type Asked, hasMark, type MarkOf, marksOfKind } from './asked.ts';
import { type Doubt, doubt, type Found, found, type Offer } from './doubt.ts';
import type { Marked, PeriodMark } from './marks.ts';
import { isOfBefore, relativeTo, type Step } from './relative.ts';
import { currentTerm, type TermPeriod, termNumber, termsBack } from './term-forms.ts';

/** When, as it was said: periods are turned into terms or years once the measure is known. */
export type Said =
  | { readonly kind: 'kept' | 'newest' }
  | { readonly kind: 'periods'; readonly marks: readonly PeriodMark[] }
  | { readonly kind: 'beside'; readonly mark: PeriodMark }
  | ({ readonly kind: 'earlier'; readonly isBeside: boolean } & Step)
  | { readonly kind: 'span'; readonly from?: PeriodMark; readonly to?: PeriodMark }
  | { readonly kind: 'last'; readonly most: number; readonly unit: 'term' | 'year' };

const SIX: readonly TermPeriod['term'][] = ['autumn', 'autumn', 'spring', 'spring', 'summer', 'summer'];
const THREE: readonly TermPeriod['term'][] = ['autumn', 'spring', 'summer'];

/** The last such term that had begun, or that of the year that is named with it. */
const termFor = (asked: Asked, term: TermPeriod['term']): TermPeriod => {
  const year = marksOfKind(asked, 'period').find(({ period }) => period.kind === 'year')?.period;
  let now = currentTerm(asked);
  while (now.term !== term) now = termsBack(now, 1);
  return year?.kind === 'year' ? { ...now, year: year.year } : now;
};

const sixTerms = (asked: Asked): Doubt | undefined => {
  const [mark] = marksOfKind(asked, 'six');
  if (!mark) return undefined;
  const terms = new Set(
    mark.terms.flatMap((n) => [SIX[n - 1], THREE[n - 1]]).filter((term) => term !== undefined),
  );
  const offers = [...terms].map((term): Offer => {
    const period = termFor(asked, term);
    return { label: sayPeriod(period), over: { when: { kind: 'periods', periods: [period] } } };
  });
  const say = `“${mark.words}” is not the same everywhere: some counties have six terms, and figures are kept by DfE’s three.`;
  return { code: 'six-terms', say, offers };
};

/** What leads up to a mark, past articles: "since the" of "since the autumn term". */
const leads = ({ marks }: Asked, mark: Marked): Marked | undefined =>
  marks.slice(0, marks.indexOf(mark)).findLast(({ is }) => is !== 'the' && is !== 'plain');

const isEnd = (mark: Marked | undefined): boolean =>
  mark !== undefined &&
  (mark.is === 'until' || mark.is === 'to' || (mark.is === 'and' && mark.words === '-'));

/** "Between autumn 2023 and now". */
const isToNow = (asked: Asked, mark: Marked): boolean => {
  const [joint, now] = asked.marks.slice(asked.marks.indexOf(mark) + 1);
  return (
    now?.is === 'newest' && (isEnd(joint) || (joint?.is === 'and' && leads(asked, mark)?.is === 'between'))
  );
};

/** "The difference between X and Y" holds the two against each other, whatever came between. */
const isHeldBetween = (asked: Asked): boolean =>
  asked.marks.some(
    (mark, at) =>
      mark.is === 'want' &&
      mark.want === 'compare' &&
      asked.marks.slice(at).some(({ is }) => is === 'between'),
  );

/** "From X to Y", "between X and Y". */
const bothEnds = (asked: Asked, from: PeriodMark & Marked, to: PeriodMark & Marked): Said | undefined => {
  const joint = leads(asked, to);
  const between = leads(asked, from)?.is === 'between' && joint?.is === 'and' && !isHeldBetween(asked);
  return isEnd(joint) || between ? { kind: 'span', from, to } : undefined;
};

/** "Since X", "until X", "X onwards". */
const oneEnd = (asked: Asked, mark: PeriodMark & Marked): Said | undefined => {
  const lead = leads(asked, mark)?.is;
  if (lead === 'until' || lead === 'to') return { kind: 'span', to: mark };
  const begins = lead === 'since' || hasMark(asked, 'onwards') || isToNow(asked, mark);
  return begins ? { kind: 'span', from: mark } : undefined;
};

const spanIn = (asked: Asked, periods: readonly (PeriodMark & Marked)[]): Said | undefined => {
  const [first, last, ...more] = periods;
  if (!first || more.length > 0) return undefined;
  return last ? bothEnds(asked, first, last) : oneEnd(asked, first);
};

/** "Compared with last year": the newest beside one period. */
const isBeside = (asked: Asked, mark: PeriodMark & Marked): boolean => {
  const before = asked.marks
    .slice(0, asked.marks.indexOf(mark))
    .filter(({ is }) => is !== 'the' && is !== 'plain');
  const lead = before.at(-1);
  return (
    lead?.is === 'versus' ||
    lead?.is === 'more' ||
    (lead?.is === 'again' && hasMark(asked, 'versus')) ||
    (asked.follows !== undefined && saysCompare(asked)) ||
    (hasMark(asked, 'newest') && saysCompare(asked))
  );
};

const saysCompare = (asked: Asked): boolean =>
  hasMark(asked, 'versus', 'more') || marksOfKind(asked, 'want').some(({ want }) => want === 'compare');

const samePeriod = (one: PeriodMark, other: PeriodMark): boolean =>
  JSON.stringify(one.period) === JSON.stringify(other.period);

const distinct = (asked: Asked): readonly MarkOf<'period'>[] => {
  const all = marksOfKind(asked, 'period');
  return all.filter((mark, i) => all.findIndex((other) => samePeriod(mark, other)) === i);
};

/** "The year before", of the question before or of the newest. */
const stepIn = (asked: Asked): Step | undefined => {
  const [mark] = marksOfKind(asked, 'earlier');
  if (!mark || !(asked.follows || saysCompare(asked))) return undefined;
  return { unit: mark.unit, ...(mark.later && { later: mark.later }) };
};

const sameAsNothing = ({ words }: Marked): Found<never> =>
  doubt(
    'no-period',
    `It is not clear what “${words}” is: nothing was asked just before. Name the term or year.`,
    [{ label: 'The newest figures', over: { when: { kind: 'newest' } } }],
  );

/** When, as far as the words alone tell it. */
export const readSaid = (asked: Asked): Found<Said> => {
  if (asked.over.when) return found({ kind: 'kept' });
  const six = sixTerms(asked);
  if (six) return { doubt: six };
  const [same] = marksOfKind(asked, 'same');
  if (same && !asked.follows) return sameAsNothing(same);
  const [span] = marksOfKind(asked, 'span');
  if (span && hasMark(asked, 'period')) return tooMany();
  if (span) return found({ kind: 'last', most: span.most, unit: span.unit });
  const relative = relativeTo(asked);
  if (relative) return found({ kind: 'periods', marks: relative });
  const step = isOfBefore(asked) ?? stepIn(asked);
  if (step) return found({ kind: 'earlier', isBeside: saysCompare(asked), ...step });
  const said = named(asked);
  return said.kind === 'periods' && isMixed(said.marks) ? tooMany() : found(said);
};

/** "Autumn 23/24 and 24/25" may mean the autumn of both, or a whole year. */
const isMixed = (marks: readonly PeriodMark[]): boolean =>
  new Set(marks.map(({ period }) => period.kind)).size > 1;

const named = (asked: Asked): Said => {
  const periods = distinct(asked);
  const [first, ...others] = periods;
  if (!first) return { kind: hasMark(asked, 'newest') ? 'newest' : 'kept' };
  const between = spanIn(asked, periods);
  if (between) return between;
  return others.length === 0 && isBeside(asked, first)
    ? { kind: 'beside', mark: first }
    : { kind: 'periods', marks: periods };
};

const tooMany = (): Found<never> =>
  doubt('several-periods', 'More than one period was said, and it is not clear how they go together.');

/** "2024" falls in two academic years. */
export const calendarDoubt = (mark: PeriodMark): Doubt | undefined => {
  if (mark.said !== 'calendar' || mark.period.kind !== 'year') return undefined;
  const { year } = mark.period;
  const offers = [year - 1, year].map(
    (one): Offer => ({
      label: sayYear(one),
      over: { when: { kind: 'periods', periods: [{ kind: 'year', year: one }] } },
    }),
  );
  const say = `${year} falls in two academic years. Say ${sayYear(year - 1)} or ${sayYear(year)}.`;
  return { code: 'several-periods', say, offers };
};

/** Nothing is known of a term that has not begun. */
export const isToCome = (period: Period, asked: Asked): boolean => {
  const now = currentTerm(asked);
  if (period.kind === 'year') return period.year > now.year;
  return period.kind === 'term' && termNumber(period) > termNumber(now);
};

export const newest: When = { kind: 'newest' };
