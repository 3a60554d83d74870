import { addDays, type Day } from '../../domain/day.ts';
import { type Closed, isOpenDay } from '../../domain/working-hours.ts';
import { isQuiet, type Quiet } from './quiet.ts';

/** Whether a reminder may go out on a day. */
export type IsWorking = (on: Day) => boolean;

/** Weekends, bank holidays and quiet weeks are alike: nothing goes out, and what would moves to a day when it may. */
export const workingIn =
  (quiet: readonly Quiet[], closed: Closed = []): IsWorking =>
  (on) =>
    isOpenDay(on, closed) && !isQuiet(on, quiet);

export const onOrAfter = (on: Day, isWorking: IsWorking): Day =>
  isWorking(on) ? on : onOrAfter(addDays(on, 1), isWorking);

export const onOrBefore = (on: Day, isWorking: IsWorking): Day =>
  isWorking(on) ? on : onOrBefore(addDays(on, -1), isWorking);
