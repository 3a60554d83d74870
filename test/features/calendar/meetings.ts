import { day } from '../../../src/domain/day.ts';
import type { Meeting, MeetingId } from '../../../src/domain/meeting.ts';
import { readTimes } from '../../../src/domain/read-times.ts';

/** A meeting on that day, "10am to midday" unless said; its id is told by the day. */
export const aMeeting = (on: string, over: Partial<Meeting> & { readonly at?: string } = {}): Meeting => {
  const { at = '10am to midday', ...rest } = over;
  const times = readTimes(at);
  const id: MeetingId = `MTG-${`${on.slice(2, 4)}${on.slice(5, 7)}`.replace(/[01]/g, (digit) => (digit === '0' ? 'A' : 'B'))}`;
  return {
    id,
    body: 'South East Children Missing Education Network',
    title: 'CME Network meeting',
    on: day(on),
    ...(times?.refused === undefined && times?.value),
    where: { kind: 'teams' },
    state: 'planned',
    sequence: 0,
    ...rest,
  };
};
