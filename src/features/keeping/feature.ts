import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { ActionsKept } from '../../core/offers/keeping.ts';
import { commands } from './commands.ts';
import type { Room } from './commands-room.ts';
import { purgeJob } from './jobs.ts';
import { keepingStore } from './store.ts';
import { verbs } from './verbs.ts';

/** How long things are kept, what is deleted when that is over, and who is erased. */
export const keeping = (needs: Needs, actions: ActionsKept): Feature => {
  const { open, registers, newReference } = needs;
  const room: Room = { open, registers, newReference, actions, store: keepingStore(open('keeping')) };
  return {
    name: 'keeping',
    commands: commands(room),
    verbs: verbs(room),
    jobs: [purgeJob(room)],
    recall: room.store.recall,
  };
};
