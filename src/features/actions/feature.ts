import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import { queueing } from '../../core/queue.ts';
import { commands } from './commands.ts';
import type { Room } from './commands-change.ts';
import { actionsOffer } from './feature-offers.ts';
import { readRef } from './read-ref.ts';
import { saidLoosely } from './said-loosely.ts';
import { actionStore } from './store.ts';
import { verbs } from './verbs.ts';

/** What meetings asked people to do: recorded, listed, closed part by part (inventory rows 17 to 29). */
export const actions = ({ open, newReference, registers }: Needs): Offering<ActionsOffer> => {
  const room: Room = { store: actionStore(open('actions')), newReference, queue: queueing() };
  return {
    name: 'actions',
    commands: commands(room),
    verbs: verbs(room),
    recall: room.store.recall,
    offers: actionsOffer(room, registers),
    catches: (text) => {
      const { refs, positions, rest } = readRef(text.replace(LOOK, ''));
      const isBare = refs.length === 1 && rest === '';
      const isShown = LOOK.test(text) && positions.length === 1 && rest === '';
      return isBare || isShown ? { command: 'show', rest: text.replace(LOOK, '') } : saidLoosely(text);
    },
  };
};

/** "show me ACT-2F7K": the router leaves polite words out of a command's name. */
const LOOK = /^\s*(?:(?:please|can|could|you|show|me|the|open|view|see)\s+)+/i;
