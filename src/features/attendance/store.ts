import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import { type Decide, type Saving, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';
import { NOBODY, type Roll } from './attendee.ts';

const entry = z.object({
  person: z.string().optional(),
  name: z.string().optional(),
  authority: z.string().optional(),
  organisation: z.string().optional(),
  instead: z.string().optional(),
  by: z.string(),
  at: z.string(),
});
const roll = z.object({ present: entry.array(), apologies: entry.array() });

const KEY = 'roll';

export type AttendanceStore = ReturnType<typeof attendanceStore>;

/** One roll for each meeting, in a partition of its own with its history. */
export const attendanceStore = (table: Table) => {
  const sheets = sheetsIn<Roll>(table, {
    version: 1,
    read: (json) => roll.parse(json) as unknown as Roll, // the schema holds all but the brands
  });
  return {
    of: async (meeting: MeetingId): Promise<Roll> =>
      (await sheets.read({ partition: meeting, key: KEY })).value ?? NOBODY,
    change: (meeting: MeetingId, saving: Saving, decide: Decide<Roll>): Promise<Reply> =>
      sheets.change({ partition: meeting, key: KEY }, saving, decide),
  };
};
