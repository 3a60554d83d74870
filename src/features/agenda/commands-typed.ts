import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { sayMeeting, type Which } from '../../domain/which-meeting.ts';
import { publish } from './alter.ts';
import { EMPTY, formCard } from './cards-forms.ts';
import { agendaReply, alter, opOf, type Room } from './commands-change.ts';
import { editTyped, type Runs } from './commands-edit.ts';
import { addAttached } from './commands-files.ts';
import { newItem } from './commands-items.ts';
import { dropPaper, paperNumbered } from './commands-paper-drop.ts';
import { addLink } from './commands-paper-link.ts';
import { paperFormReply, planOf } from './commands-papers.ts';
import { mayRun } from './may.ts';
import { readItem } from './read-item.ts';
import { readPaper } from './read-paper.ts';

export const showAgenda: Runs = async (room, turn, { meeting }) =>
  agendaReply(turn, { meeting, plan: await planOf(room, meeting) });

export const itemTyped: Runs = async (room, turn, which) => {
  const { meeting, rest } = which;
  if (
    /^\d{1,2}\s*(?:$|[:,–-]|up\b|down\b|first\b|last\b|to\b|before\b|after\b|\d+ ?m|note\b|presenter\b|title\b|remove\b)/i.test(
      rest,
    )
  )
    return editTyped(room, turn, which);
  const { title, minutes, presenter } = readItem(rest);
  const boxes = { ...EMPTY, title, minutes: minutes ? String(minutes) : '', presenter: presenter ?? '' };
  if (!title) return { card: formCard({ meeting, boxes, op: opOf(turn), adds: mayRun(turn.caller) }) };
  return newItem(room, turn, { meeting, boxes, op: opOf(turn), how: 'typed' });
};

export const publishTyped: Runs = (room, turn, { meeting }) =>
  publishAgenda(room, turn, { meeting, how: 'typed' });

export const publishAgenda = (
  room: Room,
  turn: MemberTurn,
  { meeting, how }: { readonly meeting: Which['meeting']; readonly how: 'typed' | 'pressed' },
): Promise<Reply> =>
  alter(room, turn, {
    meeting,
    how,
    verb: 'publish',
    rule: publish,
    reply: (_made, plan) =>
      agendaReply(turn, {
        meeting,
        plan,
        says: `Published. From now on each change makes a new revision of the agenda of ${sayMeeting(meeting)}.`,
      }),
  });

export const paperTyped: Runs = async (room, turn, { meeting, rest }) => {
  const read = readPaper(rest);
  if (turn.files && turn.files.length > 0 && !read.url) return addAttached(room, turn, { meeting, read });
  const { url = '', title, number } = read;
  if (!url || !number) return paperFormReply(room, turn, { meeting, url, title, op: opOf(turn) });
  return addLink(room, turn, { meeting, url, title, of: { number }, op: opOf(turn), how: 'typed' });
};

export const dropTyped: Runs = async (room, turn, { meeting, rest }) => {
  const number = Number(/\d{1,2}/.exec(rest)?.[0] ?? 0);
  if (!number)
    return { text: 'Say which, by its number in **papers**: remove paper 2.', refused: 'which-paper' };
  return dropPaper(room, turn, { meeting, how: 'typed', find: paperNumbered(number, turn) });
};
