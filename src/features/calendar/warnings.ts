import {
  addDays,
  addMonths,
  type Day,
  isWeekend,
  sayDay,
  sayFullDay,
  WEEKDAYS,
  weekdayOf,
  yearOf,
} from '../../domain/day.ts';
import { bankHolidays } from '../../domain/due-holiday.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { sayTime } from '../../domain/say-meeting.ts';
import type { Term } from '../../domain/term.ts';
import { listOf } from '../../domain/words.ts';
import type { World } from './check.ts';

/** What is pointed out of a meeting's day, and refused to nobody. */
export const warningsOf = (
  meeting: Pick<Meeting, 'id' | 'on' | 'start'>,
  { register, today }: World,
): readonly string[] => {
  const { on, start } = meeting;
  const same = register.meetings.filter(
    (other) => other.on === on && other.id !== meeting.id && other.state !== 'cancelled',
  );
  const day = sayDay(on);
  return [
    isWeekend(on) ? `${day} is a ${WEEKDAYS[weekdayOf(on) - 1]}.` : '',
    bankHolidays(yearOf(on)).has(on) ? `${day} is a bank holiday.` : '',
    isInHoliday(on, register.terms) ? `${day} is in the school holidays, by the network’s term dates.` : '',
    same.length > 0 ? `There is another meeting on that day: ${listOf(same.map(sayBriefly))}.` : '',
    on > addMonths(today, 36) ? `${sayFullDay(on)} is more than 3 years away: check the year.` : '',
    start ? '' : 'It has no time yet.',
  ].filter((warning) => warning !== '');
};

const sayBriefly = ({ title, start, id }: Meeting): string =>
  `${title}${start ? `, ${sayTime(start)}` : ''} (${id})`;

/** Between two terms that the calendar has; before the first and after the last nobody knows. */
const isInHoliday = (on: Day, terms: readonly Term[]): boolean =>
  !terms.some(({ first, last }) => first <= on && on <= last) &&
  terms.some(({ last }) => last < on && addDays(last, 100) > on) &&
  terms.some(({ first }) => first > on);
