import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import { coordinators } from '../../domain/caller.ts';
import { daysBetween, parseDay } from '../../domain/day.ts';
import { start, stop } from './commands-change.ts';
import { erase } from './commands-erase.ts';
import { dryRun, log } from './commands-look.ts';
import type { Room } from './commands-room.ts';

/** A dry run says how it was on its day. */
const FRESH_DAYS = 7;

const LOOK_AGAIN: Reply = {
  text: 'That dry run is more than a week old. Type **retention dry run** to see what would be deleted now.',
  refused: 'old-look',
};

const anything = z.object({});
const looking = { may: coordinators, fresh: true } as const;
const deciding = { ...looking, changes: true } as const;

export const verbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'keeping.start',
    data: z.object({ on: z.string() }),
    ...deciding,
    run: async ({ on }, turn) => {
      const day = parseDay(on);
      const isSeen = day && daysBetween(day, turn.today) <= FRESH_DAYS;
      return isSeen ? start(room, ofMember(turn)) : LOOK_AGAIN;
    },
  }),
  verb({
    name: 'keeping.erase',
    data: z.object({ id: z.string() }),
    ...deciding,
    run: ({ id }, turn) => erase(room, id, ofMember(turn)),
  }),
  ...plainVerbs(room),
];

/** Buttons that carry nothing. */
const plainVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'keeping.stop',
    data: anything,
    ...deciding,
    run: (_, turn) => stop(room, ofMember(turn), 'pressed'),
  }),
  verb({
    name: 'keeping.dry-run',
    data: anything,
    ...looking,
    run: (_, turn) => dryRun(room, ofMember(turn)),
  }),
  verb({ name: 'keeping.log', data: anything, ...looking, run: (_, turn) => log(room, ofMember(turn)) }),
];
