import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Due } from '../../domain/due.ts';
import { isPast } from '../../domain/due-state.ts';
import { meetingNow } from '../../domain/meeting-now.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { cancel } from './cancel.ts';
import { carry } from './carry.ts';
import { anotherThan, type Room } from './commands-change.ts';
import { listTyped } from './commands-list.ts';
import { readerOf } from './commands-record.ts';
import { referencesIn } from './commands-refs.ts';
import { carryOut, type Deed } from './commands-reply.ts';
import { move } from './move.ts';
import { addNote } from './note.ts';
import { readOwners } from './read-owners.ts';
import { ownersKey, reassign } from './reassign.ts';
import { dueOf, ownersFault } from './record-asked.ts';
import { confirmOpen } from './still-open.ts';

type Typed = (room: Room, turn: MemberTurn, said: string) => Promise<Reply>;

/** A deed whose rule needs no more than the words behind the reference. */
const typed =
  (
    name: string,
    deedOf: (rest: string, turn: MemberTurn, room: Room) => Omit<Deed, 'refs' | 'how'> | Refusal,
  ): Typed =>
  async (room, turn, said) => {
    const found = await referencesIn(said, turn, name);
    if ('reply' in found) return found.reply;
    const deed = deedOf(found.rest, turn, room);
    if ('refused' in deed) return { text: plain(deed.say), refused: deed.code };
    return carryOut(room, turn, { ...deed, refs: found.refs, how: 'typed' });
  };

/** "move ACT-2F7K to 12 January", "move 3 to the end of term". */
export const moveTyped = typed('move', (rest, turn) => {
  const words = rest.replace(/^(?:the\s+date\s+)?(?:back\s+)?(?:to|until|till)\s+/i, '');
  const due = newDateIn(words, turn);
  return 'refused' in due ? due : { date: words, rule: moveTo(due, turn) };
});

/** The date in a box or behind "to"; one that has gone by is no date to move to. */
export const newDateIn = (words: string, turn: MemberTurn): Due | Refusal => {
  if (!words.trim())
    return refuse('empty', 'Enter the new date, for example 12 January, Friday or end of term.');
  const due = dueOf(words, readerOf(turn));
  if ('refused' in due) return refuse(due.code, due.say.replace(/\.?$/, '.'));
  return isPast(due, turn.today) ? refuse('past', 'The new date must be today or in the future.') : due;
};

export const moveTo =
  (due: Due, turn: MemberTurn): Deed['rule'] =>
  (action, seen) =>
    move(action, { due, seen: seen.due }, turn);

/** "note ACT-2F7K waiting for the final text". */
export const noteTyped = typed('note', (rest, turn) => ({
  said: rest,
  rule: (action) => addNote(action, rest, turn),
}));

/** "reassign ACT-2F7K to Kent and Surrey". */
export const reassignTyped = typed('reassign', (rest, turn) => {
  const words = rest.replace(/^to\s+/i, '').trim();
  const read = readOwners(words, readerOf(turn));
  const fault = words ? ownersFault(read) : 'Say to whom, for example reassign ACT-2F7K to Kent';
  if (fault) return refuse('owners', `${fault}.`);
  return {
    said: rest,
    rule: (action, seen) =>
      reassign(action, { owners: read.owners, ownerWords: words, seen: ownersKey(seen.parts) }, turn),
  };
});

const NEXT_MEETING: Due = { kind: 'meeting', words: 'next meeting' };

/** "carry ACT-2F7K", "carry 3 to 12 January": to the next meeting unless a date is named. */
export const carryTyped = typed('carry', (rest, turn, room) => {
  const words = rest.replace(/^(?:forward|over)\b\s*/i, '').replace(/^(?:to|until|till)\s+/i, '');
  const due = words.trim() ? newDateIn(words, turn) : NEXT_MEETING;
  if ('refused' in due) return due;
  const meeting = meetingNow(turn)?.id;
  return {
    date: words,
    rule: (action) =>
      carry(action, { due, ref: anotherThan(room, [action.ref]), ...(meeting && { meeting }) }, turn),
  };
});

/** "cancel ACT-2F7K because the grid was sent in May". */
export const cancelTyped = typed('cancel', (rest, turn) => {
  const reason = rest.replace(/^(?:because(?:\s+of)?|as|since|reason)\b[\s:,-]*/i, '');
  return { said: reason, rule: (action) => cancel(action, reason, turn) };
});

/** "still open ACT-2F7K"; alone it asks what is. */
export const stillOpenTyped: Typed = (room, turn, said) =>
  said.trim() === ''
    ? listTyped(room, turn, 'open')
    : typed('still open', () => ({ rule: (action) => confirmOpen(action, turn) }))(room, turn, said);
