import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import { emailFor, reachedTyped } from './commands-reached.ts';
import { cancel, send } from './commands-remind.ts';
import type { Room } from './commands-room.ts';
import { reminders } from './may.ts';
import { whomIn } from './store-rows.ts';
import { version, words } from './verbs-data.ts';

const round = z.string().regex(/^[\w-]{1,80}$/);

const OLD: Reply = {
  text: 'This card is from before the bot changed. Type **remind** and whom to begin again.',
  refused: 'old-card',
};

export const sendVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.send',
    data: z.object({ v: version, round, about: words }),
    may: reminders,
    changes: true,
    fresh: true,
    run: async ({ round: own, about }, turn) => {
      const whom = whomIn(about);
      return whom ? send(room, ofMember(turn), { round: own, whom }) : OLD;
    },
  });

export const cancelVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.cancel',
    data: z.object({ v: version, round }),
    may: reminders,
    changes: true,
    fresh: true,
    run: ({ round: own }, turn) => cancel(room, ofMember(turn), own),
  });

export const emailVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.email',
    data: z.object({ v: version, who: z.string() }),
    may: reminders,
    fresh: true,
    run: ({ who }, turn) => emailFor(room, ofMember(turn), who),
  });

export const reachedVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.reached',
    data: z.object({ v: version }),
    may: reminders,
    fresh: true,
    run: (_data, turn) => reachedTyped(room, ofMember(turn)),
  });
