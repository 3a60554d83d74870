import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Which } from '../../domain/which-meeting.ts';
import { boxesOf, formCard } from './cards-forms.ts';
import { alter, opOf, presenterOf, type Room } from './commands-change.ts';
import { noItem, numbered, removeItem } from './commands-item-remove.ts';
import { planOf } from './commands-papers.ts';
import { type Edit, edit, place } from './edit.ts';
import { mayRun } from './may.ts';
import { type ReadEdit, readItemEdit } from './read-item-edit.ts';
import { keepable } from './texts.ts';

export type Runs = (room: Room, turn: MemberTurn, which: Which) => Promise<Reply>;

const RUN_ONLY: Reply = {
  text: 'Only a coordinator can change the agenda. To propose an item, type **agenda item** and what it is about.',
  refused: 'not-allowed',
};

export const editTyped: Runs = async (room, turn, { meeting, rest }) => {
  if (!mayRun(turn.caller)) return RUN_ONLY;
  const read = readItemEdit(rest);
  if (!read)
    return {
      text: 'Say which item, and what is to happen: item 4 first, item 4 20 minutes, item 4 note bring figures.',
      refused: 'which-item',
    };
  if (read.unknown !== undefined) return { text: NOT_READ(read.unknown), refused: 'not-read' };
  if (!read.edit) return editForm(room, turn, { meeting, number: read.number });
  if (read.edit.is === 'remove')
    return removeItem(room, turn, { meeting, how: 'typed', find: numbered(read.number) });
  return alterItem(room, turn, { meeting, number: read.number, wanted: read.edit });
};

const NOT_READ = (words: string): string =>
  `“${plain(words)}” is not something an item can be given. Type for example: item 4 up, item 4 to 2, item 4 20 minutes, item 4 presenter Ann Lee, item 4 title and its new title.`;

const editForm = async (
  room: Room,
  turn: MemberTurn,
  { meeting, number }: { readonly meeting: Which['meeting']; readonly number: number },
): Promise<Reply> => {
  const plan = await planOf(room, meeting);
  const item = plan.items[number - 1];
  if (!item) return refusedAs(noItem(plan));
  return {
    card: formCard({ meeting, item, boxes: boxesOf(item, turn.register), op: opOf(turn), adds: true }),
  };
};

const alterItem = (
  room: Room,
  turn: MemberTurn,
  given: {
    readonly meeting: Which['meeting'];
    readonly number: number;
    readonly wanted: Exclude<ReadEdit, { readonly is: 'remove' }>;
  },
): Promise<Reply> => {
  const { meeting, number, wanted } = given;
  return alter(room, turn, {
    meeting,
    how: 'typed',
    verb: wanted.is,
    rule: (plan, first) => {
      const item = first.items[number - 1];
      if (!item) return noItem(first);
      if (wanted.is === 'place') return place(plan, item.key, wanted.where);
      const fields = editOf(wanted, turn);
      return fields.refused ? fields : edit(plan, item.key, fields.value);
    },
  });
};

const editOf = (wanted: Extract<ReadEdit, { readonly is: 'edit' }>, turn: MemberTurn): Result<Edit> => {
  const title = keepable(wanted.title ?? '', 'title', turn.today);
  if (title.refused) return title;
  const note = keepable(wanted.note ?? '', 'note', turn.today);
  if (note.refused) return note;
  const who = keepable(wanted.presenter ?? '', 'presenter', turn.today);
  if (who.refused) return who;
  const isNobody = /^(?:none|nobody|no one)?$/i.test(who.value);
  return ok({
    ...(title.value && { title: title.value }),
    ...(wanted.minutes !== undefined && { minutes: wanted.minutes }),
    ...(wanted.note !== undefined && { note: note.value }),
    ...(wanted.presenter !== undefined && {
      presenter: isNobody ? ('none' as const) : presenterOf(who.value, turn),
    }),
  });
};

export const renameTyped: Runs = (room, turn, which) => {
  const found = /^(?:item\s+)?(\d{1,2})[\s:,]+(?:to\s+|as\s+)?(.+)$/is.exec(which.rest);
  const rest = found ? `${found[1]} title ${found[2]}` : which.rest;
  return editTyped(room, turn, { ...which, rest });
};

export const removeTyped: Runs = (room, turn, which) =>
  editTyped(room, turn, { ...which, rest: `${which.rest.replace(/\D+$/, '')} remove` });
