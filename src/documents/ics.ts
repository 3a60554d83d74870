import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from '../core/documents.ts';

const LONDON = 'Europe/London';

/** London's clock by the rule that has held since 1996: last Sundays of March and October, at 1am UTC. */
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${LONDON}
X-LIC-LOCATION:${LONDON}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/**
 * One calendar file (RFC 5545) of all entries: METHOD PUBLISH, or CANCEL where all of them are cancelled. Times are
 * London's own; they are given to the library as wall-clock times, since it writes a native Date an hour wrong.
 */
export const ics = (entries: readonly CalendarEntry[]): string => {
  const isOff = entries.length > 0 && entries.every(({ cancelled }) => cancelled);
  const calendar: ICalCalendar = ical({
    prodId: { company: 'CME Network', product: 'Calendar', language: 'EN' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // Without a name of its own the calendar leaves DTSTAMP in UTC; each event names its zone.
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
};

const eventOf = (entry: CalendarEntry): ICalEventData => ({
  id: entry.uid,
  sequence: entry.sequence,
  stamp: entry.stamp,
  summary: drawable(entry.title),
  description: drawable(entry.description),
  location: drawable(entry.where),
  status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  ...(entry.url && { url: address(entry.url) }),
  ...timesOf(entry),
});

const timesOf = ({ on, start, end }: CalendarEntry) => {
  if (!start) return { allDay: true, start: Temporal.PlainDate.from(on) };
  const at = (time: string) => Temporal.PlainDateTime.from(`${on}T${time}`);
  return { timezone: LONDON, start: at(start), ...(end && { end: at(end) }) };
};

/** No text of a calendar may hold control characters but a line's end, nor half of a pair. */
const drawable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');

/** An address is no text: its commas and semicolons are written as an address writes them, so none is escaped. */
const address = (url: string): string =>
  url
    .replace(/[\p{Cc}\s\\]/gu, '')
    .replaceAll(',', '%2C')
    .replaceAll(';', '%3B');
