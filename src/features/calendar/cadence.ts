import { addMonths, type Day } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { plural } from '../../domain/words.ts';

/** How often the network meets is what it did, not a rule (inventory row 13). Empty where it has not met. */
export const sayCadence = (meetings: readonly Meeting[], today: Day): string => {
  const from = addMonths(today, -12);
  const held = meetings.filter(({ state, on }) => state !== 'cancelled' && from < on && on < today);
  if (held.length === 0) return '';
  const often = held.length === 1 ? 'once' : plural(held.length, 'time');
  return `The network met ${often} in the last 12 months.`;
};
