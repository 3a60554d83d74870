import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import { commands } from './commands.ts';
import { gapJob } from './jobs.ts';
import { jobStore } from './store.ts';

const UNREACHED = 'not reached';

/** What the bot does by itself, and whether it has. It shows the jobs of all other rooms. */
export const jobs = (needs: Pick<Needs, 'open' | 'settings'>, rooms: readonly Feature[]): Feature => ({
  name: 'jobs',
  commands: commands({
    store: jobStore(needs),
    jobs: [...rooms.flatMap((room) => room.jobs ?? []), gapJob],
    closed: needs.settings.closedDays,
    listsUnreached: rooms.some((room) => room.commands.some(({ name }) => name === UNREACHED)),
  }),
  verbs: [],
  jobs: [gapJob],
});
