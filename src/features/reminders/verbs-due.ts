import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { settle, snooze } from './commands-due.ts';
import type { Room } from './commands-room.ts';
import { settlers } from './may.ts';
import { version, words } from './verbs-data.ts';

/** What the card of a reminder brings: the only action it has in `one`, of several the one chosen in `which`. */
const pressed = z.object({ v: version, one: words, which: words, said: words, date: words });

const pressedIn = ({ one, which, said, date }: z.infer<typeof pressed>) => ({
  which: which || one,
  said,
  date,
});

export const doneVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.done',
    data: pressed,
    may: settlers,
    changes: true,
    run: (data, turn) => settle(room, ofMember(turn), { ...pressedIn(data), do: 'done' }),
  });

export const moveVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.move',
    data: pressed,
    may: settlers,
    changes: true,
    run: (data, turn) => settle(room, ofMember(turn), { ...pressedIn(data), do: 'move' }),
  });

export const snoozeVerb = (room: Room): Verb =>
  verb({
    name: 'reminders.snooze',
    data: pressed,
    may: settlers,
    changes: true,
    run: (data, turn) => snooze(room, ofMember(turn), pressedIn(data)),
  });
