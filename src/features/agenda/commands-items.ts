import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { holdersOf } from '../../domain/find-people.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { accept, add, decline, itemAt, MOST, numberOf, propose, remove } from './alter.ts';
import { type Boxes, boxesOf, formCard, proposalCard } from './cards-forms.ts';
import { agendaReply, alter, presenterOf, type Room, refusedAs } from './commands-change.ts';
import { CHANGED, type Edit, edit } from './edit.ts';
import type { Item, Plan } from './item.ts';
import { mayRun } from './may.ts';
import { keepable } from './texts.ts';

interface Given {
  readonly meeting: Meeting;
  readonly boxes: Boxes;
  readonly op: string;
  readonly how: 'typed' | 'pressed';
}

/** A new item: proposed by a member, put straight onto the agenda by the coordinator. */
export const newItem = async (room: Room, turn: MemberTurn, given: Given): Promise<Reply> => {
  const { meeting, boxes, op, how } = given;
  const adds = mayRun(turn.caller);
  const read = readBoxes(boxes, turn);
  const form = (problem: string) => formCard({ meeting, boxes, op, problem, adds });
  if (read.refused)
    return { card: form(read.say), refused: read.code, ...(read.code === IDENTITY && { unkept: true }) };
  const key = room.newReference('ITM');
  const item: Item = { ...itemOf(read.value), key, papers: [], by: turn.caller.person.id, rev: 0 };
  return alter(room, turn, {
    meeting,
    how,
    verb: adds ? 'add' : 'propose',
    rule: (plan) => (adds ? add(plan, item) : propose(plan, item)),
    ...(!adds && { reply: () => proposedReply(turn, meeting, item) }),
    refused: (refusal) => ({ card: form(refusal.say), refused: refusal.code }),
  });
};

const itemOf = ({ title = '', minutes, presenter, note }: Edit) => ({
  title,
  ...(typeof minutes === 'number' && { minutes }),
  ...(presenter && presenter !== 'none' && { presenter }),
  ...(note && { note }),
});

const proposedReply = (turn: MemberTurn, meeting: Meeting, item: Item): Reply => {
  const to = holdersOf(turn.register, 'coordinator', turn.today).map(({ id }) => id);
  const card = proposalCard({ meeting, item }, turn.register);
  return {
    text: `Proposed for ${sayMeeting(meeting)}: “${plain(item.title)}”. The coordinator decides on it, and you will be told.`,
    ...(to.length > 0 && { tell: [{ to, reply: { card } }] }),
  };
};

/** What stands in the fields, as it may be stored. */
const readBoxes = (boxes: Boxes, turn: MemberTurn): Result<Edit> => {
  const title = keepable(boxes.title, 'title', turn.today);
  if (title.refused) return title;
  if (!title.value) return refuse('no-title', 'Enter what the item is about.');
  const minutes = readMinutes(boxes.minutes);
  if (minutes.refused) return minutes;
  const who = keepable(boxes.presenter, 'presenter', turn.today);
  if (who.refused) return who;
  const note = keepable(boxes.note, 'note', turn.today);
  if (note.refused) return note;
  return ok({
    title: title.value,
    minutes: minutes.value,
    presenter: who.value ? presenterOf(who.value, turn) : 'none',
    note: note.value,
  });
};

const readMinutes = (typed: string): Result<number | 'none'> => {
  const digits = /^\s*(\d{1,3})\s*(?:m|mins?|minutes?)?\s*$/i.exec(typed)?.[1];
  if (typed.trim() === '') return ok('none');
  const minutes = Number(digits ?? 0);
  return minutes >= 1 && minutes <= MOST.minutes
    ? ok(minutes)
    : refuse('minutes', `Minutes must be a whole number from 1 to ${MOST.minutes}.`);
};

/** Saves a form of an item. On an older state nothing is saved, and what was typed stays in the form. */
export const editItem = async (
  room: Room,
  turn: MemberTurn,
  given: Given & { readonly key: string; readonly seen: number },
): Promise<Reply> => {
  const { meeting, boxes, op, key, seen } = given;
  const read = readBoxes(boxes, turn);
  const form = (item: Item, problem: string) => formCard({ meeting, boxes, op, problem, item, adds: true });
  return alter(room, turn, {
    meeting,
    how: given.how,
    verb: 'edit',
    rule: (plan) => (read.refused ? read : edit(plan, key, { ...read.value, seen })),
    refused: (refusal, plan) => {
      const item = plan.items.find((one) => one.key === key);
      if (!item || refusal.code === 'same') return refusedAs(refusal);
      const says = refusal.code === CHANGED ? `${refusal.say} ${sayNow(item, turn)}` : refusal.say;
      const unkept = refusal.code === IDENTITY ? { unkept: true as const } : {};
      return { card: form(item, says), refused: refusal.code, ...unkept };
    },
  });
};

const sayNow = (item: Item, { register }: MemberTurn): string => {
  const { title, minutes, presenter, note } = boxesOf(item, register);
  const now = [title, minutes && `${minutes} minutes`, presenter, note].filter(Boolean).join(' · ');
  return `It now says: ${now}. Yours is below and not saved: press Save to put it in its place.`;
};

export interface Deciding {
  readonly meeting: Meeting;
  readonly key: string;
  readonly accepts: boolean;
  readonly how: 'typed' | 'pressed';
}

/** The coordinator's answer to a proposal; whoever made it is told. */
export const decide = (
  room: Room,
  turn: MemberTurn,
  { meeting, key, accepts, how }: Deciding,
): Promise<Reply> =>
  alter(room, turn, {
    meeting,
    how,
    verb: accepts ? 'accept' : 'decline',
    rule: (plan) => (accepts ? accept(plan, key) : decline(plan, key)),
    reply: ({ item }, plan, says) => {
      const done = accepts ? says : `Declined: ${item?.title ?? ''}. ${says}`.trim();
      const reply = agendaReply(turn, { meeting, plan, says: done });
      const to = item?.by && item.by !== turn.caller.person.id ? [item.by] : [];
      return {
        ...reply,
        tell: to.map((by) => ({ to: [by], reply: { text: sayDecided(item, plan, meeting) } })),
      };
    },
  });

const sayDecided = (item: Item | undefined, plan: Plan, meeting: Meeting): string => {
  const [title, number] = [plain(item?.title ?? ''), item ? numberOf(plan, item.key) : 0];
  return number > 0
    ? `Your item “${title}” is on the agenda of ${sayMeeting(meeting)}, as item ${number}.`
    : `Your item “${title}” was not taken onto the agenda of ${sayMeeting(meeting)}. Ask the coordinator why, or propose it for another meeting.`;
};

/** Takes an item off; the answer offers to put it back. */
export const removeItem = (
  room: Room,
  turn: MemberTurn,
  {
    meeting,
    how,
    find,
  }: {
    readonly meeting: Meeting;
    readonly how: 'typed' | 'pressed';
    readonly find: (plan: Plan) => Item | undefined;
  },
): Promise<Reply> =>
  alter(room, turn, {
    meeting,
    how,
    verb: 'remove',
    rule: (plan, first) => {
      const item = find(first);
      return item ? remove(plan, item.key) : noItem(first);
    },
    reply: ({ item }, plan, says) =>
      agendaReply(turn, { meeting, plan, says, ...(item && { removed: item.key }) }),
  });

export const noItem = ({ items }: Plan): Refusal =>
  refuse('no-item', `The agenda has items 1 to ${items.length}. Type agenda to see them.`);

export const numbered = (number: number) => (plan: Plan) => itemAt(plan, number);
