import { day } from '../../src/domain/day.ts';
import type { Meeting } from '../../src/domain/meeting.ts';

/** A planned meeting of the network in Teams: MTG-2F7K on 19 January 2027 unless told otherwise. */
export const aMeeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: 'MTG-2F7K',
  body: 'South East Children Missing Education Network',
  title: 'Network meeting',
  on: day('2027-01-19'),
  where: { kind: 'teams' },
  state: 'planned',
  sequence: 0,
  ...over,
});
