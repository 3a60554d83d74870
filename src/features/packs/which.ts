import type { Day } from '../../domain/day.ts';
import { comingMeeting, type Meeting } from '../../domain/meeting.ts';
import { namedMeetings } from '../../domain/named-meetings.ts';
import type { Register } from '../../domain/register.ts';
import { type Result, refuse } from '../../domain/result.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import { listOf } from '../../domain/words.ts';

const NO_MEETING = refuse(
  'no-meeting',
  'There is no meeting to come in the calendar, so there is no pack. A coordinator can plan one: type plan a meeting on a date.',
);

/** The meeting whose pack is asked for: the coming one unless words name another. */
export const whichMeeting = (words: string, register: Register, today: Day): Result<Meeting> => {
  const bare = words.trim().replace(/^(?:for|of)\s+/i, '');
  const coming = comingMeeting(register, today);
  if (!bare) return coming ? { value: coming } : NO_MEETING;
  const [first, ...more] = namedMeetings(bare, register, today);
  if (!first)
    return refuse(
      'which-meeting',
      `No meeting is called that. Type pack and a date, for example pack for 19 January.`,
    );
  if (more.length === 0) return { value: first };
  return refuse(
    'which-meeting',
    `That could be the meeting of ${listOf([first, ...more].map(sayWhen), 'or')}. Type the date too.`,
  );
};
