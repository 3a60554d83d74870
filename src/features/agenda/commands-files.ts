import { refusedAs } from '../../cards/refused-as.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { listOf } from '../../domain/words.ts';
import { findItem, GONE } from './alter.ts';
import { linkCard, papersSeen } from './cards-papers.ts';
import type { Room } from './commands-change.ts';
import { addFile } from './commands-paper-file.ts';
import { NOT_YOURS, planOf } from './commands-papers.ts';
import { mayAddPaper } from './may.ts';
import { fileFault, MOST_BYTES, type ReadPaper } from './read-paper.ts';

/** A file attached in personal chat, as a paper of the item that is named with it. */
export const addAttached = async (
  room: Room,
  turn: MemberTurn,
  { meeting, read }: { readonly meeting: Meeting; readonly read: ReadPaper },
): Promise<Reply> => {
  const [file, ...others] = turn.files ?? [];
  if (!file || others.length > 0 || !read.number)
    return {
      text: 'Attach one file, and say which item it is for: paper for item 3.',
      refused: 'which-item',
    };
  const fault = fileFault(file.name, 1);
  if (fault.refused) return refusedAs(fault);
  const fetched = await file.fetch(MOST_BYTES);
  if (fetched.refused) return refusedAs(fetched);
  return addFile(room, turn, {
    meeting,
    of: { number: read.number },
    file: fetched.value,
    title: read.title,
  });
};

/** The address on which a file is opened, or handed in, for whoever pressed. */
export const openReply = async (
  room: Room,
  turn: MemberTurn,
  { meeting, id }: { readonly meeting: Meeting; readonly id: string },
): Promise<Reply> => {
  const found = papersSeen(await planOf(room, meeting), { caller: turn.caller }).find(
    ({ paper }) => paper.id === id,
  );
  if (found?.paper.kind !== 'file')
    return { text: 'That paper is not there any more. Type **papers** to see which are.', refused: 'gone' };
  const url = await room.links.mint(turn, { name: 'agenda.paper-file', what: `${meeting.id}|${id}` });
  const says = 'The link works for ten minutes, in your name: keep it to yourself.';
  return forThemAlone(turn, linkCard({ title: found.paper.title, says, button: 'Open' }, url));
};

export const uploadReply = async (
  room: Room,
  turn: MemberTurn,
  { meeting, key }: { readonly meeting: Meeting; readonly key: string },
): Promise<Reply> => {
  const item = findItem(await planOf(room, meeting), key);
  if (!item) return refusedAs(GONE);
  if (!mayAddPaper(turn.caller, item)) return refusedAs(NOT_YOURS);
  const url = await room.links.mint(turn, { name: 'agenda.paper', what: `${meeting.id}|${key}` });
  const says = `For “${item.title}”. The page takes ${listOf(['PDF', 'Word', 'Excel', 'PowerPoint', 'text'], 'or')} files of up to 10 MB. The link works for ten minutes, in your name: keep it to yourself.`;
  return forThemAlone(turn, linkCard({ title: 'Upload a paper', says, button: 'Choose the file' }, url));
};

/**
 * Whoever holds the link opens it in their name. In a group an older client's answer is a message that everybody sees:
 * there the link goes to the person's own chat.
 */
const forThemAlone = (turn: MemberTurn, card: Card): Reply =>
  turn.place.kind === 'personal'
    ? { card }
    : {
        text: 'The link is in your own chat with the bot, since it works in your name. If it has not come there, type **papers** in that chat.',
        tell: [{ to: [turn.caller.person.id], reply: { card } }],
      };
