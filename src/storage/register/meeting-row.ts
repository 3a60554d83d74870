import { z } from 'zod';
import type { ClockTime, Meeting, MeetingId, Where } from '../../domain/meeting.ts';
import type { Props, Row } from '../table.ts';
import { columnsOf, dayColumn, filled, jsonColumn, personColumn, without } from './columns.ts';
import { readFrom } from './row.ts';

export const MEETINGS = 'cal|';

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((text) => text as ClockTime); // it has just been looked at
const where = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('venue'), name: z.string() }),
  z.object({ kind: z.literal('teams'), link: z.string().optional() }),
  z.object({ kind: z.literal('undecided'), decideBy: dayColumn.optional(), booked: z.string().optional() }),
]);
const columns = z.object({
  body: z.string(),
  title: z.string(),
  on: dayColumn,
  start: time.optional(),
  end: time.optional(),
  where: jsonColumn(where),
  focus: z.string().optional(),
  chair: personColumn.optional(),
  series: z.string().optional(),
  state: z.enum(['planned', 'under-way', 'ended', 'cancelled']),
  sequence: z.number().int(),
  thread: z.string().optional(),
});

export const MEETING_COLUMNS = Object.keys(columns.shape);

export const meetingKey = (id: MeetingId): string => `${MEETINGS}${id}`;

export const meetingProps = ({ id: _, where: place, ...rest }: Meeting): Props =>
  filled({ ...rest, where: JSON.stringify(place) });

export const meetingFrom = (row: Row): Meeting => {
  const { where: place, ...rest } = columnsOf(row, columns);
  const id = row.key.slice(MEETINGS.length) as MeetingId; // a key that `meetingKey` made
  return readFrom(row, without({ id, ...rest, where: without(place) as Where })); // the schema's shape, its gaps left out
};

/** Text order is the calendar's order: by day, then by start. */
export const inOrder = ({ on, start, id }: Meeting): string => `${on}|${start ?? ''}|${id}`;
