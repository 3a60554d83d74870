import { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { refused } from './cards.ts';

/** What a button of one meeting carries. */
export const named = z.object({ id: z.string() });

/** Does it with the meeting of a button, which may be older than a meeting that is gone. */
export const of = (
  turn: Turn,
  id: string,
  use: (meeting: Meeting) => Reply | Promise<Reply>,
): Promise<Reply> => {
  const meeting = findMeeting(turn.register, id);
  return Promise.resolve(meeting ? use(meeting) : refused(NOT_THERE));
};

export const NOT_THERE = refuse(
  'gone',
  'That meeting is not in the calendar any more. Type meetings to see those that are.',
);
