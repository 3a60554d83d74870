import type { MeetingDraft } from '../../core/offers/calendar.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { likeName } from '../../domain/name.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { whichCard } from './cards.ts';
import { GONE, idOfStaged, importStaged } from './commands-import.ts';
import { NO_MEETING, type Room } from './commands-room.ts';
import { keepable, MOST } from './texts.ts';

/** What was filled in on the card that asks which meeting the notes are of. */
export interface Placing {
  readonly staged: string;
  readonly date: string;
  readonly venue: string;
}

/** The notes are of a meeting that the calendar has. */
export const placeIn = async (
  room: Room,
  turn: MemberTurn,
  { staged, chosen }: { readonly staged: string; readonly chosen: string },
): Promise<Reply> => {
  const meeting = turn.register.meetings.find(({ id }) => id === chosen);
  return meeting ? importStaged(room, turn, { staged, meeting }) : NO_MEETING;
};

/** The meeting is put into the calendar as one that has been, once however often it is asked, and the notes are read. */
export const planAndPlace = async (room: Room, turn: MemberTurn, placing: Placing): Promise<Reply> => {
  const on = dayOf(placing.date, turn);
  const venue = keepable(placing.venue, 'The place', { most: MOST.words, today: turn.today });
  if (on.refused) return again(turn, placing, on.say);
  if (venue.refused) return again(turn, placing, venue.say);
  const there = turn.register.meetings.find((one) => one.on === on.value && one.state !== 'cancelled');
  if (there) return importStaged(room, turn, { staged: placing.staged, meeting: there });
  const id = await idOfStaged(room, placing.staged);
  if (!id) return GONE;
  const where = whereOf(venue.value);
  await plan(room, turn, { id, on: on.value, where });
  return importStaged(room, turn, { staged: placing.staged, meeting: heldOn({ id, on: on.value, where }) });
};

const again = ({ register, today }: MemberTurn, placing: Placing, problem: string): Reply => {
  const been = register.meetings.filter(({ on, state }) => on <= today && state !== 'cancelled');
  const says = 'Say when the meeting was, or choose one of the calendar.';
  return { card: whichCard({ ...placing, says, problem }, [...been].reverse().slice(0, 8)), refused: 'date' };
};

/** A day that has been: a date without a year is the last such day. */
const dayOf = (words: string, { today }: MemberTurn): Result<Day> => {
  const year = addDays(today, -365);
  const read = /\b\d{4}\b/.test(words)
    ? readDue(words, { today, terms: [] })
    : readDue(words, { today: year, terms: [] });
  if (!read || 'refused' in read || read.kind !== 'day')
    return refuse('date', 'Enter the day of the meeting, such as 4 November 2026');
  return read.on > today ? refuse('date', 'The day of the meeting must be today or earlier') : ok(read.on);
};

const whereOf = (venue: string): Meeting['where'] => {
  if (!venue) return { kind: 'undecided' };
  return /^(?:ms |microsoft )?teams$/.test(likeName(venue))
    ? { kind: 'teams' }
    : { kind: 'venue', name: venue };
};

const plan = async ({ others }: Room, turn: MemberTurn, draft: MeetingDraft): Promise<void> => {
  await others.calendar.plan({ ...turn, id: `${turn.id}-plan` }, draft, {});
  const by = turn.caller.person.id;
  await others.calendar.set({ id: `${turn.id}-ended`, now: turn.now, by }, draft.id, { state: 'ended' });
};

/** As far as the notes need to know it; the register has the whole of it from now on. */
const heldOn = ({ id, on, where }: MeetingDraft): Meeting => ({
  id,
  on,
  where,
  body: '',
  title: '',
  state: 'ended',
  sequence: 0,
});
