import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { formCard } from './cards-request.ts';
import { begun, propose } from './commands-request.ts';
import type { Room } from './commands-room.ts';
import { send } from './commands-send.ts';
import { askers } from './may.ts';
import { drafted, draftIn, draftingIn, maybeBegun } from './verbs-data.ts';

/** Putting a request together, looking at what will be sent, and sending it. */
export const requestVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'requests.form',
    data: maybeBegun,
    may: askers,
    run: async (data, turn) => {
      const { success, data: known } = drafted.safeParse(data);
      const drafting = success ? draftingIn(known) : begun(room, ofMember(turn), draftIn(data));
      return { card: formCard({ ...drafting, problems: [] }, turn.register) };
    },
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
