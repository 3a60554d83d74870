import { refusedAs } from '../../cards/refused-as.ts';
import type { File } from '../../core/documents.ts';
import type { Reply } from '../../core/reply.ts';
import type { Attached, MemberTurn } from '../../core/turn.ts';
import { linkCard } from './cards.ts';
import { importText } from './commands-import.ts';
import type { Room } from './commands-room.ts';

/** In bytes: 10 MB, as on the page. */
export const FILE_MOST = 10 * 1024 * 1024;
export const ENDINGS = ['.docx', '.pdf', '.txt'] as const;

/** The address of the page that takes a file in: where bots get none, or a telephone has it. */
export const uploadLink = async (room: Room, turn: MemberTurn): Promise<Reply> => {
  const url = await room.links.mint(turn, { name: 'notes.file', what: 'notes' });
  const says =
    'The page takes one Word document (.docx), PDF or text file of up to 10 MB. The link is yours alone and works for 10 minutes.';
  return { card: linkCard({ title: 'Hand in the notes as a file', says }, url) };
};

/** Reads the text of a file, in its own time, and suggests what it may want recorded. */
export const importFile = async (room: Room, turn: MemberTurn, file: File): Promise<Reply> => {
  const read = await room.documents.read(file);
  if (read.refused) return refusedAs(read);
  const { text, doubtful } = read.value;
  return importText(room, turn, { text, how: 'typed', ...(doubtful && { doubt: DOUBT }) });
};

const DOUBT =
  'Part of the file could not be read as text, so something may be missing: compare it with the file.';

/** A file attached in personal chat. One at a time: each is the notes of one meeting. */
export const importAttached = async (
  room: Room,
  turn: MemberTurn,
  files: readonly Attached[],
): Promise<Reply> => {
  const [attached, ...more] = files;
  if (!attached || more.length > 0)
    return {
      text: 'Attach one file at a time: each holds the notes of one meeting.',
      refused: 'several-files',
    };
  const file = await attached.fetch(FILE_MOST);
  return file.refused ? refusedAs(file) : importFile(room, turn, file.value);
};
