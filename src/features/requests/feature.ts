import type { Offering } from '../../core/feature.ts';
import type { Live } from '../../core/live.ts';
import type { Needs } from '../../core/needs.ts';
import type { CollectionsOffer } from '../../core/offers/collections.ts';
import type { FiguresOffer } from '../../core/offers/figures.ts';
import type { RequestsOffer } from '../../core/offers/requests.ts';
import { figuresIn } from '../../storage/figures/figures.ts';
import { reminderCard } from './cards-owed.ts';
import { catches, claims } from './claims.ts';
import { commands } from './commands.ts';
import { positionFinder } from './commands-find.ts';
import { openCollections, owedOf } from './commands-owe.ts';
import { cardOf } from './commands-position.ts';
import type { Room } from './commands-room.ts';
import { type Actions, collectionsOffer } from './feature-offers.ts';
import { mayReceive } from './may.ts';
import { pages } from './pages.ts';
import { downloads } from './pages-download.ts';
import { positionSaid } from './say-position.ts';
import { requestStore } from './store.ts';
import { keyFrom } from './store-rows.ts';
import { changeVerbs } from './verbs-change.ts';
import { lookVerbs } from './verbs-look.ts';
import { requestVerbs } from './verbs-request.ts';

export interface Offers {
  readonly collections: CollectionsOffer;
  readonly requests: RequestsOffer;
  readonly figures: FiguresOffer;
}

/** What the network asks of its authorities, and how far they have come (inventory rows 30 to 38). */
export const requests = (
  { open, links, newReference, spreadsheets, apart }: Needs,
  actions: Actions,
): Offering<Offers> => {
  const table = open('returns');
  const store = requestStore(table);
  const room: Room = { store, actions, links, newReference, apart };
  return {
    name: 'requests',
    commands: commands(room),
    verbs: [...requestVerbs(room), ...lookVerbs(room), ...changeVerbs(room)],
    pages,
    downloads: downloads({ store, spreadsheets }),
    lives: [counted(room), named(room)],
    finds: [positionFinder(room)],
    recall: store.recall,
    claims,
    catches,
    offers: {
      collections: collectionsOffer(store, actions),
      figures: figuresIn(table),
      requests: requestsOffer(room),
    },
  };
};

const requestsOffer = (room: Room): RequestsOffer => ({
  owed: (seeing) => owedOf(room, seeing),
  positions: async (seeing) => (await openCollections(room)).map((one) => positionSaid(one, seeing)),
  reminder: (owed, says, { register }) => reminderCard(owed, says, register),
});

const shown =
  (room: Room, isNamed: boolean): Live['show'] =>
  async (id, seen) => {
    const key = keyFrom(id);
    const collected = key && (await room.store.collected(key));
    return collected && cardOf(collected, { named: isNamed, seen });
  };

/** Counts, for everybody. */
const counted = (room: Room): Live => ({ name: 'requests.position', show: shown(room, false) });

/** Names, where somebody who may see them asked for them: in their own chat for as long as they may. */
const named = (room: Room): Live => ({
  name: 'requests.named',
  show: shown(room, true),
  whom: async (id) => {
    const key = keyFrom(id);
    const request = key && (await room.store.head(key)).value;
    return (caller) => request !== undefined && mayReceive(caller, request);
  },
});
