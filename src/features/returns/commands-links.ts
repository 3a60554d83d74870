import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { filesCard } from './cards.ts';
import { type Loaded, load, type Room, type Where } from './commands-room.ts';
import { mayComplete } from './may.ts';
import { whatOf } from './what.ts';
import { filesFor } from './work.ts';

/** Links for whoever pressed: the page that takes a filled file, and the template. Two requests. */
export const filesReply = async (room: Room, turn: MemberTurn, loaded: Loaded): Promise<Reply> => {
  const what = whatOf(loaded);
  const upload = await room.links.mint(turn, { name: 'returns.file', what });
  const download = await room.links.mint(turn, { name: 'returns.template', what });
  return {
    card: filesCard(loaded, {
      says: 'The template counts for you: what you list in it about single cases stays on your machine, and only its totals are sent. The page takes a .csv or .xlsx file of totals, and shows you what it read before anything is saved.',
      upload: { button: 'Upload a file of totals', url: upload },
      download: { button: 'Get the template', url: download },
      back: 'returns.open',
    }),
  };
};

/** The page that takes the document of one field. */
export const documentPage = async (
  room: Room,
  turn: MemberTurn,
  { loaded, field }: { readonly loaded: Loaded; readonly field: string },
): Promise<Reply> => {
  const url = await room.links.mint(turn, { name: 'returns.document', what: whatOf(loaded, field) });
  return {
    card: filesCard(loaded, {
      says: 'The page takes one PDF, Word, Excel, PowerPoint or text file of up to 10 MB.',
      upload: { button: 'Choose the file', url },
      back: 'returns.open',
    }),
  };
};

/** The address on which a document of the return opens. */
export const openDocument = async (
  room: Room,
  turn: MemberTurn,
  { where, field }: { readonly where: Where; readonly field: string },
): Promise<Reply> => {
  const loading = await load(room, turn, where);
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const answer = filesFor(loaded.value, mayComplete(turn.caller, where.authority))[field];
  if (answer?.kind !== 'file') return { text: 'That file is not there any more.', refused: 'gone' };
  const url = await room.links.mint(turn, { name: 'returns.document-file', what: whatOf(loaded, field) });
  return {
    card: filesCard(loaded, {
      says: `${answer.title}.`,
      download: { button: 'Open the file', url },
      back: 'returns.look',
    }),
  };
};
