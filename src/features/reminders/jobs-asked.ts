import type { Job } from '../../core/job.ts';
import { nameOf } from '../../domain/register.ts';
import { meant } from './commands-remind.ts';
import type { Room } from './commands-room.ts';
import { noticeTo } from './jobs.ts';
import { readOwing } from './store-owing.ts';

/** What a coordinator asked for by hand: what is owed is worked out when it goes, unless it was called off. */
export const askedJob = (room: Room): Job => ({
  name: 'reminders.asked',
  title: 'Reminders that a coordinator asked for',
  at: '08:00',
  on: 'when asked',
  run: async (round) => {
    const { value: asked } = await room.store.round(round.id);
    if (asked?.state !== 'sent') return [];
    const { to } = meant(asked.whom, await readOwing(room, round));
    const says = `${nameOf(round.register, asked.by)} asks for what is still to come.`;
    return to.map(({ person, items }) =>
      noticeTo(person, { items, meetings: [], undated: 0 }, { ...round, says }),
    );
  },
});
