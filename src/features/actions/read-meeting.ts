import type { Day } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import { type Calendar, lastMeeting, type Meeting, type MeetingId } from '../../domain/meeting.ts';
import { underWay } from '../../domain/meeting-now.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Term } from '../../domain/term.ts';

/** The meeting that a text names, and the text without it. */
export interface MeetingIn {
  readonly meeting?: Result<MeetingId>;
  readonly rest: string;
}

interface World {
  readonly register: Calendar & { readonly terms: readonly Term[] };
  readonly today: Day;
}

const FROM = '\\b(?:(?:recorded|agreed|raised|asked\\s+for)\\s+)?(?:from|in|at|of)\\s+(?:the\\s+|our\\s+)?';
const BEFORE = new RegExp(`${FROM}((?:\\S+\\s+){1,4}?)(?:network\\s+)?meeting\\b`, 'i');
const AFTER = new RegExp(`${FROM}meeting\\s+(?:of|on|in)\\s+(?:the\\s+)?((?:\\S+\\s*){1,4})$`, 'i');
const LAST = /^(?:last|latest|previous|most\s+recent)$/i;
const THIS = /^(?:this|current|today[’']?s)$/i;

/** "from the last meeting", "from this meeting", "from the 19 January meeting", "from the meeting of 19 January". */
export const meetingIn = (text: string, world: World): MeetingIn => {
  const found = AFTER.exec(text) ?? BEFORE.exec(text);
  const words = found?.[1]?.trim() ?? '';
  const meeting = found ? meant(words, world) : undefined;
  return found && meeting ? { meeting, rest: text.replace(found[0], ' ') } : { rest: text };
};

/** Nothing where the words are neither a date nor one of those: "from the network meeting in Kent". */
const meant = (words: string, world: World): Result<MeetingId> | undefined => {
  const { register, today } = world;
  if (LAST.test(words)) return known(lastMeeting(register, today), 'no meeting before today');
  if (THIS.test(words)) return known(underWay(register)[0] ?? onDay(register, today), 'no meeting under way');
  const due = readDue(words, { today, terms: register.terms });
  if (!due || 'refused' in due || (due.kind !== 'day' && due.kind !== 'month')) return undefined;
  return known(nearest(register, { ...due, words }, today), `no meeting on “${words}”`);
};

const known = (meeting: Meeting | undefined, none: string): Result<MeetingId> =>
  meeting
    ? ok(meeting.id)
    : refuse('no-meeting', `The calendar has ${none}. Type **meetings** to see those it has.`);

const onDay = ({ meetings }: Calendar, on: Day): Meeting | undefined =>
  meetings.find((meeting) => meeting.on === on && meeting.state !== 'cancelled');

/** Of that date in any year, unless the year was said: the last one up to today, or else the first to come. */
const nearest = (
  { meetings }: Calendar,
  due: { readonly kind: 'day' | 'month'; readonly on: Day; readonly words: string },
  today: Day,
): Meeting | undefined => {
  const from = /\d{4}/.test(due.words) ? 0 : 5;
  const to = due.kind === 'month' ? 7 : 10;
  const those = meetings.filter(
    ({ on, state }) => state !== 'cancelled' && on.slice(from, to) === due.on.slice(from, to),
  );
  return those.findLast(({ on }) => on <= today) ?? those[0];
};
