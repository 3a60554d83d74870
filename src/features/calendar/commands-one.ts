import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { comingMeeting, lastMeeting, type Meeting } from '../../domain/meeting.ts';
import { splitMeeting } from '../../domain/split-meeting.ts';
import { chooseCard } from './cards-forms.ts';
import { NO_NEXT, shownMeeting } from './commands-show.ts';
import { pickMeeting } from './pick.ts';
import type { CalendarStore } from './store.ts';

const NEXT = [
  'next mtg',
  'when is the next meeting',
  'whens the next meeting',
  'when is next meeting',
  'whens next meeting',
  'when is the next mtg',
  'whens the next mtg',
  'when is our next meeting',
  'when do we next meet',
  'when do we meet next',
  'when do we meet',
  'when are we meeting',
  'when are we next meeting',
  'what is the next meeting',
  'where is the next meeting',
  'date of next meeting',
  'date of the next meeting',
];

const NEXT_MEETING: Omit<Command, 'may' | 'run'> = {
  name: 'next meeting',
  look: true,
  first: true,
  inGroups: true,
  aliases: NEXT,
  summary: 'When and where the next meeting is',
  example: 'next meeting',
};

export const ones = (store: CalendarStore): readonly Command[] => [
  {
    ...NEXT_MEETING,
    may: members,
    run: async (_rest, turn) => shownOr(comingMeeting(turn.register, turn.today), NO_NEXT, { store, turn }),
  },
  {
    name: 'last meeting',
    aliases: ['previous meeting', 'when was the last meeting', 'when did we last meet'],
    summary: 'The last meeting that was held',
    may: members,
    run: async (_rest, turn) => shownOr(lastMeeting(turn.register, turn.today), NO_LAST, { store, turn }),
  },
  {
    name: 'meeting',
    look: true,
    aliases: ['open meeting', 'details of meeting'],
    summary: 'One meeting: meeting 19 January',
    may: members,
    run: async (rest, turn) => showTyped(store, rest, turn),
  },
];

const NO_LAST = 'The calendar has no meeting that has been held.';

const shownOr = (
  meeting: Meeting | undefined,
  none: string,
  { store, turn }: { readonly store: CalendarStore; readonly turn: Turn },
): Reply => (meeting ? shownMeeting(store, meeting, turn) : { text: none });

/** "19 January", "the March meeting", "MTG-2F7K". */
const showTyped = (store: CalendarStore, said: string, turn: Turn): Reply => {
  const which = splitMeeting(said, turn.today)?.which ?? said.replace(/[?.!\s]+$/, '');
  const picked = pickMeeting(which, turn);
  if (picked.is === 'none') return refusedAs(picked.refusal);
  if (picked.is === 'one') return shownMeeting(store, picked.meeting, turn);
  const { says } = picked;
  return { card: chooseCard(picked.meetings, { deed: 'show', words: '', says, newOp: store.newOp }) };
};
