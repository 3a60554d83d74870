import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital } from '../../domain/words.ts';
import { changeNotes, meetingNamed } from './commands-notes.ts';
import { NO_NOTES, type Room } from './commands-room.ts';
import { closedTo, correctTold, entriesIn, isEntry, type Part, sayTold } from './correct-told.ts';
import type { Minutes } from './minutes.ts';
import { keepable, MOST } from './texts.ts';

/** What of the notes is meant: "action 3 who", "decision 1", "present"; the words before it name the meeting. */
export interface Meant {
  readonly named: string;
  readonly part: Part;
  readonly n?: number;
  readonly isWho: boolean;
  /** How it is to read; empty where somebody first wants to see how it reads. */
  readonly text: string;
}

const TOLD =
  /^([^:–]*?)\b(?:(present|attendance|apologies)|(action|decision)s?(?:\s+(\d{1,3})(\s+(?:who|reason))?)?)\s*(?:(?:[:–]|\s-\s|\s+to\s+(?:say|read)\s+)\s*([\s\S]*))?$/i;

/** Whether the line puts right who was there, an action or a decision; an item's text may begin with those words too. */
export const toldIn = (words: string): Meant | undefined => {
  const [, named = '', roll, entry, n, who, text = ''] = TOLD.exec(words.trim()) ?? [];
  if (!TOLD.test(words.trim()) || /\bitem\b/i.test(named)) return undefined;
  return {
    named: named.replace(/[\s,]+$/, ''),
    part: partOf(roll ?? entry ?? ''),
    isWho: who !== undefined,
    text: text.trim(),
    ...(n && { n: Number(n) }),
  };
};

const PARTS: Readonly<Record<string, Part>> = {
  apologies: 'apologies',
  action: 'action',
  decision: 'decision',
};
const partOf = (word: string): Part => PARTS[word.toLowerCase()] ?? 'present';

/** `correct notes present: …`, `correct notes action 3: …`, `correct notes decision 1: …`; without the text it says how they read now. */
export const correctToldTyped = async (room: Room, turn: MemberTurn, meant: Meant): Promise<Reply> => {
  const found = meetingNamed(meant.named, turn);
  if (found.refused) return refusedAs(found);
  const meeting = found.value;
  const { part, n } = meant;
  if (!meant.text || (isEntry(part) && n === undefined)) return showTold(room, meeting, part);
  const most = isEntry(part) ? MOST.text : MOST.item;
  const text = keepable(meant.text, capital(part), { most, today: turn.today });
  if (text.refused) return refusedAs(text);
  return changeTold(room, turn, { meeting, meant: { ...meant, text: text.value } });
};

const showTold = async (room: Room, meeting: Meeting, part: Part): Promise<Reply> => {
  const { value } = await room.store.read(meeting.id);
  if (!value) return NO_NOTES;
  const closed = closedTo(value);
  return closed ? refusedAs(closed) : { text: nowSaid(value, part, sayMeeting(meeting)), refused: 'which' };
};

const changeTold = (
  room: Room,
  turn: MemberTurn,
  { meeting, meant }: { readonly meeting: Meeting; readonly meant: Meant },
): Promise<Reply> => {
  const { part, n, isWho, text } = meant;
  const correcting = { part, isWho, text, by: turn.caller.person.id, on: turn.today, ...(n && { n }) };
  return changeNotes(room, turn, {
    meeting,
    how: 'typed',
    verb: 'correct',
    rule: (minutes) => {
      const after = correctTold(minutes, correcting);
      if (after.refused) return refusedAs(after);
      return { after: after.value, done: `${saidPart(part, n)} corrected. The old wording is kept.` };
    },
  });
};

const saidPart = (part: Part, n: number | undefined): string => {
  if (isEntry(part)) return `${capital(part)} ${n} is`;
  return part === 'present' ? 'Who was there is' : 'The apologies are';
};

const EXAMPLES = {
  action:
    'To put one right, type for example **correct notes action 1: Write two pages of guidance**, or **correct notes action 1 who: Kent, 18 December 2026**.',
  decision:
    'To put one right, type for example **correct notes decision 1: Agreed: a separate code for reduced timetables**, or **correct notes decision 1 reason: Codes differ**.',
  present: 'To put it right, type **correct notes present:** and all the names, with commas between them.',
  apologies:
    'To put it right, type **correct notes apologies:** and all the names, with commas between them.',
} as const;

const nowSaid = (minutes: Minutes, part: Part, meeting: string): string => {
  const lines = isEntry(part)
    ? entriesIn(minutes.items, part).map(({ n, told }) => `${n}. ${plain(sayTold(told, part))}`)
    : [plain(minutes.roll?.[part].join(', ') ?? '')].filter((names) => names !== '');
  const says = lines.length > 0 ? lines.join('\n\n') : 'None.';
  const title = { action: 'Actions', decision: 'Decisions', present: 'Present', apologies: 'Apologies' }[
    part
  ];
  return `${title} in the notes of ${plain(meeting)}:\n\n${says}\n\n${EXAMPLES[part]}`;
};
