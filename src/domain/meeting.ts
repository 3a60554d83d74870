import type { Day } from './day.ts';
import type { PersonId } from './person.ts';

/** MTG-2F7K: all that other rows know a meeting by. */
export type MeetingId = `MTG-${string}`;

/** A time of day in London on a 24-hour clock: "10:00", so that text order is time order. */
export type ClockTime = string & { readonly brand: 'ClockTime' };

/** Where it is held (inventory row 11). */
export type Where =
  | { readonly kind: 'venue'; readonly name: string }
  | { readonly kind: 'teams'; readonly link?: string }
  /** "Shaw House is booked; by the start of September it is decided whether to meet there or in Teams." */
  | { readonly kind: 'undecided'; readonly decideBy?: Day; readonly booked?: string };

/** One meeting of the network, as the calendar has it; what happens in it is its rooms' own (inventory row 1). */
export interface Meeting {
  readonly id: MeetingId;
  /** Whose meeting it is: "South East Children Missing Education Network". */
  readonly body: string;
  readonly title: string;
  readonly on: Day;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly where: Where;
  /** What it is to look at: "suspensions and exclusions" (inventory row 12). */
  readonly focus?: string;
  readonly chair?: PersonId;
  /** The series it belongs to; how often that meets is data (inventory row 13). */
  readonly series?: string;
  readonly state: 'planned' | 'under-way' | 'ended' | 'cancelled';
  /** Grows with every change that a calendar must hear of: SEQUENCE of RFC 5545. */
  readonly sequence: number;
  /** The Teams conversation it is held in, once it is known. */
  readonly thread?: string;
}

/** The register, as far as it is a calendar: all meetings in the order of their days. */
export interface Calendar {
  readonly meetings: readonly Meeting[];
}

export const findMeeting = ({ meetings }: Calendar, id: string): Meeting | undefined =>
  meetings.find((meeting) => meeting.id === id);

const isHeld = ({ state }: Meeting): boolean => state !== 'cancelled';

/** The first meeting after that day that is not cancelled, in the calendar's order. */
export const nextMeetingAfter = ({ meetings }: Calendar, on: Day): Meeting | undefined =>
  meetings.find((meeting) => isHeld(meeting) && meeting.on > on);

/** The meeting that is under way, or the first from that day on that has not ended. */
export const comingMeeting = ({ meetings }: Calendar, today: Day): Meeting | undefined =>
  meetings.find(({ state }) => state === 'under-way') ??
  meetings.find(({ state, on }) => state === 'planned' && on >= today);

/** The last meeting that has been: ended, or of a day gone by. */
export const lastMeeting = ({ meetings }: Calendar, today: Day): Meeting | undefined =>
  meetings.findLast(({ state, on }) => state === 'ended' || (state === 'planned' && on < today));

/** The last meeting before this one that took place: whose notes and actions are its matters arising. */
export const meetingBefore = ({ meetings }: Calendar, { on, id }: Meeting): Meeting | undefined =>
  meetings.findLast((meeting) => isHeld(meeting) && meeting.id !== id && meeting.on < on);

/** The meeting that is under way in that Teams conversation, a channel's thread left aside. */
export const meetingUnderWayIn = ({ meetings }: Calendar, conversation: string): Meeting | undefined =>
  meetings.find(
    ({ state, thread }) => state === 'under-way' && thread !== undefined && thread === threadOf(conversation),
  );

/** A conversation's id without the message of a channel it hangs on. */
export const threadOf = (conversation: string): string => conversation.replace(/;messageid=.*$/, '');
