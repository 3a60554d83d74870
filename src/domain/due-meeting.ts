import type { Day } from './day.ts';
import type { Due, DueNow } from './due.ts';
import { type Calendar, findMeeting, type MeetingId, nextMeetingAfter } from './meeting.ts';

/** A due date with all that says which meeting "the next meeting" is. */
export interface DueSaid {
  readonly due: Due;
  /** The day it was asked for. An old listing row does not tell, and then no meeting is named. */
  readonly recordedOn?: Day;
  /** The meeting it was asked for in: whatever the day it was written down, the next one is the one after that. */
  readonly meeting?: MeetingId;
  /** The day the date was moved, where it was. */
  readonly dueSetOn?: Day;
}

/**
 * "The next meeting" is the first that is not cancelled after the day the words were said (inventory row 21): it
 * moves and is called off with that meeting, since nothing of it is kept. Any other date stays what it is.
 */
export const dueNow = (said: DueSaid, calendar: Calendar): DueNow => {
  const { due } = said;
  const since = due.kind === 'meeting' ? saidOn(said, calendar) : undefined;
  const next = since && nextMeetingAfter(calendar, since);
  return due.kind === 'meeting' && next ? { kind: due.kind, words: due.words, on: next.on } : due;
};

const saidOn = ({ recordedOn, meeting, dueSetOn }: DueSaid, calendar: Calendar): Day | undefined =>
  dueSetOn ?? (meeting && findMeeting(calendar, meeting)?.on) ?? recordedOn;
