import { z } from 'zod';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';

/** What a button of one meeting carries. */
export const named = z.object({ id: z.string() });

/** Does it with the meeting of a button, which may be older than a meeting that is gone. */
export const of = (
  turn: Turn,
  id: string,
  use: (meeting: Meeting) => Reply | Promise<Reply>,
): Promise<Reply> => {
  const meeting = findMeeting(turn.register, id);
  return Promise.resolve(meeting ? use(meeting) : refusedAs(NOT_THERE));
};

export const NOT_THERE = refuse(
  'gone',
  'That meeting is not in the calendar any more. Type meetings to see those that are.',
);
