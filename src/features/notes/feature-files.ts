import type { Download, Upload } from '../../core/links.ts';
import { members } from '../../domain/caller.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { bodyOf } from './body.ts';
import { recordedAt } from './commands-notes.ts';
import type { Room } from './commands-room.ts';
import { ENDINGS, FILE_MOST, importFile } from './commands-upload.ts';
import { notesDocument } from './document.ts';
import { keepers, mayRead } from './may.ts';

const GONE = refuse(
  'no-notes',
  'These notes are not there, or not circulated yet. Go back to the chat and type notes.',
);

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The notes as a file, as they stand when the link is opened. */
export const notesDownloads = (room: Room): readonly Download[] =>
  (['pdf', 'docx'] as const).map((as) => ({
    name: `notes.${as}`,
    may: members,
    make: async (what, { register, today, caller }) => {
      const meeting = findMeeting(register, what);
      const minutes = meeting && (await room.store.read(meeting.id)).value;
      if (!meeting || !minutes || !mayRead(caller, minutes)) return GONE;
      const recorded = await recordedAt(room, meeting, { seeing: { register, today }, minutes });
      const document = notesDocument({ meeting, minutes, register }, bodyOf(minutes, recorded, register));
      return {
        value: { name: fileName(meeting, as), type: TYPES[as], bytes: await room.documents[as](document) },
      };
    },
  }));

/** "Notes 2026-11-04.pdf": sorts by date wherever it is saved. */
const fileName = ({ on }: Meeting, as: string): string => `Notes ${on}.${as}`;

export const notesUpload = (room: Room): Upload => ({
  name: 'notes.file',
  may: keepers,
  title: 'Hand in the notes of a meeting',
  hint: 'One Word document, PDF or text file of up to 10 MB. Nothing about a child: no name, number, date of birth or address. What the bot reads in it goes to your chat, and nothing is recorded before you accept it.',
  accepts: ENDINGS,
  most: FILE_MOST,
  take: (file, _what, turn) => importFile(room, turn, file),
});
