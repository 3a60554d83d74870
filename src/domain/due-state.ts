import { type Day, daysBetween, endOfMonth } from './day.ts';
import type { DueNow } from './due.ts';

export type DueState = 'overdue' | 'today' | 'soon' | 'later' | 'undated';

/** The last day on which it is still in time; nothing where it follows a meeting not yet planned or has no date. */
export const lastDayOf = (due: DueNow): Day | undefined => ('on' in due ? lastDayIn(due) : undefined);

const lastDayIn = (due: Extract<DueNow, { readonly on: Day }>): Day =>
  due.kind === 'month' ? endOfMonth(due.on) : due.on;

/** From the day after it was due. */
export const isOverdue = (due: DueNow, today: Day): boolean => {
  const last = lastDayOf(due);
  return last !== undefined && last < today;
};

/** Whether a date just typed has already gone by, so that a room can ask whether it is meant. */
export const isPast = isOverdue;

/** "soon" is within the next seven days. */
export const dueState = (due: DueNow, today: Day): DueState => {
  const last = lastDayOf(due);
  if (!last) return 'undated';
  const days = daysBetween(today, last);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 7 ? 'soon' : 'later';
};

const AFTER_ALL_DAYS = { meeting: '9997', ongoing: '9998', vague: '9999', none: '9999' } as const;

/** Text order is order of urgency: days first, then a meeting not yet planned, what is ongoing, and what has no date. */
export const dueSortKey = (due: DueNow): string => ('on' in due ? lastDayIn(due) : AFTER_ALL_DAYS[due.kind]);
