import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { File } from '../../core/documents.ts';
import type { Reply } from '../../core/reply.ts';
import type { Attached, MemberTurn } from '../../core/turn.ts';
import { plural } from '../../domain/words.ts';
import type { SheetRead } from '../../domain/workbook.ts';
import { readCard } from './cards-read.ts';
import { submittedStop } from './commands-keep.ts';
import { readFileSheets } from './commands-reading.ts';
import { type Loaded, type Room, type Where, withdrawn, work } from './commands-room.ts';
import { notYours } from './commands-yours.ts';

/** In bytes: a sheet of totals is small, and its template is smaller. */
export const FILE_MOST = 10 * 1024 * 1024;
/** Faults told on the page where nothing could be read. */
const MOST_SAID = 5;
export const ENDINGS = ['.csv', '.xlsx'] as const;

/** What a filled file holds, read back on a card: nothing is saved before somebody presses Save there. */
export const readFile = (
  room: Room,
  turn: MemberTurn,
  { where, file }: { readonly where: Where; readonly file: File },
): Promise<Reply> =>
  work(room, turn, {
    where,
    beside: true,
    stops: [withdrawn, notYours, submittedStop],
    run: async (loaded) => {
      const sheets = await room.spreadsheets.sheets(file);
      return sheets.refused ? refusedAs(sheets) : sheetsReply(loaded, turn, sheets.value);
    },
  });

const sheetsReply = (loaded: Loaded, turn: MemberTurn, sheets: readonly SheetRead[]): Reply => {
  const found = readFileSheets(loaded, sheets, turn);
  if ('refused' in found) return { ...refusedAs(found), unkept: true };
  const count = Object.keys(found.answers).length;
  if (count === 0)
    return { text: plain(found.faults.slice(0, MOST_SAID).join(' ')), refused: 'nothing-read' };
  return {
    text: `The bot read ${plural(count, 'answer')}. Nothing is saved yet: look at them in your chat, and press Save there.`,
    card: readCard(loaded, found, turn),
  };
};

/** A file attached in personal chat, with the name of the return. */
export const readAttached = async (
  room: Room,
  turn: MemberTurn,
  { where, files }: { readonly where: Where; readonly files: readonly Attached[] },
): Promise<Reply> => {
  const [attached, ...more] = files;
  if (!attached || more.length > 0)
    return {
      text: 'Attach one file at a time: each holds the figures of one return.',
      refused: 'several-files',
    };
  if (!ENDINGS.some((ending) => attached.name.toLowerCase().endsWith(ending)))
    return {
      text: 'Figures come as .csv or .xlsx. Save the file as one of these and attach it again.',
      refused: 'kind',
    };
  const fetched = await attached.fetch(FILE_MOST);
  if (fetched.refused) return refusedAs(fetched);
  const { text: _, ...reply } = await readFile(room, turn, { where, file: fetched.value });
  return reply;
};
