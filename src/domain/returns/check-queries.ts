import { type AnswerField, answerFields, kindOf } from './answer-ids.ts';
import type { Before, Checked, Fault } from './check.ts';
import { numberIn } from './check-errors.ts';
import { sayPeriod } from './period.ts';
import { versionFor } from './return-types.ts';
import { sayNumber } from './say-answer.ts';

/** Both must be passed before a change is asked about: a share of the earlier figure, and a number. */
export const CHANGE = { share: 0.4, number: 20 } as const;
/** A part that was smaller than this may well be 0 now: small numbers come and go (decision 3: 1 to 4). */
export const SMALL_PART = 5;

interface Compared {
  readonly one: AnswerField;
  readonly now: number;
  readonly then: number;
}

/** What is unlike last time, or too much like it. Only fields that both versions have are compared (decision 9). */
export const queriesIn = (checked: Checked, wrong: ReadonlySet<string>): readonly Fault[] => {
  const { type, before } = checked;
  if (!before) return [];
  const known = new Set(answerFields(versionFor(type, before.period)).map(({ id }) => id));
  const compared = answerFields(checked.version)
    .filter(({ id }) => known.has(id))
    .flatMap((one) => both(one, checked, before));
  if (checked.nil) return nilQuery(compared, before);
  const asked = compared.filter(({ one }) => !wrong.has(one.id)).flatMap((each) => ofField(each, before));
  const queried = new Set(asked.map(({ field }) => field));
  const told = asked.filter(({ field }) => !queried.has(totalOf(field, compared) ?? ''));
  return told.length > 0 || wrong.size > 0 ? told : sameQuery(compared, before);
};

const both = (one: AnswerField, { answers }: Checked, before: Before): readonly Compared[] => {
  const [now, then] = [numberIn(answers, one.id), numberIn(before.answers, one.id)];
  return now === undefined || then === undefined ? [] : [{ one, now, then }];
};

/** The total of a part. */
const totalOf = (id: string, compared: readonly Compared[]): string | undefined => {
  const field = compared.find(({ one }) => one.id === id)?.one.field;
  return field?.kind === 'breakdown' ? field.of : undefined;
};

const ofField = ({ one, now, then }: Compared, before: Before): readonly Fault[] => {
  const was = `it was ${sayNumber(then)} in ${whenOf(before)}`;
  if (isZero({ one, now, then }))
    return [query(`zero:${one.id}`, one.id, `${one.name} is 0; ${was}. Say why, or put it right.`)];
  if (!isFar(now, then, before.roundedTo ?? 0)) return [];
  const say = `${one.name} is ${sayNumber(now)}; ${was}. Say why it changed so much, or put it right.`;
  return [query(`change:${one.id}`, one.id, say)];
};

const query = (id: string, field: string, say: string): Fault => ({ kind: 'query', id, field, say });

const isZero = ({ one, now, then }: Compared): boolean => now === 0 && then >= (one.part ? SMALL_PART : 1);

/** Against the nearest figure that the earlier one may stand for: 50, rounded to 10, may have been 45 or 55. */
const isFar = (now: number, then: number, roundedTo: number): boolean => {
  const half = roundedTo / 2;
  const nearest = Math.min(Math.max(now, Math.max(0, then - half)), then + half);
  const change = Math.abs(now - nearest);
  return change > CHANGE.number && change > CHANGE.share * nearest;
};

/** Figures that nobody counted anew. Rounded ones cannot tell, and one figure alone may well stay as it is. */
const sameQuery = (compared: readonly Compared[], before: Before): readonly Fault[] => {
  const [first] = compared;
  const isSame = compared.every(({ now, then }) => now === then) && compared.some(({ now }) => now > 0);
  if (!first || compared.length < 2 || !isSame || before.roundedTo) return [];
  const say = `All figures are the same as in ${whenOf(before)}. Say that they were counted anew, or put them right.`;
  return [query('same:all', first.one.id, say)];
};

const nilQuery = (compared: readonly Compared[], before: Before): readonly Fault[] => {
  const had = compared.find(({ one, then }) => kindOf(one) === 'count' && then > 0);
  if (!had) return [];
  const was = `“${had.one.name}” was ${sayNumber(had.then)} in ${whenOf(before)}`;
  return [query('nil:all', had.one.id, `Nothing is returned; ${was}. Say why there is nothing now.`)];
};

const whenOf = ({ period }: Before): string => sayPeriod(period) || 'the last return';
