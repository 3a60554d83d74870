import type { Finder } from '../../core/finder.ts';
import { members } from '../../domain/caller.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import { meetingCard, sayWhat } from './cards.ts';

const MOST = 3;

/** The next meetings, by their day, their title or what they are about. Nothing is asked of a table. */
export const meetingFinder: Finder = {
  name: 'calendar.found',
  may: members,
  find: async (words, { register, today }) => {
    const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return register.meetings
      .filter(({ on, state }) => on >= today && state !== 'cancelled')
      .filter((meeting) => wanted.every((word) => isAbout(meeting, word)))
      .slice(0, MOST)
      .map((meeting) => ({
        title: sayWhen(meeting),
        text: sayWhat(meeting),
        card: meetingCard(meeting, { register, today, mayPlan: false }),
      }));
  },
};

const isAbout = (meeting: Meeting, word: string): boolean =>
  ['next', 'meeting', 'meetings'].includes(word) ||
  `${sayWhen(meeting)} ${sayWhat(meeting)}`.toLowerCase().includes(word);
