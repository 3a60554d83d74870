import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { settle, showDue, snooze } from './commands-due.ts';
import { keepBoxes } from './commands-own.ts';
import { OWN_CHAT, type Room } from './commands-room.ts';
import { mayBeTold, settlers } from './may.ts';
import { KINDS } from './prefs.ts';
import { networkVerbs } from './verbs-network.ts';

const version = z.literal(1);
const words = z.string().max(28_000).default('');

/** What the card of a reminder brings: the only action it has in `one`, of several the one chosen in `which`. */
const pressed = z.object({ v: version, one: words, which: words, said: words, date: words });

const pressedIn = ({ one, which, said, date }: z.infer<typeof pressed>) => ({
  which: which || one,
  said,
  date,
});

/** Every button of the room's cards. */
export const verbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'reminders.done',
    data: pressed,
    may: settlers,
    changes: true,
    run: (data, turn) => settle(room, ofMember(turn), { ...pressedIn(data), do: 'done' }),
  }),
  verb({
    name: 'reminders.move',
    data: pressed,
    may: settlers,
    changes: true,
    run: (data, turn) => settle(room, ofMember(turn), { ...pressedIn(data), do: 'move' }),
  }),
  verb({
    name: 'reminders.snooze',
    data: pressed,
    may: settlers,
    changes: true,
    run: (data, turn) => snooze(room, ofMember(turn), pressedIn(data)),
  }),
  verb({
    name: 'reminders.mute',
    data: z.object({ v: version, on: words }),
    may: settlers,
    changes: true,
    run: async ({ on }, turn) =>
      mayBeTold(turn)
        ? keepBoxes(
            room,
            ofMember(turn),
            KINDS.filter((kind) => on.split(',').includes(kind)),
          )
        : OWN_CHAT,
  }),
  verb({
    name: 'reminders.show',
    data: z.object({ v: version }),
    may: settlers,
    run: async (_data, turn) => (mayBeTold(turn) ? showDue(room, ofMember(turn)) : OWN_CHAT),
  }),
  ...networkVerbs(room),
];
