import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import { commands } from './commands.ts';
import { termStore } from './store.ts';

/** When terms begin and end (decision 7). */
export const terms = (needs: Needs): Feature => {
  const store = termStore(needs);
  return { name: 'terms', commands: commands(store), verbs: [], recall: store.recall };
};
