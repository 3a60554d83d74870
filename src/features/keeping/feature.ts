import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { ActionsKept, KeepingOffer } from '../../core/offers/keeping.ts';
import { commands } from './commands.ts';
import type { Room } from './commands-room.ts';
import { purgeJob } from './jobs.ts';
import { NOTHING_YET, periodsOf } from './keeping.ts';
import { keepingStore } from './store.ts';
import { verbs } from './verbs.ts';

/** How long things are kept, what is deleted when that is over, and who is erased. */
export const keeping = (needs: Needs, actions: ActionsKept): Offering<KeepingOffer> => {
  const { open, registers, newReference, settings } = needs;
  const store = keepingStore(open('keeping'));
  const room: Room = { open, registers, newReference, actions, store, closed: settings.closedDays };
  return {
    name: 'keeping',
    commands: commands(room),
    verbs: verbs(room),
    jobs: [purgeJob(room)],
    recall: room.store.recall,
    offers: {
      now: async () => {
        const { value = NOTHING_YET } = await room.store.read();
        return { periods: periodsOf(value), started: value.started !== undefined };
      },
    },
  };
};
