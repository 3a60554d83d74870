import { sayDay } from '../../domain/day.ts';
import { type DueSaid, dueNow } from '../../domain/due-meeting.ts';
import { sayDue } from '../../domain/due-say.ts';
import { findMeeting, type MeetingId } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import type { Now } from './status.ts';

/** When an action is due as the calendar now has it: "next meeting: 19 January 2027 (“for next meeting”)". */
export const sayDueOf = (line: DueSaid, { register, today }: Now): string =>
  sayDue(dueNow(line, register), today);

/** "the meeting of 19 January 2027"; of one that the calendar does not have, as much as is known. */
export const sayMeeting = (id: MeetingId, register: Pick<Register, 'meetings'>): string => {
  const meeting = findMeeting(register, id);
  return meeting ? `the meeting of ${sayDay(meeting.on)}` : `the meeting ${id}`;
};
