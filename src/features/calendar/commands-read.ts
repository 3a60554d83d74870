import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { yearOf } from '../../domain/day.ts';
import { comingOnes } from '../../domain/find-meetings.ts';
import { comingMeeting, lastMeeting, type Meeting } from '../../domain/meeting.ts';
import { splitMeeting } from '../../domain/split-meeting.ts';
import { plural } from '../../domain/words.ts';
import { sayCadence } from './cadence.ts';
import { meetingCard, meetingsCard, refused } from './cards.ts';
import { chooseCard } from './cards-forms.ts';
import { seeingOf } from './commands-reply.ts';
import { pickMeeting } from './pick.ts';
import type { CalendarStore } from './store.ts';
import { comingPage, lastYear, pageOf, whichYear } from './which-years.ts';

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

export const readCommands = (store: CalendarStore): readonly Command[] => [...LISTS, ...ones(store)];

const LISTS: readonly Command[] = [
  {
    name: 'meetings',
    aliases: [
      'list meetings',
      'all meetings',
      'coming meetings',
      'upcoming meetings',
      'future meetings',
      'meeting dates',
      'dates of meetings',
      'future dates',
      'calendar',
      'mtgs',
    ],
    summary: 'Coming meetings; also meetings last year, past meetings, meetings 2026',
    example: 'meetings',
    may: members,
    run: async (rest, turn) => listed(rest, turn),
  },
  {
    name: 'past meetings',
    aliases: ['previous meetings', 'earlier meetings', 'last meetings', 'old meetings'],
    summary: 'Meetings that have been held, a year at a time',
    may: members,
    run: async (rest, turn) => listed(`past ${rest}`, turn),
  },
];

const ones = (store: CalendarStore): readonly Command[] => [
  {
    name: 'next meeting',
    aliases: NEXT,
    summary: 'When and where the next meeting is',
    example: 'next meeting',
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
    aliases: ['open meeting', 'details of meeting'],
    summary: 'One meeting: meeting 19 January',
    may: members,
    run: async (rest, turn) => showTyped(store, rest, turn),
  },
];

const NO_NEXT = 'No meeting is planned yet.';
const NO_LAST = 'The calendar has no meeting that has been held.';

const shownOr = (
  meeting: Meeting | undefined,
  none: string,
  { store, turn }: { readonly store: CalendarStore; readonly turn: Turn },
): Reply => (meeting ? shownMeeting(store, meeting, turn) : { text: none });

export const shownMeeting = (store: CalendarStore, meeting: Meeting, turn: Turn): Reply => {
  const isOff = meeting.state === 'cancelled';
  return { card: meetingCard(meeting, seeingOf(turn), isOff ? { op: store.newOp() } : {}) };
};

/** "19 January", "the March meeting", "MTG-2F7K". */
const showTyped = (store: CalendarStore, said: string, turn: Turn): Reply => {
  const which = splitMeeting(said, turn.today)?.which ?? said.replace(/[?.!\s]+$/, '');
  const picked = pickMeeting(which, turn);
  if (picked.is === 'none') return refused(picked.refusal);
  if (picked.is === 'one') return shownMeeting(store, picked.meeting, turn);
  const { says } = picked;
  return { card: chooseCard(picked.meetings, { deed: 'show', words: '', says, newOp: store.newOp }) };
};

const listed = (words: string, turn: Turn): Reply => {
  const which = whichYear(words, turn.today);
  if (which.is === 'coming') return comingReply(turn);
  return yearReply(which.is === 'year' ? which.year : lastYear(turn.register.meetings, turn.today), turn);
};

export const comingReply = (turn: Turn): Reply => {
  const { register, today } = turn;
  const rows = comingPage(register.meetings, today);
  const count = comingOnes({ ...register, today }).length;
  const says = count > 0 ? `${plural(count, 'meeting')} planned.` : NO_NEXT;
  const { earlier } = pageOf(
    yearOf(today) + 1,
    register.meetings.filter(({ on }) => on < today),
  );
  const card = meetingsCard(
    rows,
    {
      title: 'Coming meetings',
      says,
      hint: sayCadence(register.meetings, today),
      maySave: count > 0,
      earlier,
    },
    seeingOf(turn),
  );
  return { card };
};

export const yearReply = (year: number, turn: Turn): Reply => {
  const { meetings, earlier, later } = pageOf(year, turn.register.meetings);
  const says =
    meetings.length > 0 ? plural(meetings.length, 'meeting') : 'The calendar has no meeting in that year.';
  return {
    card: meetingsCard(
      meetings,
      { title: `Meetings in ${year}`, says, earlier, later, isPast: true },
      seeingOf(turn),
    ),
  };
};
