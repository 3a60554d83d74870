import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { lastMeeting } from '../../domain/find-meeting.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nameOf } from '../../domain/register.ts';
import { whichMeeting } from '../../domain/which-meeting.ts';
import type { Decided } from '../../storage/sheet.ts';
import { sayDecided } from './accept.ts';
import { refused, review } from './cards.ts';
import { editCard, typedOf } from './cards-edit.ts';
import { decideOn, readWhich, worldOf } from './commands-decide.ts';
import { CONFIRMED } from './commands-import.ts';
import { type How, meetingOf, NO_MEETING, NO_NOTES, type Room, savingOf } from './commands-room.ts';
import { edit, type Typed } from './edit.ts';
import { findSuggestion, type Minutes } from './minutes.ts';
import { IDENTITY } from './texts.ts';

/** Goes on with what was read from a meeting's notes; the last meeting's, unless another is named. */
export const reviewNotes = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const { register, today } = turn;
  const which = whichMeeting(words, { register, today, otherwise: lastMeeting(register, today) });
  if (which.refused) return refused(which);
  const { meeting } = which.value;
  const [reply] = await Promise.all([
    showReview(room, turn, { meeting, from: 1 }),
    room.store.point(turn.caller.person.id, meeting.id),
  ]);
  return reply;
};

export const showReview = async (
  room: Room,
  turn: MemberTurn,
  { meeting, from }: { readonly meeting: Meeting; readonly from: number },
): Promise<Reply> => {
  const { value, n } = await room.store.read(meeting.id);
  if (!value || value.suggestions.length === 0) return NO_NOTES;
  return review(worldOf(value, meeting, turn), { from, rev: n });
};

/** The meeting whose suggestions this person is going through: `accept 3` is one of them. */
const reviewedBy = async (room: Room, turn: MemberTurn): Promise<Meeting | Reply> => {
  const id = await room.store.pointed(turn.caller.person.id);
  return id ? (meetingOf(turn, id) ?? NO_MEETING) : NOT_LISTED;
};

const NOT_LISTED: Reply = {
  text: 'It is not clear which notes you mean. Type **review notes** first, then the number on that list.',
  refused: 'not-listed',
};

/** "5 still open", "5 not sure": whether something is still open whose date has gone by. */
export const acceptingIn = (
  words: string,
): { readonly words: string; readonly deed: 'accept' | 'still-open' | 'not-sure' } => {
  const answer = /^(.*\d)\W*(still open|not sure|unsure)\W*$/i.exec(words.trim());
  if (!answer) return { words, deed: 'accept' };
  return { words: answer[1] ?? '', deed: /^still/i.test(answer[2] ?? '') ? 'still-open' : 'not-sure' };
};

/** `accept 3`, `skip 2 and 4`, `accept sure`, `accept 5 still open`. */
export const decideTyped = async (
  room: Room,
  turn: MemberTurn,
  { words, deed }: { readonly words: string; readonly deed: 'accept' | 'drop' | 'still-open' | 'not-sure' },
): Promise<Reply> => {
  const which = readWhich(words);
  if (which.refused) return refused(which);
  const meeting = await reviewedBy(room, turn);
  if (!('on' in meeting)) return meeting;
  const from = typeof which.value === 'string' ? 1 : (which.value[0] ?? 1);
  return decideOn(room, turn, { meeting, which: which.value, how: 'typed', from, deed });
};

const EDIT =
  /^(?:number\s+)?(\d+)\s*(?:[:,]?\s*(to|text|who|owners?|due|by when|kind|as)\b\s*[:=]?\s*([\s\S]*))?$/i;
const KINDS: Readonly<Record<string, Typed['kind']>> = {
  action: 'action',
  'data request': 'data-request',
  'document collection': 'collection',
  collection: 'collection',
  meeting: 'meeting',
  'meeting date': 'meeting',
  decision: 'decision',
  person: 'person',
};

/** `edit 4` shows the form; `edit 4 owner Kent`, `edit 4 due 25 November`, `edit 4 to …` and `edit 4 as decision` edit at once. */
export const editTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const [, number, field = '', value = ''] = EDIT.exec(words.trim()) ?? [];
  if (!number) return SAY_WHICH;
  const meeting = await reviewedBy(room, turn);
  if (!('on' in meeting)) return meeting;
  const n = Number(number);
  if (!field) return showEdit(room, turn, { meeting, n, from: n });
  return saveEdit(room, turn, {
    meeting,
    n,
    from: n,
    how: 'typed',
    change: (typed) => changed(typed, field, value),
  });
};

const SAY_WHICH: Reply = {
  text: 'Say which number to edit, for example **edit 4**, **edit 4 owner Kent**, **edit 4 due 25 November** or **edit 4 as decision**.',
  refused: 'which',
};

const changed = (typed: Typed, field: string, value: string): Typed => {
  const name = field.toLowerCase();
  if (name === 'to' || name === 'text') return { ...typed, text: value };
  if (name === 'due' || name === 'by when')
    return { ...typed, due: /^(?:none|no date)$/i.test(value.trim()) ? '' : value };
  if (name === 'kind' || name === 'as')
    return { ...typed, kind: KINDS[value.trim().toLowerCase().replace(/^an? /, '')] ?? typed.kind };
  return { ...typed, owners: value };
};

export const showEdit = async (
  room: Room,
  turn: MemberTurn,
  { meeting, n, from }: { readonly meeting: Meeting; readonly n: number; readonly from: number },
): Promise<Reply> => {
  const { value, n: rev } = await room.store.read(meeting.id);
  const one = value && findSuggestion(value, n);
  if (!value || !one) return noNumber(n);
  const world = worldOf(value, meeting, turn);
  if (one.state === 'accepted') return { text: alreadyAccepted(one.n), refused: 'decided' };
  return { card: editCard(one, world, { from, rev }) };
};

const noNumber = (n: number): Reply => ({
  text: `There is no number ${n} in these notes. Type **review notes** to see the list.`,
  refused: 'which',
});

const alreadyAccepted = (n: number): string =>
  `Number ${n} is accepted and recorded already. To change an action, type **move**, **reassign** or **note** and its reference.`;

export interface Saving {
  readonly meeting: Meeting;
  readonly n: number;
  readonly from: number;
  readonly how: How;
  /** What the fields are to say, of what they said. */
  change(typed: Typed): Typed;
}

/** What was typed is kept in the form where it cannot be taken, or where somebody else was quicker. */
export const saveEdit = (room: Room, turn: MemberTurn, saving: Saving): Promise<Reply> =>
  room.store.change(saving.meeting.id, savingOf(turn, saving.how), ({ value, n: rev }): Decided<Minutes> => {
    if (!value) return NO_NOTES;
    if (value.state === 'confirmed') return CONFIRMED;
    const one = findSuggestion(value, saving.n);
    if (!one) return noNumber(saving.n);
    const world = worldOf(value, saving.meeting, turn);
    if (one.state === 'accepted')
      return {
        text: `${sayDecided(one, (id) => nameOf(turn.register, id))} ${alreadyAccepted(one.n)}`,
        refused: 'decided',
      };
    const typed = saving.change(typedOf(one, world));
    const edited = edit(one, typed, world);
    if (edited.faults) {
      const [first] = edited.faults;
      const unkept = edited.faults.some(({ code }) => code === IDENTITY);
      const card = editCard(one, world, { from: saving.from, rev, typed, faults: edited.faults });
      return { card, refused: first?.code ?? 'fault', ...(unkept && { unkept }) };
    }
    const suggestions = value.suggestions.map((other) => (other.n === one.n ? edited.after : other));
    const after = { ...value, suggestions };
    const done = `Number ${one.n} is edited. Nothing is recorded until you accept it.`;
    const reply = review({ ...world, minutes: after }, { from: saving.from, rev: rev + 1, done });
    return { after, reply, verb: 'edit', to: { number: one.n } };
  });
