import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { formCard } from './cards-request.ts';
import { propose } from './commands-request.ts';
import type { Room } from './commands-room.ts';
import { send } from './commands-send.ts';
import { askers } from './may.ts';
import { drafted, draftingIn } from './verbs-data.ts';

/** Putting a request together, looking at what will be sent, and sending it. */
export const requestVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'requests.form',
    data: drafted,
    may: askers,
    run: async (data, { register }) => ({
      card: formCard({ ...draftingIn(data), problems: [] }, register),
    }),
  }),
  verb({
    name: 'requests.preview',
    data: drafted,
    may: askers,
    run: (data, turn) => propose(room, ofMember(turn), draftingIn(data)),
  }),
  verb({
    name: 'requests.send',
    data: drafted,
    may: askers,
    changes: true,
    fresh: true,
    run: (data, turn) => send(room, ofMember(turn), draftingIn(data)),
  }),
];
