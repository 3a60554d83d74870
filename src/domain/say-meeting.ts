import { sayDay, sayFullDay, timeOf } from './day.ts';
import type { ClockTime, Meeting, Where } from './meeting.ts';

/** "10am", "10:30am", "midday", "2pm": GOV.UK's form. */
export const sayTime = (time: ClockTime): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
};

/** The time on London's clock at that instant: "9:05am". */
export const sayClock = (instant: Date): string => sayTime(timeOf(instant) as ClockTime); // it is written as one

/** "10am to midday", "from 1pm" where nobody has said when it ends; empty without a start. */
export const sayTimes = ({ start, end }: Pick<Meeting, 'start' | 'end'>): string => {
  if (!start) return '';
  return end ? `${sayTime(start)} to ${sayTime(end)}` : `from ${sayTime(start)}`;
};

/** "Tuesday 19 January 2027, 10am to midday". */
export const sayWhen = ({ on, start, end }: Pick<Meeting, 'on' | 'start' | 'end'>): string => {
  const times = [start, end].flatMap((time) => (time ? [sayTime(time)] : [])).join(' to ');
  return times ? `${sayFullDay(on)}, ${times}` : sayFullDay(on);
};

/** "Shaw House, Newbury", "Microsoft Teams", "Shaw House (booked) or Microsoft Teams: to be decided by 1 September 2027". */
export const sayWhere = (where: Where): string => {
  if (where.kind === 'venue') return where.name;
  if (where.kind === 'teams') return 'Microsoft Teams';
  const { booked, decideBy } = where;
  const by = decideBy ? ` by ${sayDay(decideBy)}` : '';
  return booked ? `${booked} (booked) or Microsoft Teams: to be decided${by}` : `Place to be decided${by}`;
};
