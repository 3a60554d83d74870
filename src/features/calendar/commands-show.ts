import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { yearOf } from '../../domain/day.ts';
import { comingOnes } from '../../domain/find-meetings.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { plural } from '../../domain/words.ts';
import { sayCadence } from './cadence.ts';
import { meetingCard, meetingsCard } from './cards.ts';
import { seeingOf } from './commands-reply.ts';
import type { CalendarStore } from './store.ts';
import { comingPage, lastYear, pageOf, whichYear } from './which-years.ts';

export const NO_NEXT = 'No meeting is planned yet.';

export const shownMeeting = (store: CalendarStore, meeting: Meeting, turn: Turn): Reply => {
  const isOff = meeting.state === 'cancelled';
  return { card: meetingCard(meeting, seeingOf(turn), isOff ? { op: store.newOp() } : {}) };
};

export const listed = (words: string, turn: Turn): Reply => {
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
