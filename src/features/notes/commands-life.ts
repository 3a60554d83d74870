import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { isChair } from '../../domain/caller.ts';
import { holdersOf } from '../../domain/find-people.ts';
import { lastMeeting, type Meeting, meetingBefore } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { accountsOf, currentPeople, nameOf } from '../../domain/register.ts';
import { type Result, refuse } from '../../domain/result.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital, plural } from '../../domain/words.ts';
import { notesCard } from './cards-notes.ts';
import { worldOf } from './commands-decide.ts';
import { changeNotes, meetingNamed } from './commands-notes.ts';
import type { How, Room } from './commands-room.ts';
import { circulate, confirm } from './life.ts';

export const circulateTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const found = meetingNamed(words, turn);
  return found.refused
    ? refusedAs(found)
    : circulateNotes(room, turn, { meeting: found.value, how: 'typed' });
};

/** Every member who uses the bot gets the notes; what they say from now on is what was sent. */
export const circulateNotes = (
  room: Room,
  turn: MemberTurn,
  { meeting, how }: { readonly meeting: Meeting; readonly how: How },
): Promise<Reply> =>
  changeNotes(room, turn, {
    meeting,
    how,
    verb: 'circulate',
    rule: (minutes, body) => {
      if (minutes.state === 'circulated')
        return refusedAs(refuse('already', 'These notes are circulated already.'));
      const after = circulate(minutes, body, turn.today);
      if (after.refused) return refusedAs(after);
      const to = readers(turn);
      const card = notesCard(worldOf(after.value, meeting, turn), body, { rev: 0, mayKeep: false });
      const text = `The notes of ${sayMeeting(meeting)} are out.`;
      return {
        after: after.value,
        done: `Circulated to ${plural(to.length, 'member')}.`,
        reply: to.length > 0 ? { tell: [{ to, reply: { text, card } }] } : {},
      };
    },
  });

const readers = ({ register, today, caller }: MemberTurn): readonly PersonId[] =>
  currentPeople(register, today)
    .filter(({ id }) => id !== caller.person.id && accountsOf(register, id).length > 0)
    .map(({ id }) => id);

const AT = /(?:^|\s)at\s+((?:the\s+)?[\s\S]+)$/i;

/** `confirm notes`, `confirm notes of the 4 November meeting at the 19 January meeting`. */
export const confirmTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const named = AT.exec(words.trim());
  const at: Result<Meeting | undefined> = named
    ? meetingNamed(named[1] ?? '', turn)
    : { value: confirmingMeeting(turn) };
  if (at.refused) return refusedAs(at);
  const of = words
    .trim()
    .slice(0, named?.index ?? words.trim().length)
    .trim();
  const found = of ? meetingNamed(of, turn) : notesBefore(at.value, turn);
  return found.refused
    ? refusedAs(found)
    : confirmNotes(room, turn, { meeting: found.value, at: at.value, how: 'typed' });
};

/** The meeting that is under way, or the last that has been. */
const confirmingMeeting = ({ register, today }: MemberTurn): Meeting | undefined =>
  register.meetings.find(({ state }) => state === 'under-way') ?? lastMeeting(register, today);

const notesBefore = (at: Meeting | undefined, { register }: MemberTurn): Result<Meeting> => {
  const before = at && meetingBefore(register, at);
  return before
    ? { value: before }
    : refuse(
        'no-meeting',
        'It is not clear which notes are confirmed. Name their meeting: confirm notes of the 4 November meeting.',
      );
};

export interface ConfirmingNotes {
  readonly meeting: Meeting;
  readonly at: Meeting | undefined;
  readonly how: How;
}

export const confirmNotes = (
  room: Room,
  turn: MemberTurn,
  { meeting, at, how }: ConfirmingNotes,
): Promise<Reply> => {
  const chair = chairOf(at, turn);
  const recordedBy = turn.caller.person.id;
  return changeNotes(room, turn, {
    meeting,
    how,
    verb: 'confirm',
    rule: (minutes) => {
      const after = confirm(minutes, { meeting, at, recordedBy, today: turn.today, ...(chair && { chair }) });
      if (after.refused) return refusedAs(after);
      const by = chair ? `, by ${nameOf(turn.register, chair)}, chair` : '';
      const where = at ? ` at ${sayMeeting(at)}` : '';
      return { after: after.value, done: capital(`confirmed${where}${by}. These notes are now read-only.`) };
    },
  });
};

/** Whoever confirms as chair; a coordinator tells of the chair of that meeting, or of the network. */
const chairOf = (at: Meeting | undefined, { caller, register, today }: MemberTurn): PersonId | undefined => {
  if (isChair(caller)) return caller.person.id;
  const [holder, ...more] = holdersOf(register, 'chair', today);
  return at?.chair ?? (more.length === 0 ? holder?.id : undefined);
};

/** Pressed on the notes' own card: they are confirmed at the meeting that is under way, or the last one. */
export const confirmPressed = (room: Room, turn: MemberTurn, meeting: Meeting): Promise<Reply> =>
  confirmNotes(room, turn, { meeting, at: confirmingMeeting(turn), how: 'pressed' });
