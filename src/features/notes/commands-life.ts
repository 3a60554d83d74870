import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { isChair } from '../../domain/caller.ts';
import { lastMeeting } from '../../domain/find-meeting.ts';
import { holdersOf } from '../../domain/find-people.ts';
import { type Meeting, meetingBefore } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { accountsOf, currentPeople, nameOf } from '../../domain/register.ts';
import { type Result, refuse } from '../../domain/result.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital, plural } from '../../domain/words.ts';
import { refused } from './cards.ts';
import { correctCard, notesCard } from './cards-notes.ts';
import { worldOf } from './commands-decide.ts';
import { changeNotes, meetingNamed } from './commands-notes.ts';
import { type How, NO_NOTES, type Room } from './commands-room.ts';
import { circulate, confirm, correct, findItem } from './life.ts';
import { IDENTITY, keepable, MOST } from './texts.ts';

export const circulateTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const found = meetingNamed(words, turn);
  return found.refused ? refused(found) : circulateNotes(room, turn, { meeting: found.value, how: 'typed' });
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
        return refused(refuse('already', 'These notes are circulated already.'));
      const after = circulate(minutes, body, turn.today);
      if (after.refused) return refused(after);
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

const ITEM = /^([\s\S]*?)\bitem\s+(\S{1,8}?)\s*(?:[:–]\s*|\s-\s|\s+to\s+(?:say\s+|read\s+)?)([\s\S]+)$/i;
const BARE = /^([\s\S]*?)\bitem\s+(\S{1,8}?)\W*$/i;

/** `correct notes item 3: …`; without the text, a form that holds what the item says. */
export const correctTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const bare = BARE.exec(words.trim());
  const [, named = '', label = '', text = ''] = bare ?? ITEM.exec(words.trim()) ?? [];
  if (!label) return SAY_ITEM;
  const found = meetingNamed(named.replace(/[\s,:]+$/, ''), turn);
  if (found.refused) return refused(found);
  const meeting = found.value;
  if (!bare) return correctItem(room, turn, { meeting, label, text, how: 'typed' });
  const { value, n: rev } = await room.store.read(meeting.id);
  if (!value) return NO_NOTES;
  if (value.state === 'confirmed') return CONFIRMED;
  const item = findItem(value.items, label);
  if (!item) return SAY_ITEM;
  return {
    card: correctCard({
      meeting: meeting.id,
      label,
      title: item.title,
      was: item.text,
      text: item.text,
      rev,
    }),
  };
};

const SAY_ITEM: Reply = {
  text: 'Say which item and how it is to read, for example **correct notes item 3: Kent will host the next meeting**. With **correct notes item 3** alone you get its wording to change. Type **notes** for the items.',
  refused: 'which',
};
const CONFIRMED: Reply = {
  text: 'These notes are confirmed, and confirmed notes are not changed.',
  refused: 'confirmed',
};

export interface Correcting {
  readonly meeting: Meeting;
  readonly label: string;
  readonly text: string;
  readonly was?: string;
  readonly how: How;
}

/** The old wording is kept; where somebody else was quicker, what was typed stays in the form. */
export const correctItem = (room: Room, turn: MemberTurn, correcting: Correcting): Promise<Reply> => {
  const { meeting, label, was, how } = correcting;
  const text = keepable(correcting.text, 'The item', { most: MOST.item, today: turn.today });
  if (text.refused && how === 'typed') return Promise.resolve(refused(text));
  return changeNotes(room, turn, {
    meeting,
    how,
    verb: 'correct',
    rule: (minutes) => {
      const corrected: Result<typeof minutes> = text.refused
        ? text
        : correct(minutes, {
            label,
            text: text.value,
            by: turn.caller.person.id,
            on: turn.today,
            ...(was !== undefined && { was }),
          });
      if (!corrected.refused)
        return { after: corrected.value, done: `Item ${label} is corrected. The old wording is kept.` };
      const item = findItem(minutes.items, label);
      if (how === 'typed' || !item || minutes.state === 'confirmed') return refused(corrected);
      const view = {
        meeting: meeting.id,
        label,
        title: item.title,
        was: item.text,
        text: correcting.text,
        rev: minutes.corrections.length,
      };
      return {
        card: correctCard({ ...view, problem: corrected.say }),
        refused: corrected.code,
        ...(corrected.code === IDENTITY && { unkept: true }),
      };
    },
  });
};

const AT = /(?:^|\s)at\s+((?:the\s+)?[\s\S]+)$/i;

/** `confirm notes`, `confirm notes of the 4 November meeting at the 19 January meeting`. */
export const confirmTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const named = AT.exec(words.trim());
  const at: Result<Meeting | undefined> = named
    ? meetingNamed(named[1] ?? '', turn)
    : { value: confirmingMeeting(turn) };
  if (at.refused) return refused(at);
  const of = words
    .trim()
    .slice(0, named?.index ?? words.trim().length)
    .trim();
  const found = of ? meetingNamed(of, turn) : notesBefore(at.value, turn);
  return found.refused
    ? refused(found)
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
      if (after.refused) return refused(after);
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
