import { type Day, sayDay } from './day.ts';
import type { Meeting } from './meeting.ts';
import type { Register } from './register.ts';
import { ok, type Result, refuse } from './result.ts';
import { type Free, takeMeeting } from './take-meeting.ts';
import { listOf, shorten } from './words.ts';

/** The meeting that a line is about, and the line without its name. */
export interface Which {
  readonly meeting: Meeting;
  readonly rest: string;
  /** Whether the line named it; otherwise it is the one that is meant where none is named. */
  readonly named: boolean;
}

export interface Choosing {
  readonly register: Pick<Register, 'meetings'>;
  readonly today: Day;
  /** The meeting that is meant where the line names none. */
  readonly otherwise: Meeting | undefined;
  /** The line holds somebody's own words, which are not to be cut. */
  readonly free?: Free;
}

/** "9 March 2027". */
export const sayMeeting = ({ on }: Pick<Meeting, 'on'>): string => `the ${sayDay(on)} meeting`;

/** Which meeting a line means; asked about in words where that is none, or more than one. */
export const whichMeeting = (words: string, choosing: Choosing): Result<Which> => {
  const { register, today, otherwise, free } = choosing;
  const taken = takeMeeting(words, register, { today, ...(free && { free }) });
  if (!taken && otherwise) return ok({ meeting: otherwise, rest: words.trim(), named: false });
  if (!taken) return refuse('no-meeting', `No meeting is planned. ${coming(choosing)}`);
  const [meeting, ...others] = taken.meetings;
  const said = shorten(taken.words, 60);
  if (!meeting)
    return refuse('no-meeting', `There is no meeting “${said}” in the calendar. ${coming(choosing)}`);
  if (others.length > 0) return refuse('which-meeting', whichOf(said, taken.meetings));
  return meeting.state === 'cancelled'
    ? refuse('cancelled', `${capitalThe(meeting)} was cancelled. ${coming(choosing)}`)
    : ok({ meeting, rest: taken.rest, named: true });
};

const capitalThe = (meeting: Meeting): string => sayMeeting(meeting).replace(/^t/, 'T');

const whichOf = (said: string, meetings: readonly Meeting[]): string => {
  const each = meetings
    .slice(0, 6)
    .map(({ on, title, id }) => `${sayDay(on)} (${shorten(title, 60)}, ${id})`);
  return `“${said}” could be ${listOf(each, 'or')}. Name one by its date, or its reference.`;
};

/** What can be named instead. */
const coming = ({ register, today }: Choosing): string => {
  const next = register.meetings
    .filter(({ state, on }) => state !== 'cancelled' && state !== 'ended' && on >= today)
    .slice(0, 3)
    .map(({ on }) => sayDay(on));
  if (next.length === 0) return 'None is to come yet: a coordinator puts meetings into the calendar.';
  return `Next: ${listOf(next)}. Name one by its date, such as “for the ${next[0]} meeting”.`;
};
