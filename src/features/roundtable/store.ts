import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import { type Decide, type Saving, type Sheet, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';
import { keyOf, type Told, type Whose } from './update.ts';

const told = z.object({
  whose: z.union([z.object({ authority: z.string() }), z.object({ organisation: z.string() })]),
  text: z.string(),
  themes: z.string().array(),
  by: z.string(),
  at: z.string(),
});

const UPDATES = 'u|';

export type RoundTableStore = ReturnType<typeof roundTableStore>;

/** One partition for each meeting, one row for each authority that has given its update. */
export const roundTableStore = (table: Table) => {
  const sheets = sheetsIn<Told>(table, {
    version: 1,
    read: (json) => told.parse(json) as unknown as Told, // the schema holds all but the brands
  });
  const placeOf = (meeting: MeetingId, whose: Whose) => ({
    partition: meeting,
    key: `${UPDATES}${keyOf(whose)}`,
  });
  return {
    of: async (meeting: MeetingId): Promise<readonly Told[]> =>
      (await sheets.list(meeting, UPDATES)).flatMap(({ value }) => value ?? []),
    one: (meeting: MeetingId, whose: Whose): Promise<Sheet<Told>> => sheets.read(placeOf(meeting, whose)),
    change: (
      { meeting, whose }: { readonly meeting: MeetingId; readonly whose: Whose },
      saving: Saving,
      decide: Decide<Told>,
    ): Promise<Reply> => sheets.change(placeOf(meeting, whose), saving, decide),
  };
};
