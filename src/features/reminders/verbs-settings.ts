import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { parseDay } from '../../domain/day.ts';
import { addQuiet, removeQuiet, saveTiming, settingsTyped } from './commands-network.ts';
import type { Room } from './commands-room.ts';
import { reminders } from './may.ts';
import { version, words } from './verbs-data.ts';

const boxes = z.object({
  v: version,
  actionsBefore: words,
  actionsEvery: words,
  returnsBefore: words,
  returnsEvery: words,
  half: words,
  words,
});

export const timingVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.timing',
    data: boxes,
    may: reminders,
    changes: true,
    fresh: true,
    run: ({ v: _, words: __, ...typed }, turn) => saveTiming(room, ofMember(turn), typed),
  });

export const quietVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.quiet',
    data: boxes,
    may: reminders,
    changes: true,
    fresh: true,
    run: ({ v: _, words: said, ...typed }, turn) =>
      addQuiet(room, ofMember(turn), { words: said, how: 'pressed', boxes: typed }),
  });

/** A card that names no day any more shows what there is. */
export const unquietVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.unquiet',
    data: z.object({ v: version, from: z.string() }),
    may: reminders,
    changes: true,
    fresh: true,
    run: async ({ from }, turn) => {
      const day = parseDay(from);
      const member = ofMember(turn);
      return day ? removeQuiet(room, member, { from: day, how: 'pressed' }) : settingsTyped(room, member);
    },
  });
