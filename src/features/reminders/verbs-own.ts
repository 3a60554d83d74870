import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { showDue } from './commands-due.ts';
import { keepBoxes } from './commands-own.ts';
import { OWN_CHAT, type Room } from './commands-room.ts';
import { mayBeTold, settlers } from './may.ts';
import { KINDS } from './prefs.ts';
import { version, words } from './verbs-data.ts';

/** Save, on the card of what somebody is reminded of: what is ticked is on. */
export const muteVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.mute',
    data: z.object({ v: version, on: words }),
    may: settlers,
    changes: true,
    run: async ({ on }, turn) => {
      if (!mayBeTold(turn)) return OWN_CHAT;
      const ticked = on.split(',');
      return keepBoxes(
        room,
        ofMember(turn),
        KINDS.filter((kind) => ticked.includes(kind)),
      );
    },
  });

export const showVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.show',
    data: z.object({ v: version }),
    may: settlers,
    run: async (_data, turn) => (mayBeTold(turn) ? showDue(room, ofMember(turn)) : OWN_CHAT),
  });
