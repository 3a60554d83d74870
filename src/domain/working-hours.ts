import { addDays, type Day, dayOf, instantOf, sayFullDay, timeOf } from './day.ts';
import { isWorkingDay } from './due-holiday.ts';
import { sayClock } from './say-meeting.ts';

/** When the bot may speak unasked, on London's clock: nobody is written to in the evening, at night or on a day off. */
const OPENS = '08:00';
const CLOSES = '18:00';

/** Days on which the network is closed beside weekends and bank holidays: the setting CLOSED_DAYS. */
export type Closed = readonly Day[];
const NONE: Closed = [];

/** A working day on which the network is not closed. */
export const isOpenDay = (on: Day, closed: Closed = NONE): boolean =>
  isWorkingDay(on) && !closed.includes(on);

/** From 8am until 6pm, that is up to 5:59pm, on a working day. */
export const isWorkingHour = (now: Date, closed: Closed = NONE): boolean => {
  const time = timeOf(now);
  return time >= OPENS && time < CLOSES && isOpenDay(dayOf(now), closed);
};

/** Now, in working hours; otherwise 8am of the next day that has some. */
export const nextWorkingMoment = (now: Date, closed: Closed = NONE): Date => {
  if (isWorkingHour(now, closed)) return now;
  let on = dayOf(now);
  if (timeOf(now) >= OPENS) on = addDays(on, 1);
  while (!isOpenDay(on, closed)) on = addDays(on, 1);
  return instantOf(on, OPENS);
};

/** How many milliseconds of working hours lie between the two instants. */
export const workingTime = (from: Date, to: Date, closed: Closed = NONE): number => {
  let time = 0;
  for (let on = dayOf(from); on <= dayOf(to); on = addDays(on, 1)) {
    if (!isOpenDay(on, closed)) continue;
    const opens = Math.max(instantOf(on, OPENS).getTime(), from.getTime());
    const closes = Math.min(instantOf(on, CLOSES).getTime(), to.getTime());
    time += Math.max(0, closes - opens);
  }
  return time;
};

/** "today at 8am", "on Monday 30 November 2026 at 8am": a moment as somebody reads it now. */
export const sayMoment = (at: Date, now: Date): string =>
  dayOf(at) === dayOf(now) ? `today at ${sayClock(at)}` : `on ${sayFullDay(dayOf(at))} at ${sayClock(at)}`;
