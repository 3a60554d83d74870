import type { AuthorityCode } from '../../domain/authority.ts';
import { type Day, parseDay, sayDay } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type DataReturn, stageOf } from '../../domain/returns/data-return.ts';

/** A coordinator, and when. */
export interface Acting {
  readonly by: PersonId;
  readonly on: Day;
  /** ISO instant. */
  readonly at: string;
}

export const blankReturn = ({ id }: DataRequest, authority: AuthorityCode): DataReturn => ({
  request: id,
  authority,
});

export type Outside = Omit<NonNullable<DataReturn['outside']>, 'on' | 'by'>;

/** It came by another way, or it will not come: nobody is reminded of it. Nothing changes where figures are in. */
export const outsideOf = (before: DataReturn, what: Outside, { on, by }: Acting): DataReturn | undefined => {
  const isSo = before.outside?.is === what.is && before.outside.reason === what.reason;
  return before.standing || isSo ? undefined : { ...before, outside: { ...what, on, by } };
};

/** What was recorded by mistake: it is outstanding again. */
export const withoutOutside = ({ outside, ...rest }: DataReturn): DataReturn | undefined =>
  outside ? rest : undefined;

/** More time, asked for or not. */
export const granted = (before: DataReturn, until: Day, { by, at }: Acting): DataReturn => ({
  ...before,
  extension: {
    asked: before.extension?.asked ?? { until, reason: 'Given by a coordinator', by, at },
    answer: { until, by, at },
  },
});

/** "No" to what was asked; what had been granted before that stays. */
export const refusedTime = (
  before: DataReturn,
  reason: string,
  { by, at }: Acting,
): DataReturn | undefined => {
  const { extension } = before;
  if (!extension) return undefined;
  const until = extension.answer?.until;
  return { ...before, extension: { ...extension, answer: { ...(until && { until }), reason, by, at } } };
};

/** Whether what was asked for last is still to be answered. */
export const waitsForAnswer = ({ extension }: DataReturn): boolean =>
  extension !== undefined && (!extension.answer || extension.answer.at < extension.asked.at);

export const isUnderWay = (one: DataReturn): boolean =>
  !['none', 'not-returning', 'received'].includes(stageOf(one));

export const dueOn = (request: DataRequest, due: Day | undefined): DataRequest => {
  const { due: _, ...rest } = request;
  return due ? { ...rest, due } : rest;
};

/** The day that words name, from today on. */
export const dayIn = (
  words: string,
  { today, register }: { readonly today: Day; readonly register: Register },
): Result<Day> => {
  const text = words.trim().replace(/[.\s]+$/, '');
  const read = readDue(text, { today, terms: register.terms });
  if (read && 'refused' in read) return read;
  const on = parseDay(text) ?? (read && (read.kind === 'day' || read.kind === 'month') ? read.on : undefined);
  if (!on) return refuse('no-day', `“${text.slice(0, 60)}” is no day. Write one such as 4 December.`);
  return on < today ? refuse('past', `${sayDay(on)} has gone by. Give a day from today on.`) : ok(on);
};
