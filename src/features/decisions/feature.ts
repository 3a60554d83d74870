import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { DecisionsOffer } from '../../core/offers/decisions.ts';
import { bareReference, commands } from './commands.ts';
import type { Room } from './commands-reply.ts';
import { decisionsOffer } from './feature-offers.ts';
import { decisionStore } from './store.ts';
import { verbs } from './verbs.ts';

/** What the network decided, with the reasons, and what it is asked to decide (inventory rows 39 and 41). */
export const decisions = ({
  open,
  newReference,
}: Pick<Needs, 'open' | 'newReference'>): Offering<DecisionsOffer> => {
  const room: Room = { store: decisionStore(open('decisions')), newReference };
  return {
    name: 'decisions',
    commands: commands(room),
    verbs: verbs(room),
    recall: room.store.recall,
    offers: decisionsOffer(room),
    catches: (text) => {
      const ref = bareReference(text);
      return ref ? { command: 'decision', rest: ref } : undefined;
    },
  };
};
