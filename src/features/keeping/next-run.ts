import { addDays, type Day, dayOf, timeOf } from '../../domain/day.ts';
import { type Closed, isOpenDay } from '../../domain/working-hours.ts';

export const RUNS_AT = '16:30';

/** The day on which the next run is due. */
export const nextRun = (now: Date, closed: Closed = []): Day => {
  const today = dayOf(now);
  let on = timeOf(now) < RUNS_AT ? today : addDays(today, 1);
  while (!isOpenDay(on, closed)) on = addDays(on, 1);
  return on;
};

/** The first working day of the next month: kinds that are looked through once a month. */
export const firstRunOfNextMonth = (today: Day, closed: Closed = []): Day => {
  let on = addDays(today, 1);
  while (on.slice(0, 7) === today.slice(0, 7) || !isOpenDay(on, closed)) on = addDays(on, 1);
  return on;
};
