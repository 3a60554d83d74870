import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { NotesOffer } from '../../core/offers/notes.ts';
import { bodyOf } from './body.ts';
import { commands } from './commands.ts';
import { recordedAt } from './commands-notes.ts';
import type { Others, Room } from './commands-room.ts';
import { notesDocument } from './document.ts';
import { notesDownloads, notesUpload } from './feature-files.ts';
import { notesStore } from './store.ts';
import { importVerbs, reviewVerbs } from './verbs.ts';
import { notesVerbs } from './verbs-notes.ts';

/** The notes of meetings: read and reviewed, drafted, circulated, corrected and confirmed (inventory rows 1, 9 and 16 to 19). */
export const notes = (needs: Needs, others: Others): Offering<NotesOffer> => {
  const { open, newReference, links, documents, apart } = needs;
  const room: Room = {
    store: notesStore(open('notes'), newReference),
    newReference,
    links,
    documents,
    apart,
    others,
  };
  return {
    name: 'notes',
    commands: commands(room),
    verbs: [...importVerbs(room), ...reviewVerbs(room), ...notesVerbs(room)],
    downloads: notesDownloads(room),
    uploads: [notesUpload(room)],
    offers: offersOf(room),
    catchesFiles: (names) => (names.every(isNotes) ? { command: 'import notes', rest: '' } : undefined),
  };
};

/** A file sent without a word is taken for notes where its name says so: "CME notes 4 November.docx". */
const isNotes = (name: string): boolean =>
  /(?:notes|minutes)/i.test(name) && /\.(?:docx|pdf|txt)$/i.test(name);

const offersOf = (room: Room): NotesOffer => ({
  of: async (meeting, seeing) => {
    const { value: minutes } = await room.store.read(meeting.id);
    if (!minutes || minutes.items.length === 0) return undefined;
    const recorded = await recordedAt(room, meeting, { seeing, minutes });
    const { register } = seeing;
    const document = notesDocument({ meeting, minutes, register }, bodyOf(minutes, recorded, register));
    return { state: minutes.state, document };
  },
});
