import { findMeasure } from '../../domain/counts/measures.ts';
import { countedBy, periodsOf } from '../../domain/counts/periods-of.ts';
import type { When } from '../../domain/counts/question.ts';
import { type Period, sayPeriod, sayYear } from '../../domain/returns/period.ts';
import type { Asked } from './asked.ts';
import { doubt, type Found, found, type Offer } from './doubt.ts';
import { listsTerms } from './each-term.ts';
import type { PeriodMark } from './marks.ts';
import { calendarDoubt, isToCome, newest, type Said } from './read-when.ts';

/** How all of these are counted; nothing where some by terms and some by years. */
export const countedAll = (measures: readonly string[]): 'term' | 'year' | 'once' | undefined => {
  const by = new Set(measures.map((id) => findMeasure(id)).map((one) => (one ? countedBy(one) : 'term')));
  const [only] = by;
  return by.size === 1 ? only : undefined;
};

export interface Settling {
  readonly asked: Asked;
  readonly measures: readonly string[];
}

const offerOf = (periods: readonly Period[], label: string): Offer => ({
  label,
  over: { when: { kind: 'periods', periods } },
});

/** A year has no term's figure: it is offered, and never given for what was asked. */
const yearOnly = (mark: PeriodMark): Found<never> => {
  const { period } = mark;
  const year = period.kind === 'once' ? 0 : period.year;
  return doubt('no-period', `That is counted by academic years, not by terms.`, [
    offerOf([{ kind: 'year', year }], sayYear(year)),
  ]);
};

const toCome = (mark: PeriodMark): Found<never> =>
  doubt('no-period', `${sayPeriod(mark.period)} has not begun, so there are no figures of it.`, [
    { label: 'The newest figures', over: { when: newest } },
  ]);

/** A term of a measure by terms, its year for one by years where a month was said. */
export const periodsFor = (mark: PeriodMark, { asked, measures }: Settling): Found<readonly Period[]> => {
  const calendar = calendarDoubt(mark);
  if (calendar) return { doubt: calendar };
  if (isToCome(mark.period, asked)) return toCome(mark);
  const by = countedAll(measures);
  if (by === 'once')
    return doubt('no-period', 'That is asked for once and has no periods: only the newest figures.', [
      { label: 'The newest figures', over: { when: newest } },
    ]);
  const isTerm = mark.period.kind === 'term' && mark.said !== 'month';
  if (by === 'year' && (isTerm || listsTerms(asked))) return yearOnly(mark);
  const [first] = measures.flatMap((id) => findMeasure(id) ?? []);
  if (!by || !first) return found([mark.period]);
  return found(periodsOf(first, mark.period).filter((one) => !isToCome(one, asked)));
};

export const named = (marks: readonly PeriodMark[], settling: Settling): Found<When> => {
  const periods: Period[] = [];
  for (const mark of marks) {
    const those = periodsFor(mark, settling);
    if (those.doubt) return those;
    periods.push(...those.value);
  }
  return found({ kind: 'periods', periods: sameTerms(marks, periods) });
};

/** A year that is still running is held against the same terms of the other. */
const sameTerms = (marks: readonly PeriodMark[], periods: readonly Period[]): readonly Period[] => {
  if (marks.length < 2 || !marks.every(({ period }) => period.kind === 'year')) return periods;
  const years = [...new Set(periods.map((one) => (one.kind === 'once' ? 0 : one.year)))];
  const termsIn = (year: number) =>
    periods.flatMap((one) => (one.kind === 'term' && one.year === year ? [one.term] : []));
  return periods.filter(
    (one) => one.kind !== 'term' || years.every((year) => termsIn(year).includes(one.term)),
  );
};

/** The first or last term of what bounds a span; "2022" is the calendar year. */
const bound = (mark: PeriodMark, end: 'first' | 'last', { measures }: Settling): Period => {
  const { period, said } = mark;
  const byYear = countedAll(measures) === 'year';
  if (period.kind === 'once') return period;
  if (said === 'calendar') return calendarBound(period.year, end, byYear);
  if (byYear) return { kind: 'year', year: period.year };
  if (period.kind === 'term') return period;
  return { kind: 'term', year: period.year, term: end === 'first' ? 'autumn' : 'summer' };
};

const calendarBound = (year: number, end: 'first' | 'last', byYear: boolean): Period => {
  if (byYear) return { kind: 'year', year: end === 'first' ? year - 1 : year };
  return end === 'first'
    ? { kind: 'term', year: year - 1, term: 'spring' }
    : { kind: 'term', year, term: 'autumn' };
};

export const span = (said: Extract<Said, { kind: 'span' }>, settling: Settling): Found<When> => {
  const { from, to } = said;
  if (from && isToCome(from.period, settling.asked)) return toCome(from);
  return found({
    kind: 'span',
    ...(from && { from: bound(from, 'first', settling) }),
    ...(to && { to: bound(to, 'last', settling) }),
  });
};

const TERMS = 3;

export const settleLast = (said: Extract<Said, { kind: 'last' }>, { measures }: Settling): Found<When> => {
  const by = countedAll(measures) ?? 'term';
  if (by === 'year' && said.unit === 'term')
    return doubt('no-period', 'That is counted by academic years, not by terms.', [
      { label: 'All years', over: { when: { kind: 'span' } } },
    ]);
  return found({ kind: 'span', most: by === 'term' && said.unit === 'year' ? said.most * TERMS : said.most });
};
