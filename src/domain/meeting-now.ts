import { type Caller, isChair, isCoordinator } from './caller.ts';
import { type Calendar, type Meeting, meetingUnderWayIn } from './meeting.ts';

/** Where it was said, by whom, and the calendar. */
interface Said {
  readonly register: Calendar;
  readonly place: { readonly kind: string; readonly conversation: string };
  readonly caller: Caller;
}

/** Whoever runs a meeting starts and ends it, and records in it from their personal chat too. */
export const holdsMeetings = (caller: Caller): boolean => isCoordinator(caller) || isChair(caller);

/** The meetings that are being held: whatever changes an action changes what their cards show. */
export const underWay = ({ meetings }: Calendar): readonly Meeting[] =>
  meetings.filter(({ state }) => state === 'under-way');

/**
 * The meeting that something is recorded in: the one held in this conversation, or, for the chair and coordinators in
 * their personal chats, the only one that is being held.
 */
export const meetingNow = ({ register, place, caller }: Said): Meeting | undefined => {
  const here = meetingUnderWayIn(register, place.conversation);
  if (here || place.kind !== 'personal' || !holdsMeetings(caller)) return here;
  const [only, ...more] = underWay(register);
  return more.length === 0 ? only : undefined;
};
