import { z } from 'zod';
import { plain } from '../../cards/plain.ts';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import { findMeeting, type Meeting, threadOf } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital } from '../../domain/words.ts';
import { end, type Room, start } from './commands-hold.ts';
import { holdingOf, mayEnd, notUnderWay, toldOf } from './commands-typed.ts';
import { holders } from './may.ts';

const data = z.object({ v: z.literal(1), meeting: z.string().max(20) });

const GONE: Reply = {
  text: 'That meeting is not in the calendar any more.',
  refused: 'no-meeting',
};

const meetingIn = (register: Register, id: string): Meeting | undefined => {
  const meeting = findMeeting(register, id);
  return meeting?.state === 'cancelled' ? undefined : meeting;
};

export const verbs = (room: Room): readonly Verb[] => [endVerb(room), hereVerb(room)];

/** On the meeting's card, which then shows the end; the recap goes to the chat and to whoever pressed. */
const endVerb = (room: Room): Verb =>
  verb({
    name: 'meetings.end',
    data,
    may: holders,
    changes: true,
    fresh: true,
    run: async ({ meeting: id }, asked) => {
      const turn = ofMember(asked);
      const meeting = meetingIn(turn.register, id);
      if (!meeting) return GONE;
      if (!mayEnd(meeting, turn)) return { text: plain(notUnderWay(meeting).say), refused: 'not-under-way' };
      const { reply, now, recap } = await end(room, meeting, holdingOf(turn, 'pressed'));
      if (!reply.saved) return reply;
      return { ...reply, card: now, tell: toldOf(recap, meeting, { turn, pressed: true }) };
    },
  });

/** "Yes, this is that meeting": it is tied to the chat and, since Teams has begun it, started. */
const hereVerb = (room: Room): Verb =>
  verb({
    name: 'meetings.here',
    data,
    may: holders,
    changes: true,
    fresh: true,
    run: async ({ meeting: id }, asked) => {
      const turn = ofMember(asked);
      const meeting = meetingIn(turn.register, id);
      if (!meeting) return GONE;
      const { conversation, kind } = turn.place;
      if (kind === 'personal') return { text: 'Press it in the meeting’s own chat.', refused: 'personal' };
      if (meeting.thread && meeting.thread !== threadOf(conversation)) return elsewhere(meeting);
      if (meeting.on !== turn.today) return notToday(meeting);
      return start(room, meeting, { conversation, holding: holdingOf(turn, 'pressed') });
    },
  });

const elsewhere = (meeting: Meeting): Reply => ({
  text: plain(
    `${capital(sayMeeting(meeting))} is held in another conversation. Type this is ${sayMeeting(meeting)} to bring it here.`,
  ),
  refused: 'elsewhere',
});

const notToday = (meeting: Meeting): Reply => ({
  text: plain(`${capital(sayMeeting(meeting))} is not today.`),
  refused: 'other-day',
});
