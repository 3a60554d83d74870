import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import { commands } from './commands.ts';
import { ragStore } from './store.ts';

/** Which colour a case is by the network's rule, from facts that say nothing of who it is (inventory rows 49 to 52). */
export const rag = ({ open }: Needs): Feature => {
  const store = ragStore(open('rag'));
  return { name: 'rag', commands: commands(store), verbs: [], recall: store.recall };
};
