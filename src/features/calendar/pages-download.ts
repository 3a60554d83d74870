import type { CalendarEntry, Documents } from '../../core/documents.ts';
import type { Download } from '../../core/links.ts';
import { members } from '../../domain/caller.ts';
import { sayDay } from '../../domain/day.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { ok, refuse } from '../../domain/result.ts';
import { sayWhere } from '../../domain/say-meeting.ts';

/** All that are to come, those cancelled too: calendars that have one must hear of it. */
export const ALL = 'all';
export const ICS = 'calendar.ics';

/** A meeting, or all that are to come, as a file for any calendar. */
export const calendarDownload = ({ ics }: Pick<Documents, 'ics'>): Download => ({
  name: ICS,
  may: members,
  make: async (what, { register, now, today }) => {
    const meeting = findMeeting(register, what);
    const coming = register.meetings.filter(({ on }) => on >= today);
    const meetings = what === ALL ? coming : [meeting ?? []].flat();
    if (meetings.length === 0)
      return refuse(
        'no-meeting',
        what === ALL ? 'No meeting is planned yet.' : 'That meeting is not in the calendar.',
      );
    const entries = meetings.map((one) => entryOf(one, register, now));
    const name = meeting ? `cme-network-${meeting.on}.ics` : 'cme-network-meetings.ics';
    return ok({ name, type: 'text/calendar', bytes: new TextEncoder().encode(ics(entries)) });
  },
});

/** As calendars show it. Its UID never changes, and its sequence grows with each change. */
export const entryOf = (meeting: Meeting, register: Register, stamp: Date): CalendarEntry => {
  const { id, sequence, title, focus, on, start, end, where, state } = meeting;
  const link = where.kind === 'teams' ? where.link : undefined;
  return {
    uid: `${id}@cme-network`,
    sequence,
    title: focus ? `${title}: ${focus}` : title,
    description: describe(meeting, register),
    where: sayWhere(where),
    on,
    ...(start && { start }),
    ...(end && { end }),
    cancelled: state === 'cancelled',
    stamp,
    ...(link && { url: link }),
  };
};

const describe = ({ body, focus, chair, where }: Meeting, register: Register): string =>
  [
    body,
    focus ? `Focus: ${focus}` : '',
    chair ? `Chair: ${nameOf(register, chair)}` : '',
    where.kind === 'teams' && where.link ? `Join in Teams: ${where.link}` : '',
    where.kind === 'undecided' && where.decideBy
      ? `Where we meet is decided by ${sayDay(where.decideBy)}.`
      : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
