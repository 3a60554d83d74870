import type { Period } from '../../domain/returns/period.ts';
import { type Asked, type MarkOf, marksOfKind } from './asked.ts';
import type { PeriodMark } from './marks.ts';
import { termsBack } from './term-forms.ts';

/** "The previous year" beside another period is the one before that; by itself it is seen from today. */
const TURNED = /^(?:the )?(?:previous|prior|preceding|past) /i;
const NAMED =
  /^(?:the )?(?:(?:previous|prior|preceding) (?:autumn|spring|summer)|(?:autumn|spring|summer)(?: term)? (?:before|previous|earlier))/i;
const SAME = /\b(?:same|equivalent|corresponding|matching) /i;

type Said = MarkOf<'period'> | MarkOf<'earlier'>;

const isRelative = (mark: Said): boolean =>
  mark.is === 'earlier' ||
  TURNED.test(mark.words) ||
  NAMED.test(mark.words) ||
  (SAME.test(mark.words) && mark.said === 'month');

/** How far away, and which way. */
export interface Step {
  readonly unit: 'term' | 'year';
  readonly later?: true;
}

/** The period a term or a year before another, or after it. */
export const stepped = (period: Period, { unit, later }: Step): Period => {
  if (period.kind === 'once') return period;
  if (!later) return back(period, unit);
  if (unit === 'term' && period.kind === 'term') return termsBack({ ...period, year: period.year + 1 }, 2);
  return { ...period, year: period.year + 1 };
};

const back = (period: Period, unit: 'term' | 'year'): Period => {
  if (period.kind === 'once') return period;
  if (unit === 'term' && period.kind === 'term') return termsBack(period, 1);
  return { ...period, year: period.year - 1 };
};

const unitOf = (mark: Said): 'term' | 'year' => {
  if (mark.is === 'earlier') return mark.unit;
  return /\bterm\b/i.test(mark.words) && !SAME.test(mark.words) ? 'term' : 'year';
};

const before = (period: Period, mark: Said): Period => {
  const { words } = mark;
  if (mark.is === 'earlier') return stepped(period, mark);
  if (!NAMED.test(words) || period.kind !== 'term') return back(period, unitOf(mark));
  const named = mark.period.kind === 'term' ? mark.period.term : period.term;
  let found = termsBack(period, 1);
  while (found.term !== named) found = termsBack(found, 1);
  return found;
};

const asMark = (of: Period): PeriodMark => ({
  is: 'period',
  period: of,
  said: of.kind === 'year' ? 'year' : 'term',
});

/** The periods that are said, where one of them is told from the other: "2022/23 and the year before". */
export const relativeTo = (asked: Asked): readonly [PeriodMark, PeriodMark] | undefined => {
  const all: readonly Said[] = [...marksOfKind(asked, 'period'), ...marksOfKind(asked, 'earlier')].sort(
    (one, other) => one.at - other.at,
  );
  const [first, second, ...more] = all;
  if (!first || !second || more.length > 0) return undefined;
  const [base, other] = isRelative(first) ? [second, first] : [first, second];
  if (base.is !== 'period' || isRelative(base) || !isRelative(other) || base.said === 'calendar')
    return undefined;
  return [base, asMark(before(base.period, other))];
};

/** "The previous year", said after a question of one period: the one before that. */
export const isOfBefore = (asked: Asked): Step | undefined => {
  const [mark, ...more] = marksOfKind(asked, 'period');
  const when = asked.follows?.when;
  if (!mark || more.length > 0 || when?.kind !== 'periods' || when.periods.length !== 1) return undefined;
  if (TURNED.test(mark.words) && mark.back) return { unit: unitOf(mark) };
  return /^(?:the )?next (?:term|(?:academic |school )?year)$/i.test(mark.words)
    ? { unit: unitOf(mark), later: true }
    : undefined;
};
