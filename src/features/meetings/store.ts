import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import { type Decide, type Saving, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';
import type { Session } from './session.ts';

const SessionT = z.object({
  startedAt: z.string(),
  endedAt: z.string().optional(),
  unknown: z.number(),
});

const KEY = 'session';

export type SessionStore = ReturnType<typeof sessionStore>;

/** One row for each meeting: whoever writes that it began is the one who posts its card. */
export const sessionStore = (table: Table) => {
  const sheets = sheetsIn<Session>(table, {
    version: 1,
    read: (json) => {
      const { endedAt, ...rest } = SessionT.parse(json);
      return { ...rest, ...(endedAt !== undefined && { endedAt }) };
    },
  });
  return {
    of: async (meeting: MeetingId): Promise<Session | undefined> =>
      (await sheets.read({ partition: meeting, key: KEY })).value,
    change: (meeting: MeetingId, saving: Saving, decide: Decide<Session>): Promise<Reply> =>
      sheets.change({ partition: meeting, key: KEY }, saving, decide),
  };
};
