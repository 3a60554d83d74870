import { addDays, addMonths, endOfMonth, startOfMonth } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Term } from '../../domain/term.ts';
import {
  type Calendar,
  monthOf,
  namedTerm,
  type Period,
  termPeriod,
  type Which,
  weekOf,
  yearPeriod,
} from './period.ts';

/** What of a text is a period, and the text without it. */
export interface PeriodIn {
  readonly period?: Result<Partial<Period>>;
  /** It is over: "last term", "yesterday". */
  readonly past?: true;
  /** "this week": what is due in it is due by its end, however long it has been due. */
  readonly current?: true;
  readonly rest: string;
}

const RELATIVE =
  /\b(?:in\s+|during\s+)?(?:the\s+)?(last|previous|this|current|next|coming)\s+(week|month|term|(?:academic\s+|school\s+)?year)\b/i;
const NEAR = /\b(today|tomorrow|yesterday)\b/i;
const TERM = /\b(?:in\s+|during\s+)?(?:the\s+)?(autumn|spring|summer)\s+term(?:\s+(\d{4}))?/i;
const MONTH =
  /\bin\s+((?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d{4})?)\b/i;
const BOUND = /\b(since|from|by|before|after)\s+(\S.*)$/i;
const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
};

/** Finds the days that a list is to keep to: "this term", "last month", "since 1 September", "by Friday". */
export const periodIn = (text: string, calendar: Calendar): PeriodIn => {
  const tries = [relative, near, term, month, bound];
  for (const attempt of tries) {
    const found = attempt(text, calendar);
    if (found) return found;
  }
  return { rest: text };
};

type Attempt = (text: string, calendar: Calendar) => PeriodIn | undefined;

const relative: Attempt = (text, calendar) => {
  const found = RELATIVE.exec(text);
  if (!found) return undefined;
  const which = WHICH[(found[1] ?? '').toLowerCase()] ?? 'this';
  const unit = (found[2] ?? '').toLowerCase();
  const period = unit === 'term' ? termPeriod(which, calendar) : plainPeriod(which, unit, calendar);
  const when = {
    ...(which === 'last' && { past: true as const }),
    ...(which === 'this' && { current: true as const }),
  };
  return { ...known(period, found[0]), ...when, rest: text.replace(found[0], ' ') };
};

const plainPeriod = (which: Which, unit: string, { today }: Calendar): Period => {
  if (unit === 'week') return weekOf(which, today);
  return unit === 'month' ? monthOf(which, today) : yearPeriod(which, today);
};

const near: Attempt = (text, { today }) => {
  const found = NEAR.exec(text);
  if (!found) return undefined;
  const word = (found[1] ?? '').toLowerCase();
  const on = addDays(today, ['yesterday', 'today', 'tomorrow'].indexOf(word) - 1);
  const past = word === 'yesterday' && ({ past: true } as const);
  return { period: ok({ from: on, to: on }), ...past, rest: text.replace(found[0], ' ') };
};

const term: Attempt = (text, calendar) => {
  const found = TERM.exec(text);
  if (!found) return undefined;
  const name = (found[1] ?? '').toLowerCase() as Term['name']; // the pattern has these three alone
  const period = namedTerm({ name, ...(found[2] && { year: Number(found[2]) }) }, calendar);
  return { ...known(period, found[0]), rest: text.replace(found[0], ' ') };
};

const known = (period: Period | undefined, words: string): Pick<PeriodIn, 'period'> => {
  const name = words.replace(/^(?:in|during)\s+/i, '').replace(/^the\s+/i, '');
  const say = `The calendar has no dates for ${name}. A coordinator can enter them: type **terms**.`;
  return { period: period ? ok(period) : refuse('no-term', say) };
};

/** "in October": the last one for what was done, the coming one for what is due. */
const month: Attempt = (text, { today, terms, done }) => {
  const found = MONTH.exec(text);
  const due = found && readDue(found[1] ?? '', { today, terms });
  if (!found || !due || !('kind' in due) || due.kind !== 'month') return undefined;
  const last = done && startOfMonth(due.on) > today ? addMonths(due.on, -12) : due.on;
  return {
    period: ok({ from: startOfMonth(last), to: endOfMonth(last) }),
    rest: text.replace(found[0], ' '),
  };
};

/** "since 1 September", "by Friday". What is no date ("by Kent") is left where it is. */
const bound: Attempt = (text, { today, terms }) => {
  const found = BOUND.exec(text);
  const due = found && readDue(found[2] ?? '', { today, terms });
  if (!found || !due) return undefined;
  const rest = text.slice(0, found.index);
  if ('refused' in due) return { period: due, rest };
  if (due.kind !== 'day' && due.kind !== 'month') return undefined;
  if (/^(?:by|before)$/i.test(found[1] ?? '')) return { period: ok({ to: due.on }), rest };
  const first = due.kind === 'month' ? startOfMonth(due.on) : due.on;
  return { period: ok({ from: first > today ? addMonths(first, -12) : first }), rest };
};
