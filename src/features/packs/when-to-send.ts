import type { Day } from '../../domain/day.ts';
import { workingDaysBefore } from '../../domain/due-holiday.ts';
import type { Meeting } from '../../domain/meeting.ts';

/** The meetings whose pack goes out that day: so many working days before, or late where that day was missed. */
export const dueToBeSent = (
  meetings: readonly Meeting[],
  today: Day,
  workingDays: number,
): readonly Meeting[] =>
  meetings.filter(
    ({ state, on }) => state === 'planned' && on > today && workingDaysBefore(on, workingDays) <= today,
  );
