import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { lastMeeting, type Meeting } from '../../domain/meeting.ts';
import type { Result } from '../../domain/result.ts';
import { whichMeeting } from '../../domain/which-meeting.ts';
import type { Decided } from '../../storage/sheet.ts';
import { type Body, bodyOf, type Recorded } from './body.ts';
import { notesCard } from './cards-notes.ts';
import { worldOf } from './commands-decide.ts';
import { type How, NO_NOTES, type Room, savingOf } from './commands-room.ts';
import { keepers, mayRead } from './may.ts';
import { type Item, type Minutes, NO_MINUTES } from './minutes.ts';

/** The meeting that a line about its notes means: the last that has been, unless it names another. */
export const meetingNamed = (words: string, { register, today }: MemberTurn): Result<Meeting> => {
  const which = whichMeeting(words, { register, today, otherwise: lastMeeting(register, today) });
  return which.refused ? which : { value: which.value.meeting };
};

/** What the other rooms hold of a meeting: three requests, and none where the notes are as they were circulated. */
export const recordedAt = async (
  { others }: Pick<Room, 'others'>,
  meeting: Meeting,
  {
    seeing,
    minutes,
  }: { readonly seeing: Pick<MemberTurn, 'register' | 'today'>; readonly minutes: Minutes | undefined },
): Promise<Recorded> => {
  if (minutes && minutes.state !== 'draft') return NOTHING;
  const [actions, decisions, attendance] = await Promise.all([
    others.actions.ofMeeting(meeting.id, seeing),
    others.decisions.ofMeeting(meeting.id),
    others.attendance.of(meeting.id, seeing.register),
  ]);
  return { actions, decisions, attendance };
};

const NOTHING: Recorded = { actions: [], decisions: [], attendance: { present: [], apologies: [] } };

export const shown = (
  turn: MemberTurn,
  {
    meeting,
    minutes,
    body,
    rev,
    done,
  }: {
    readonly meeting: Meeting;
    readonly minutes: Minutes;
    readonly body: Body;
    readonly rev: number;
    readonly done?: string;
  },
): Reply => ({
  card: notesCard(worldOf(minutes, meeting, turn), body, {
    rev,
    mayKeep: keepers.allows(turn.caller) && turn.place.kind === 'personal',
    ...(done && { done }),
  }),
});

/** `notes`, `notes of the 4 November meeting`: a draft is shown to whoever keeps it, in personal chat. */
export const showNotes = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const found = meetingNamed(words, turn);
  return found.refused ? refusedAs(found) : showNotesOf(room, turn, found.value);
};

export const showNotesOf = async (room: Room, turn: MemberTurn, meeting: Meeting): Promise<Reply> => {
  const { value: minutes, n: rev } = await room.store.read(meeting.id);
  if (!minutes || (minutes.items.length === 0 && minutes.suggestions.length === 0))
    return keepers.allows(turn.caller) ? NO_NOTES : NOT_YET;
  if (!mayRead(turn.caller, minutes)) return NOT_YET;
  if (minutes.state === 'draft' && turn.place.kind !== 'personal') return NOT_HERE;
  const recorded = await recordedAt(room, meeting, { seeing: turn, minutes });
  return shown(turn, { meeting, minutes, body: bodyOf(minutes, recorded, turn.register), rev });
};

const NOT_YET: Reply = {
  text: 'The notes of that meeting have not been circulated yet. You will get them when they are.',
  refused: 'not-circulated',
};
const NOT_HERE: Reply = {
  text: 'Those notes are a draft, and drafts are shown in personal chat alone. Type **notes** there.',
  refused: 'not-here',
};

/** Notes of what the rooms hold: the agenda's items, and what was recorded at the meeting. */
export const draftNotes = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const found = meetingNamed(words, turn);
  if (found.refused) return refusedAs(found);
  const meeting = found.value;
  const [recorded, agenda] = await Promise.all([
    recordedAt(room, meeting, { seeing: turn, minutes: undefined }),
    room.others.agenda.of(meeting, turn),
  ]);
  const items = agenda.items.map(
    ({ key, title, note }, index): Item => ({ key, number: String(index + 1), title, text: note ?? '' }),
  );
  return room.store.change(meeting.id, savingOf(turn, 'typed'), ({ value, n }): Decided<Minutes> => {
    const was = value ?? NO_MINUTES;
    const has = was.items.length > 0;
    const after: Minutes = has ? was : { ...was, made: 'records', header: meeting.title, items };
    const body = bodyOf(after, recorded, turn.register);
    const done = has
      ? 'There are notes of that meeting already: here they are.'
      : 'Drafted from what was recorded. Correct an item, for example: correct notes item 2';
    const reply = shown(turn, { meeting, minutes: after, body, rev: has ? n : n + 1, done });
    return has ? reply : { after, reply, verb: 'draft', to: { items: items.length } };
  });
};

/** A change of the notes themselves, with the answer that shows them as they then are. */
export const changeNotes = async (
  room: Room,
  turn: MemberTurn,
  {
    meeting,
    how,
    verb,
    rule,
  }: {
    readonly meeting: Meeting;
    readonly how: How;
    readonly verb: string;
    rule(
      minutes: Minutes,
      body: Body,
    ): { readonly after: Minutes; readonly done: string; readonly reply?: Partial<Reply> } | Reply;
  },
): Promise<Reply> => {
  const recorded = await recordedAt(room, meeting, { seeing: turn, minutes: undefined });
  return room.store.change(meeting.id, savingOf(turn, how), ({ value, n }): Decided<Minutes> => {
    if (!value) return NO_NOTES;
    const ruled = rule(value, bodyOf(value, recorded, turn.register));
    if (!('after' in ruled)) return ruled;
    const { after, done } = ruled;
    const body = bodyOf(after, recorded, turn.register);
    const reply = { ...shown(turn, { meeting, minutes: after, body, rev: n + 1, done }), ...ruled.reply };
    return { after, reply, verb, to: { state: after.state } };
  });
};
