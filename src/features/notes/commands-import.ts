import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import type { Meeting, MeetingId } from '../../domain/meeting.ts';
import { plural } from '../../domain/words.ts';
import type { Decided } from '../../storage/sheet.ts';
import { pasteCard, whichCard } from './cards.ts';
import { review } from './cards-review.ts';
import { type How, type Room, savingOf } from './commands-room.ts';
import type { Minutes } from './minutes.ts';
import type { NotesRead } from './notes-read.ts';
import type { readNotes } from './read-notes.ts';
import { type Brought, bringIn } from './suggest.ts';
import { identityIn, MOST } from './texts.ts';

/** A text that may be the notes of a meeting, and how it came. */
export interface Coming {
  readonly text: string;
  readonly how: How;
  /** Set where somebody has said which meeting it is of. */
  readonly meeting?: Meeting;
  /** What its reader found odd: "It may be incomplete". */
  readonly doubt?: string;
}

/** Reads the text and suggests what it may want recorded. Nothing is recorded, and notes that may not be kept are not. */
export const importText = async (room: Room, turn: MemberTurn, coming: Coming): Promise<Reply> => {
  const fault = faultIn(coming, turn);
  if (fault) return fault;
  const done = await readApart(room, turn, coming.text);
  if (done.refused) return refusedAs(done);
  const read = done.value;
  if (read.items.length + read.proposals.length + read.present.length === 0) return NOTHING;
  const meeting = coming.meeting ?? meetingIn(read, turn);
  if (!meeting) return askWhich(room, turn, { read, coming });
  return bring(room, turn, { meeting, read, coming });
};

/** The reader's code is compiled as it runs: the first notes of a day would keep every other turn waiting half a second. */
const readApart = ({ apart }: Room, { register, today }: MemberTurn, text: string) =>
  apart.rule<typeof readNotes>({
    from: import.meta.url,
    file: './read-notes',
    name: 'readNotes',
    given: [text, { register, today }],
  });

const NOTHING: Reply = {
  text: 'The bot found nothing in that text that it could read as notes: no names, items, actions or dates. Nothing was kept. Check that it is the whole text of the notes.',
  refused: 'nothing-read',
};

const faultIn = ({ text, how }: Coming, { id, today }: MemberTurn): Reply | undefined => {
  const problem = (say: string, code: string, kept = text): Reply =>
    how === 'pressed'
      ? { card: pasteCard({ op: id, text: kept, problem: say }), refused: code, unkept: true }
      : { text: plain(say), refused: code, unkept: true };
  if (!text.trim()) return problem('Paste the text of the notes', 'empty');
  if (text.length > MOST.notes || linesIn(text) > MOST.lines)
    return problem(
      `Notes must be ${sayMost(MOST.notes)} characters or less, and ${sayMost(MOST.lines)} lines or fewer. Nothing was kept. Import the notes of one meeting at a time.`,
      'long',
      '',
    );
  const found = identityIn(text, today);
  return found && problem(found.say, found.code);
};

const linesIn = (text: string): number => text.split(/[\n\r\v]/).length;
const sayMost = (most: number): string => most.toLocaleString('en-GB');

/** The meeting of the day that the notes give, where they give one and the calendar has one. */
const meetingIn = ({ header }: NotesRead, { register }: MemberTurn): Meeting | undefined => {
  if (!header.on || header.sure === 'unsure') return undefined;
  const [one, ...more] = register.meetings.filter(
    ({ on, state }) => on === header.on && state !== 'cancelled',
  );
  return more.length === 0 ? one : undefined;
};

interface Bringing {
  readonly meeting: Meeting;
  readonly read: NotesRead;
  readonly coming: Coming;
}

const bring = async (room: Room, turn: MemberTurn, bringing: Bringing): Promise<Reply> => {
  await room.store.point(turn.caller.person.id, bringing.meeting.id);
  return suggestFrom(room, turn, bringing);
};

const suggestFrom = (room: Room, turn: MemberTurn, { meeting, read, coming }: Bringing): Promise<Reply> =>
  room.store.change(meeting.id, savingOf(turn, coming.how), ({ value, n }): Decided<Minutes> => {
    if (value?.state === 'confirmed') return CONFIRMED;
    const brought = bringIn(value, read, room.newReference);
    const { minutes } = brought;
    const world = { meeting, minutes, register: turn.register, today: turn.today };
    const reply = review(world, { from: 1, rev: n + 1, done: sayBrought(brought, value, coming) });
    const isSame = brought.added === 0 && JSON.stringify(minutes) === JSON.stringify(value);
    return isSame ? reply : { after: minutes, reply, verb: 'import', to: { added: brought.added } };
  });

export const CONFIRMED: Reply = {
  text: 'The notes of that meeting are confirmed, and confirmed notes are not changed. What is still to be done about them can be recorded as an action.',
  refused: 'confirmed',
};

const sayBrought = ({ added, left }: Brought, before: Minutes | undefined, { doubt }: Coming): string => {
  const again = before && before.suggestions.length > 0;
  const read =
    again && added === 0
      ? 'Nothing new: these notes were imported before.'
      : `Read: ${plural(added, again ? 'new suggestion' : 'suggestion')}.`;
  const more =
    left > 0 ? `The notes hold more than ${MOST.suggestions} suggestions. The rest were left out.` : '';
  return [read, more, doubt ?? ''].filter((part) => part !== '').join(' ');
};

const RECENT = 8;

const askWhich = (
  room: Room,
  turn: MemberTurn,
  { read, coming }: Pick<Bringing, 'read' | 'coming'>,
): Promise<Reply> => {
  const { header } = read;
  const been = turn.register.meetings.filter(({ on, state }) => on <= turn.today && state !== 'cancelled');
  const near = been.filter(({ on }) => on === header.on);
  const choices = [...near, ...been.filter((one) => !near.includes(one)).reverse()].slice(0, RECENT);
  return room.store.stage(coming.text, savingOf(turn, coming.how), (staged) => ({
    card: whichCard(
      {
        staged,
        says: sayHeader(read, near.length > 0),
        date: header.on ? sayDay(header.on) : '',
        venue: header.venue ?? '',
      },
      choices,
    ),
  }));
};

const sayHeader = ({ header }: NotesRead, isThere: boolean): string => {
  if (!header.on) return 'The notes do not say when the meeting was.';
  const day = `The notes are of ${sayDay(header.on)}.`;
  if (header.sure === 'unsure') return [day, header.why ?? 'Check the date.'].join(' ');
  return isThere
    ? `${day} The calendar has more than one meeting on that day.`
    : `${day} The calendar has no meeting on that day.`;
};

/** The text that waits, now that somebody has said which meeting it is of. */
export const importStaged = async (
  room: Room,
  turn: MemberTurn,
  { staged, meeting }: { readonly staged: string; readonly meeting: Meeting },
): Promise<Reply> => {
  const waiting = await room.store.staged(staged);
  if (!waiting?.text) return GONE;
  const reply = await importText(room, turn, { text: waiting.text, how: 'pressed', meeting });
  if (!reply.refused)
    await room.store.unstage(staged, { ...savingOf(turn, 'pressed'), turn: `${turn.id}-unstage` });
  return reply;
};

export const GONE: Reply = {
  text: 'Those notes were taken already. Type **review notes** to go on with them, or **import notes** to bring them again.',
  refused: 'gone',
};

export const idOfStaged = async (room: Room, staged: string): Promise<MeetingId | undefined> =>
  (await room.store.staged(staged))?.meeting;
