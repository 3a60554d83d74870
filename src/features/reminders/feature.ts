import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import { deliveriesIn } from '../../storage/deliveries.ts';
import { jobsIn } from '../../storage/jobs.ts';
import { commands } from './commands.ts';
import type { Room, Rooms } from './commands-room.ts';
import { dailyJob } from './jobs.ts';
import { askedJob } from './jobs-asked.ts';
import { digestJob } from './jobs-digest.ts';
import { reminderStore } from './store.ts';
import { verbs } from './verbs.ts';

/** Who is reminded of what, when, and who was not reached (inventory rows 17 to 29 and 32). */
export const reminders = ({ open, settings }: Needs, rooms: Rooms): Feature => {
  const room: Room = {
    store: reminderStore(open('reminders')),
    rooms,
    ask: jobsIn(open('jobs')).ask,
    recent: deliveriesIn(open('deliveries')).recent,
    closed: settings.closedDays,
  };
  return {
    name: 'reminders',
    commands: commands(room),
    verbs: verbs(room),
    jobs: [dailyJob(room), askedJob(room), digestJob(room)],
  };
};
