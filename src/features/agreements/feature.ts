import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import { commands } from './commands.ts';
import { agreementStore } from './store.ts';

/** Which local authorities have signed which agreement on sharing data (decision 4, inventory row 36). */
export const agreements = (needs: Needs): Feature => {
  const store = agreementStore(needs);
  return {
    name: 'agreements',
    commands: commands(store, () => needs.newReference('AGR')),
    verbs: [],
    recall: store.recall,
  };
};
