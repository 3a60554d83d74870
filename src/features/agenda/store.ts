import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import { type Decide, type Saving, type Sheet, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';
import type { Plan } from './item.ts';

const paper = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link'),
    id: z.string(),
    title: z.string(),
    addedOn: z.string(),
    url: z.string(),
  }),
  z.object({
    kind: z.literal('file'),
    id: z.string(),
    title: z.string(),
    addedOn: z.string(),
    file: z.string(),
    size: z.number(),
  }),
]);
const item = z.object({
  key: z.string(),
  title: z.string(),
  standing: z.enum(['welcome', 'notes', 'matters', 'round-table', 'next-steps']).optional(),
  minutes: z.number().optional(),
  presenter: z.union([z.object({ person: z.string() }), z.object({ name: z.string() })]).optional(),
  note: z.string().optional(),
  papers: paper.array(),
  by: z.string().optional(),
  rev: z.number(),
});
const change = z.object({
  revision: z.number(),
  at: z.string(),
  on: z.string(),
  by: z.string(),
  what: z.string(),
});
const plan = z.object({
  state: z.enum(['draft', 'published']),
  revision: z.number(),
  items: item.array(),
  proposed: item.array(),
  off: item.array(),
  changes: change.array(),
});

const KEY = 'plan';

export type AgendaStore = ReturnType<typeof agendaStore>;

/** One agenda for each meeting, in a partition of its own with its history. */
export const agendaStore = (table: Table) => {
  const sheets = sheetsIn<Plan>(table, {
    version: 1,
    read: (json) => plan.parse(json) as unknown as Plan, // the schema holds all but the brands
  });
  const placeOf = (meeting: MeetingId) => ({ partition: meeting, key: KEY });
  return {
    of: (meeting: MeetingId): Promise<Sheet<Plan>> => sheets.read(placeOf(meeting)),
    change: (meeting: MeetingId, saving: Saving, decide: Decide<Plan>): Promise<Reply> =>
      sheets.change(placeOf(meeting), saving, decide),
  };
};
