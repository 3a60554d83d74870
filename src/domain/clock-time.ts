import type { ClockTime } from './meeting.ts';

/** A time of day, or nothing where no clock shows it. */
export const clockTime = (hour: number, minute = 0): ClockTime | undefined => {
  if (hour > 23 || minute > 59) return undefined;
  const text = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return text as ClockTime; // it has the shape, and a clock shows it
};
