import type { Question } from '../../domain/counts/question.ts';
import { periodBefore } from '../../domain/returns/period.ts';
import { type Asked, hasMark, marksOfKind } from './asked.ts';
import { senseDoubt } from './check-sense.ts';
import { type Found, found } from './doubt.ts';
import { listsTerms, wantOfTerms } from './each-term.ts';
import { limitIn, reckonDoubt, reckoned } from './read-reckon.ts';

/** What was read, with what is worked out of it and held against it; or what of it makes no sense. */
export const finished = (asked: Asked, question: Question): Found<Question> => {
  const from = sourceOf(asked);
  const ranks = question.want === 'highest' || question.want === 'lowest';
  const top = ranks ? marksOfKind(asked, 'top').at(-1)?.top : undefined;
  const limit = limitIn(asked);
  const base = timed(question, asked);
  const whole: Question = {
    ...base,
    ...(from && { from }),
    ...(top && { top }),
    ...(limit && { limit }),
    ...reckoned(base, asked),
  };
  const unclear = reckonDoubt(whole, asked) ?? senseDoubt(whole, asked);
  return unclear ? { doubt: unclear } : found(whole);
};

/** The one source that was named; of two, none is left out. */
const sourceOf = (asked: Asked): Question['from'] => {
  const named = new Set(marksOfKind(asked, 'source').map(({ from }) => from));
  const [one] = named;
  return named.size > 1 ? undefined : (one ?? asked.follows?.from);
};

/** A trend runs over a span, and figures over a span are a trend. */
const timed = (question: Question, asked: Asked): Question => {
  const { want, when } = question;
  if (want === 'figure' && when.kind === 'span') return { ...question, want: 'trend' };
  if (want !== 'trend' || when.kind === 'span') return question;
  if (when.kind === 'periods' && listsTerms(asked)) return { ...question, want: wantOfTerms(asked) };
  // The period of the question before is no end of a trend that is asked for now.
  if (!hasMark(asked, 'period', 'earlier')) return { ...question, when: { kind: 'span' } };
  const periods = when.kind === 'periods' ? when.periods : [];
  const [from, to] = [periods[0], periods.at(-1)];
  // Of one period alone it is what changed in it.
  const first = from && to && periods.length === 1 ? (periodBefore(from) ?? from) : from;
  return { ...question, when: { kind: 'span', ...(first && to && { from: first, to }) } };
};
