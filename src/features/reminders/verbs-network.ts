import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import { parseDay } from '../../domain/day.ts';
import { addQuiet, removeQuiet, saveTiming } from './commands-network.ts';
import { emailFor, reachedTyped } from './commands-reached.ts';
import { cancel, send } from './commands-remind.ts';
import type { Room } from './commands-room.ts';
import { reminders } from './may.ts';
import { whomIn } from './store-rows.ts';

const version = z.literal(1);
const words = z.string().max(28_000).default('');
const round = z.string().min(1).max(80);
const boxes = z.object({
  v: version,
  actionsBefore: words,
  actionsEvery: words,
  returnsBefore: words,
  returnsEvery: words,
  half: words,
  words,
});

const OLD: Reply = {
  text: 'This card is from before the bot changed. Type **remind** and whom to begin again.',
  refused: 'old-card',
};

/** What coordinators press: the network's settings, reminders by hand, texts for e-mails. */
export const networkVerbs = (room: Room): readonly Verb[] => [
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
  }),
  verb({
    name: 'reminders.cancel',
    data: z.object({ v: version, round }),
    may: reminders,
    changes: true,
    fresh: true,
    run: ({ round: own }, turn) => cancel(room, ofMember(turn), own),
  }),
  verb({
    name: 'reminders.timing',
    data: boxes,
    may: reminders,
    changes: true,
    fresh: true,
    run: ({ v: _, words: __, ...typed }, turn) => saveTiming(room, ofMember(turn), typed),
  }),
  verb({
    name: 'reminders.quiet',
    data: boxes,
    may: reminders,
    changes: true,
    fresh: true,
    run: ({ v: _, words: said, ...typed }, turn) =>
      addQuiet(room, ofMember(turn), { words: said, how: 'pressed', boxes: typed }),
  }),
  verb({
    name: 'reminders.unquiet',
    data: z.object({ v: version, from: z.string() }),
    may: reminders,
    changes: true,
    fresh: true,
    run: async ({ from }, turn) => {
      const day = parseDay(from);
      return day ? removeQuiet(room, ofMember(turn), { from: day, how: 'pressed' }) : OLD;
    },
  }),
  verb({
    name: 'reminders.email',
    data: z.object({ v: version, who: z.string() }),
    may: reminders,
    fresh: true,
    run: ({ who }, turn) => emailFor(room, ofMember(turn), who),
  }),
  verb({
    name: 'reminders.reached',
    data: z.object({ v: version }),
    may: reminders,
    fresh: true,
    run: (_data, turn) => reachedTyped(room, ofMember(turn)),
  }),
];
