import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { NewReference } from '../../domain/reference.ts';
import { type Decide, type Decided, type Saving, type Sheet, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';
import type { Minutes } from './minutes.ts';

const minutes = z.looseObject({
  state: z.enum(['draft', 'circulated', 'confirmed']),
  items: z.array(z.unknown()),
  present: z.array(z.unknown()),
  apologies: z.array(z.unknown()),
  suggestions: z.array(z.looseObject({ n: z.number(), key: z.string(), ref: z.string(), state: z.string() })),
  corrections: z.array(z.unknown()),
});

/** A text whose meeting is not known yet, and the reference its meeting gets if it is put into the calendar. */
export interface Staged {
  readonly text: string;
  readonly meeting: MeetingId;
}
const staged = z.object({ text: z.string(), meeting: z.string() });

const KEY = 'notes';
const TEXT = 'text';
const READERS = 'readers';

export type NotesStore = ReturnType<typeof notesStore>;

/**
 * The notes of a meeting with what was suggested, in a partition of its own: read in one request, changed in two.
 * A text whose meeting is still asked for waits in a partition named after the text, so that it waits once.
 */
export const notesStore = (table: Table, newReference: NewReference) => {
  const sheets = sheetsIn<Minutes>(table, {
    version: 1,
    read: (json) => minutes.parse(json) as unknown as Minutes, // the schema holds what rules lean on; `change` wrote the rest
  });
  const texts = sheetsIn<Staged>(table, {
    version: 1,
    read: (json) => staged.parse(json) as unknown as Staged, // the schema holds all but the brand
  });
  return {
    read: (meeting: MeetingId): Promise<Sheet<Minutes>> => sheets.read({ partition: meeting, key: KEY }),
    change: (meeting: MeetingId, saving: Saving, decide: Decide<Minutes>): Promise<Reply> =>
      sheets.change({ partition: meeting, key: KEY }, saving, decide),
    /** Whose numbers `accept 3` means: the notes that this person last imported or looked through. One request. */
    point: async (person: PersonId, meeting: MeetingId): Promise<void> => {
      await table.transact(READERS, [{ do: 'upsert', key: person, props: { v: 1, meeting } }]);
    },
    pointed: async (person: PersonId): Promise<string | undefined> => {
      const row = await table.get(READERS, person);
      return row && String(row.props['meeting']);
    },
    /** Keeps a text until its meeting is known, with the answer that asks for it. */
    stage: (text: string, saving: Saving, ask: (id: string) => Reply): Promise<Reply> => {
      const id = createHash('sha256').update(text).digest('base64url').slice(0, 22);
      return texts.change({ partition: `in-${id}`, key: TEXT }, saving, ({ value }) => {
        if (value?.text) return ask(id);
        const meeting = value?.meeting ?? (newReference('MTG') as MeetingId); // asked for an MTG
        return { after: { text, meeting }, reply: ask(id), verb: 'stage' };
      });
    },
    /** The text has found its meeting, and is kept here no longer. */
    unstage: (id: string, saving: Saving): Promise<Reply> =>
      texts.change(
        { partition: `in-${id}`, key: TEXT },
        saving,
        ({ value }): Decided<Staged> =>
          value?.text ? { after: { ...value, text: '' }, reply: {}, verb: 'placed' } : {},
      ),
    staged: async (id: string): Promise<Staged | undefined> =>
      (await texts.read({ partition: `in-${id}`, key: TEXT })).value,
  };
};
