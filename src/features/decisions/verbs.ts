import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import { members } from '../../domain/caller.ts';
import { findMeeting } from '../../domain/meeting.ts';
import { meetingNow } from '../../domain/meeting-now.ts';
import type { Register } from '../../domain/register.ts';
import { formCard } from './cards.ts';
import { listDecisions } from './commands-list.ts';
import { decideOn, recordDecision } from './commands-record.ts';
import type { Room } from './commands-reply.ts';
import { OUTCOMES } from './decision.ts';

const version = z.literal(1);
const words = z.string().max(28_000).default('');

const meetingIn = (register: Register, id: string) => {
  const meeting = findMeeting(register, id);
  return meeting?.state === 'cancelled' ? undefined : meeting;
};

export const verbs = (room: Room): readonly Verb[] => [
  formVerb(),
  recordVerb(room),
  decideVerb(room),
  pageVerb(room),
];

const formVerb = (): Verb =>
  verb({
    name: 'decisions.form',
    data: z.object({ v: version, meeting: words }),
    may: members,
    run: async (data, turn) => {
      const meeting = meetingIn(turn.register, data.meeting) ?? meetingNow(turn);
      return { card: formCard({ op: turn.id.slice(0, 60), ...(meeting && { meeting }) }, turn) };
    },
  });

const NO_OUTCOME: Pick<Reply, 'refused'> = { refused: 'no-outcome' };

const recordVerb = (room: Room): Verb =>
  verb({
    name: 'decisions.record',
    data: z.object({
      v: version,
      op: z.string().min(1).max(64),
      meeting: words,
      text: words,
      outcome: words,
      reason: words,
    }),
    may: members,
    changes: true,
    fresh: true,
    run: async ({ op, text, reason, ...data }, turn) => {
      const meeting = meetingIn(turn.register, data.meeting);
      const outcome = OUTCOMES.find((one) => one === data.outcome);
      const view = { op, text, reason, ...(meeting && { meeting }) };
      if (outcome) return recordDecision(room, ofMember(turn), { ...view, outcome, how: 'pressed' });
      return { card: formCard({ ...view, problem: 'Choose what became of it.' }, turn), ...NO_OUTCOME };
    },
  });

const decideVerb = (room: Room): Verb =>
  verb({
    name: 'decisions.decide',
    data: z.object({ v: version, ref: z.string().max(20), outcome: z.enum(OUTCOMES), reason: words }),
    may: members,
    changes: true,
    fresh: true,
    run: ({ ref, outcome, reason }, turn) =>
      decideOn(room, ofMember(turn), { ref, outcome, reason, how: 'pressed' }),
  });

const pageVerb = (room: Room): Verb =>
  verb({
    name: 'decisions.page',
    data: z.object({ v: version, asked: words, after: words }),
    may: members,
    run: ({ asked, after }, turn) =>
      listDecisions(room, ofMember(turn), { said: asked, ...(after && { after }) }),
  });
