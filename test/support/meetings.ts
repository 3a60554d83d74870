import { day } from '../../src/domain/day.ts';
import type { ClockTime, Meeting } from '../../src/domain/meeting.ts';
import { aMeeting as anyMeeting } from './a-meeting.ts';

const at = (text: string): ClockTime => text as ClockTime; // written below

/** A meeting of the network from 10:00 to 11:30, in Teams. */
export const aMeeting = (over: Partial<Meeting> & Pick<Meeting, 'id' | 'on'>): Meeting =>
  anyMeeting({ title: 'CME Network meeting', start: at('10:00'), end: at('11:30'), ...over });

/** One that has been, and two to come. */
export const SEPTEMBER = aMeeting({ id: 'MTG-SEP2', on: day('2026-09-29'), state: 'ended' });
export const JANUARY = aMeeting({ id: 'MTG-JAN2', on: day('2027-01-19') });
export const MARCH = aMeeting({ id: 'MTG-MAR2', on: day('2027-03-09') });
export const MEETINGS: readonly Meeting[] = [SEPTEMBER, JANUARY, MARCH];
