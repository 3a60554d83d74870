import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { CollectionsOffer } from '../../core/offers/collections.ts';
import { type Closing, collectionsOffer } from './feature-offers.ts';
import { requestStore } from './store.ts';

/** What the network asks of its authorities, and how far they have come (inventory rows 30 to 38). */
export const requests = (
  { open }: Needs,
  actions: Closing,
): Offering<{ readonly collections: CollectionsOffer }> => {
  const store = requestStore(open('returns'));
  return {
    name: 'requests',
    commands: [],
    verbs: [],
    recall: store.recall,
    offers: { collections: collectionsOffer(store, actions) },
  };
};
