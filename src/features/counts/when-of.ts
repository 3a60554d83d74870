import type { When } from '../../domain/counts/question.ts';
import { type Period, periodBefore } from '../../domain/returns/period.ts';
import { type Found, found } from './doubt.ts';
import type { PeriodMark } from './marks.ts';
import { newest, type Said } from './read-when.ts';
import { stepped } from './relative.ts';
import { countedAll, named, periodsFor, type Settling, settleLast, span } from './settle-when.ts';

const asMark = (period: Period): PeriodMark => ({
  is: 'period',
  period,
  said: period.kind === 'year' ? 'year' : 'term',
});

/** The periods of the question before, as the measure that is asked of now has them. */
const kept = (settling: Settling): Found<When> => {
  const when = settling.asked.follows?.when ?? newest;
  if (when.kind === 'periods') return named(when.periods.map(asMark), settling);
  if (when.kind !== 'span') return found(when);
  if (when.most !== undefined) return found(when);
  return span(
    {
      kind: 'span',
      ...(when.from && { from: asMark(when.from) }),
      ...(when.to && { to: asMark(when.to) }),
    },
    settling,
  );
};

/** The one period that the question before was about. */
const only = ({ asked }: Settling): Period | undefined => {
  const when = asked.follows?.when;
  return when?.kind === 'periods' && when.periods.length === 1 ? when.periods[0] : undefined;
};

const back = (period: Period, unit: 'term' | 'year'): Period => {
  if (unit === 'year' && period.kind !== 'once') return { ...period, year: period.year - 1 };
  return periodBefore(period) ?? period;
};

/** "And the term before?": of newest figures it is not known which that is, so both are shown. */
const earlier = (said: Extract<Said, { kind: 'earlier' }>, settling: Settling): Found<When> => {
  const period = only(settling);
  if (!period) return found({ kind: 'newest', beside: said.unit === 'term' ? 'term-before' : 'year-before' });
  const other = asMark(stepped(period, said));
  return named(said.isBeside ? [asMark(period), other] : [other], settling);
};

/** "Compared with last year": what was asked before, or else the newest, beside it. */
const beside = (mark: PeriodMark, settling: Settling): Found<When> => {
  const period = only(settling);
  const by = countedAll(settling.measures);
  const turn =
    mark.back === 'year-before' || (mark.back === 'term-before' && by === 'term') ? mark.back : undefined;
  if (turn && !period) return found({ kind: 'newest', beside: turn });
  if (turn && period)
    return found({
      kind: 'periods',
      periods: [period, back(period, turn === 'year-before' ? 'year' : 'term')],
    });
  const those = periodsFor(mark, settling);
  if (those.doubt) return those;
  return found(
    period ? { kind: 'periods', periods: [period, ...those.value] } : { kind: 'newest', beside: those.value },
  );
};

/** When, in periods that the measures have. */
export const settleWhen = (said: Said, settling: Settling): Found<When> => {
  const { asked } = settling;
  if (asked.over.when) return found(asked.over.when);
  if (said.kind === 'periods') return named(said.marks, settling);
  if (said.kind === 'span') return span(said, settling);
  if (said.kind === 'last') return settleLast(said, settling);
  if (said.kind === 'beside') return beside(said.mark, settling);
  if (said.kind === 'earlier') return earlier(said, settling);
  return said.kind === 'kept' ? kept(settling) : found(newest);
};
