import type { Day } from '../../domain/day.ts';
import { type Calendar, type Meeting, threadOf } from '../../domain/meeting.ts';
import { isSameLink } from './same-link.ts';

/** The calendar on a day. */
export interface Known extends Calendar {
  readonly today: Day;
}

export const todays = ({ meetings, today }: Known): readonly Meeting[] =>
  meetings.filter(({ on, state }) => on === today && state !== 'cancelled');

/** Today's meeting, or one that is still under way, that is held in this conversation. */
export const tiedTo = (conversation: string, { meetings, today }: Known): Meeting | undefined => {
  const here = meetings.filter(({ thread }) => thread !== undefined && thread === threadOf(conversation));
  return (
    here.find(({ state }) => state === 'under-way') ??
    here.find(({ on, state }) => on === today && state !== 'cancelled')
  );
};

/** Where in Teams something is held. */
export interface Held {
  readonly conversation: string;
  readonly joinUrl: string;
}

/** The meeting that Teams tells of: by its conversation, or by the link that the calendar has of it. */
export const toldOf = ({ conversation, joinUrl }: Held, known: Known): Meeting | undefined =>
  tiedTo(conversation, known) ??
  todays(known).find(({ where }) => where.kind === 'teams' && isSameLink(joinUrl, where.link));

/** Today's meetings that are held nowhere yet: a meeting chat that is tied to nothing may be one of them. */
export const untied = (known: Known): readonly Meeting[] =>
  todays(known).filter(({ thread, state }) => thread === undefined && state === 'planned');
