import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import { members } from '../../domain/caller.ts';
import { findMeeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { form } from './commands.ts';
import { give, type Room } from './commands-update.ts';
import { type Whose, whoseOf } from './update.ts';

const version = z.literal(1);
const words = z.string().max(28_000).default('');

const GONE: Reply = {
  text: 'That meeting is not in the calendar any more. Type **update** to give yours for the next.',
  refused: 'no-meeting',
};

const meetingIn = (register: Register, id: string) => {
  const meeting = findMeeting(register, id);
  return meeting?.state === 'cancelled' ? undefined : meeting;
};

export const verbs = (room: Room): readonly Verb[] => [formVerb(room), saveVerb(room)];

const formVerb = (room: Room): Verb =>
  verb({
    name: 'roundtable.form',
    data: z.object({ v: version, meeting: z.string() }),
    may: members,
    run: async (data, turn) => {
      const [meeting, member] = [meetingIn(turn.register, data.meeting), ofMember(turn)];
      const whose = whoseOf(member.caller.person);
      return meeting && whose ? form(room, member, { meeting, whose }) : GONE;
    },
  });

const saveVerb = (room: Room): Verb =>
  verb({
    name: 'roundtable.save',
    data: z.object({
      v: version,
      op: z.string().min(1).max(80),
      meeting: z.string(),
      whose: z.string(),
      organisation: words,
      seen: z.number().int().default(0),
      text: words,
      themes: words,
    }),
    may: members,
    changes: true,
    run: async ({ meeting: id, whose: key, organisation, themes, text, seen, op }, turn) => {
      const meeting = meetingIn(turn.register, id);
      const whose = whoseIn(key, organisation, turn.register);
      if (!meeting || !whose) return GONE;
      return give(room, ofMember(turn), {
        meeting,
        whose,
        text: text.trim(),
        themes: themes.split(',').filter(Boolean),
        seen,
        op,
        how: 'pressed',
      });
    },
  });

const whoseIn = (key: string, organisation: string, { authorities }: Register): Whose | undefined => {
  const authority = authorities.find(({ code }) => code === key);
  if (authority) return { authority: authority.code };
  return organisation ? { organisation } : undefined;
};
