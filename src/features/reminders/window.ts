import { addDays, type Day, daysBetween, parseDay } from '../../domain/day.ts';
import { isQuiet, type Quiet } from './quiet.ts';

/** The days whose points one round is for: after the first, up to the last. */
export interface Window {
  readonly after: Day;
  readonly to: Day;
}

/** What was missed longer ago is old news: whatever is still owed is overdue by then, and told weekly. */
const LONGEST = 14;

/** From the day of the last round that was gone through: a day that was missed loses nothing. */
export const windowOf = (
  { since, today }: { readonly since?: string | undefined; readonly today: Day },
  quiet: readonly Quiet[],
): Window => {
  const first = addDays(today, -LONGEST);
  const day = parseDay(since ?? '');
  if (!day || day >= today) return { after: addDays(today, -1), to: today };
  const spoken = beforeQuiet(day, quiet, first);
  return { after: daysBetween(spoken, today) > LONGEST ? first : spoken, to: today };
};

/** A round in quiet weeks says nothing: the one after them goes on from the last that might. */
const beforeQuiet = (on: Day, quiet: readonly Quiet[], first: Day): Day =>
  on > first && isQuiet(on, quiet) ? beforeQuiet(addDays(on, -1), quiet, first) : on;

export const isWithin = (on: Day, { after, to }: Window): boolean => after < on && on <= to;
