import { type Day, dayOf, sayDay } from '../../domain/day.ts';
import { authorityName, nameOf, type Register } from '../../domain/register.ts';
import type { Answer, Answers } from '../../domain/returns/answer.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import type { Submitted } from '../../domain/returns/data-return.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { sayAnswer } from '../../domain/returns/say-answer.ts';
import { sayClock } from '../../domain/say-meeting.ts';
import { dueOf, type Filling } from './filling.ts';

/** "25 November 2026 at 10am". */
export const sayMoment = (at: string): string => {
  const instant = new Date(at);
  return `${sayDay(dayOf(instant))} at ${sayClock(instant)}`;
};

/** "Dev Patel on 25 November 2026 at 10am", "you on …". */
export const sayWho = (
  { by, at }: { readonly by: string; readonly at: string },
  register: Register,
  me?: string,
): string => `${by === me ? 'you' : nameOf(register, by)} on ${sayMoment(at)}`;

/** "Kent. Due 6 November 2026." */
export const sayWhere = (
  filling: Filling,
  { register, today }: { readonly register: Register; readonly today: Day },
): string => {
  const due = dueOf(filling);
  const name = authorityName(register, filling.authority);
  if (!due) return `${name}. No due date.`;
  if (due >= today) return `${name}. Due ${sayDay(due)}.`;
  const isToBe = filling.value?.standing === undefined || filling.value.standing === 'queried';
  return `${name}. It was due ${sayDay(due)}${isToBe ? ', so it will be marked late' : ''}.`;
};

/** What stood there last time, and what DfE published: "last time 120, published 130". Empty where neither is known. */
export const sayBefore = (
  { before, published }: Pick<Filling, 'before' | 'published'>,
  one: AnswerField,
): string => {
  const said = (answer: Answer | undefined, what: string): readonly string[] =>
    answer && answer.kind !== 'text' ? [`${what} ${sayAnswer(answer, one)}`] : [];
  return [
    ...said(before?.answers[one.id], 'last time'),
    ...said(published?.answers[one.id], 'published'),
  ].join(', ');
};

/** What "last time" and "published" mean on this card. */
export const sayBeside = ({ before, published }: Pick<Filling, 'before' | 'published'>): string =>
  [
    before && `“Last time” is ${sayPeriod(before.period)}.`,
    published && `“Published” is ${sayPeriod(published.period)}: ${published.source}.`,
  ]
    .filter(Boolean)
    .join(' ');

/** "Submitted by Dev Patel on 25 November 2026 at 10am, late, for Kent by a coordinator". */
export const saySubmitted = (one: Submitted, register: Register, me?: string): string => {
  const marks = [
    one.nil ? 'a nil return' : '',
    one.late ? 'late' : '',
    one.forAuthority ? 'by a coordinator for the local authority' : '',
  ].filter(Boolean);
  return [`version ${one.n}, submitted by ${sayWho(one, register, me)}`, ...marks].join(', ');
};

/** How many of the fields that must be filled in are. */
export const filledIn = (fields: readonly AnswerField[], answers: Answers): string => {
  const must = fields.filter(({ field }) => !field.optional);
  return `${must.filter(({ id }) => answers[id]).length} of ${must.length} filled in`;
};
