import { addDays, type Day, dayOf, isWeekend, timeOf, yearOf } from '../../domain/day.ts';
import { bankHolidays } from '../../domain/due-holiday.ts';

export const RUNS_AT = '16:30';

const isWorking = (on: Day): boolean => !isWeekend(on) && !bankHolidays(yearOf(on)).has(on);

/** The day on which the next run is due. */
export const nextRun = (now: Date): Day => {
  const today = dayOf(now);
  let on = timeOf(now) < RUNS_AT ? today : addDays(today, 1);
  while (!isWorking(on)) on = addDays(on, 1);
  return on;
};

/** The first working day of the next month: kinds that are looked through once a month. */
export const firstRunOfNextMonth = (today: Day): Day => {
  let on = addDays(today, 1);
  while (on.slice(0, 7) === today.slice(0, 7) || !isWorking(on)) on = addDays(on, 1);
  return on;
};
