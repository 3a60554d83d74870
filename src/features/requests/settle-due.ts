import { censusOf, RETURN_DAYS } from '../../domain/census.ts';
import { addDays, type Day, parseDay, sayDay } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import { readDue } from '../../domain/due-read.ts';
import { comingMeeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { type Period, sayPeriod } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import type { Draft } from './draft.ts';

/** What a due day is held against. */
export interface DueContext {
  readonly today: Day;
  readonly register: Register;
  readonly type: ReturnType | undefined;
  readonly period: Period | undefined;
}

/** A day, or none, and where a day comes from that nobody gave. */
export interface DueSettled {
  readonly due?: Day;
  readonly dueSays?: string;
}

const ENTER_DUE = 'Enter the day it is due, for example 20 November, or none.';

/** "none", "no due date": no day was an answer. */
export const isNone = (words: string): boolean =>
  /^(?:none|never|no|(?:no|without an?y?) (?:due |particular |fixed )?(?:date|day|deadline)(?: due)?)$/i.test(
    words.trim(),
  );

/** The day that words name; a census's own where there are none. */
export const dueIn = ({ due: words }: Draft, settling: DueContext): Result<DueSettled> => {
  const text = words.trim();
  if (isNone(text)) return ok({});
  if (!text) return proposedDue(settling);
  const { today, register } = settling;
  const read = readDue(text, { today, terms: register.terms });
  if (read && 'refused' in read) return read;
  const on = parseDay(text) ?? dayOfDue(read, settling);
  if (!on) return refuse('due', `“${text}” is no day. ${ENTER_DUE}`);
  return on < today
    ? refuse('due', `${sayDay(on)} has gone by. Enter a day from today on, or none.`)
    : ok({ due: on });
};

const dayOfDue = (read: Due | Refusal | undefined, { register, today }: DueContext): Day | undefined => {
  if (!read || !('kind' in read)) return undefined;
  if (read.kind === 'day' || read.kind === 'month') return read.on;
  return read.kind === 'meeting' ? comingMeeting(register, today)?.on : undefined;
};

/** A census is due 29 days after its day (inventory 2.1), while that is still to come. */
const proposedDue = ({ type, period, register, today }: DueContext): Result<DueSettled> => {
  if (!type?.census || period?.kind !== 'term') return refuse('due', ENTER_DUE);
  const census = censusOf(register.censuses, period.year, period.term);
  const due = addDays(census.on, RETURN_DAYS);
  if (due < today)
    return refuse(
      'due',
      `${sayDay(due)}, ${RETURN_DAYS} days after the census day of ${sayPeriod(period)}, has gone by. ${ENTER_DUE}`,
    );
  const assumed = census.assumed ? ' (assumed)' : '';
  return ok({ due, dueSays: `${RETURN_DAYS} days after the census day, ${sayDay(census.on)}${assumed}` });
};
