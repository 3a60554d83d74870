import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Refusal, Result } from '../../domain/result.ts';
import { correctCard } from './cards-notes.ts';
import { correctToldTyped, toldIn } from './commands-correct-told.ts';
import { changeNotes, meetingNamed } from './commands-notes.ts';
import { type How, NO_NOTES, type Room } from './commands-room.ts';
import { correct, findItem } from './life.ts';
import type { Minutes } from './minutes.ts';
import { keepable, MOST } from './texts.ts';

const ITEM = /^([\s\S]*?)\bitem\s+(\S{1,8}?)\s*(?:[:–]\s*|\s-\s|\s+to\s+(?:say\s+|read\s+)?)([\s\S]+)$/i;
const BARE = /^([\s\S]*?)\bitem\s+(\S{1,8}?)\W*$/i;

/** `correct notes item 3: …`; without the text, a form that holds what the item says. */
export const correctTyped = (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const told = toldIn(words);
  return told ? correctToldTyped(room, turn, told) : correctItemTyped(room, turn, words);
};

const correctItemTyped = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const bare = BARE.exec(words.trim());
  const [, named = '', label = '', text = ''] = bare ?? ITEM.exec(words.trim()) ?? [];
  if (!label) return SAY_ITEM;
  const found = meetingNamed(named.replace(/[\s,:]+$/, ''), turn);
  if (found.refused) return refusedAs(found);
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
  text: 'Say which item and how it is to read, for example **correct notes item 3: Kent will host the next meeting**. With **correct notes item 3** alone you get its wording to change. **correct notes actions**, **decisions**, **present** and **apologies** show those. Type **notes** for the items.',
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
  const { meeting, label, how } = correcting;
  return changeNotes(room, turn, {
    meeting,
    how,
    verb: 'correct',
    rule: (minutes) => {
      const corrected = correctedBy(minutes, correcting, turn);
      return corrected.refused
        ? notCorrected(minutes, correcting, corrected)
        : { after: corrected.value, done: `Item ${label} is corrected. The old wording is kept.` };
    },
  });
};

const correctedBy = (
  minutes: Minutes,
  { label, was, text: typed }: Correcting,
  { caller, today }: MemberTurn,
): Result<Minutes> => {
  const text = keepable(typed, 'The item', { most: MOST.item, today });
  if (text.refused) return text;
  const by = caller.person.id;
  return correct(minutes, { label, text: text.value, by, on: today, ...(was !== undefined && { was }) });
};

const notCorrected = (minutes: Minutes, correcting: Correcting, refusal: Refusal): Reply => {
  const { meeting, label, text, how } = correcting;
  const item = findItem(minutes.items, label);
  if (how === 'typed' || !item || minutes.state === 'confirmed') return refusedAs(refusal);
  const { title, text: was } = item;
  const view = { meeting: meeting.id, label, title, was, text, rev: minutes.corrections.length };
  return {
    card: correctCard({ ...view, problem: refusal.say }),
    refused: refusal.code,
    ...(refusal.code === IDENTITY && { unkept: true }),
  };
};
