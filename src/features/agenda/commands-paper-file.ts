import { refusedAs } from '../../cards/refused-as.ts';
import type { File } from '../../core/documents.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Room } from './commands-change.ts';
import { addTo, type For, newPaper } from './commands-paper-add.ts';
import { fileFault, titleOfFile } from './read-paper.ts';
import { keepable } from './texts.ts';

/** A file as a paper. It is kept first; where it then finds no place on the agenda it is removed again. */
export const addFile = async (
  room: Room,
  turn: MemberTurn,
  given: { readonly meeting: Meeting; readonly of: For; readonly file: File; readonly title: string },
): Promise<Reply> => {
  const { meeting, of, file } = given;
  const fault = fileFault(file.name, file.bytes.byteLength);
  if (fault.refused) return refusedAs(fault);
  const title = keepable(given.title || titleOfFile(file.name), 'paper', turn.today);
  if (title.refused) return refusedAs(title);
  const kept = await room.files.keep({ ...file, name: file.name.replace(/^.*[/\\]/, '') });
  if (kept.refused) return refusedAs(kept);
  const size = file.bytes.byteLength;
  const paper = { kind: 'file' as const, file: kept.value, size, ...newPaper(room, turn, title.value) };
  const reply = await addTo(room, turn, { meeting, of, paper, how: 'pressed' });
  if (!reply.saved) await room.files.remove(kept.value);
  return reply;
};
