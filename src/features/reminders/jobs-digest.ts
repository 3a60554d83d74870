import type { Job, Round } from '../../core/job.ts';
import type { Card } from '../../core/reply.ts';
import { holdersOf } from '../../domain/find-people.ts';
import { accountsOf } from '../../domain/register.ts';
import { digestCard } from './cards-digest.ts';
import { notReachedIn, silentIn } from './causes.ts';
import type { Room } from './commands-room.ts';
import { overdueIn } from './digest.ts';
import { sayOverdue, sayPosition } from './say-digest.ts';
import { EVERYBODY, reachedOf, readOwing } from './store-owing.ts';

/** The week before, and the day itself. */
const DAYS = 8;

/** Each Monday, to every coordinator: what is overdue, how far returns are, and who was not reached. */
export const digestJob = (room: Room): Job => ({
  name: 'reminders.digest',
  title: 'The coordinator’s Monday digest',
  at: '08:45',
  on: 'Mondays',
  run: async (round) => {
    const to = holdersOf(round.register, 'coordinator', round.today).filter(
      ({ id }) => accountsOf(round.register, id).length > 0,
    );
    if (to.length === 0) return [];
    const card = await digest(room, round);
    return to.map(({ id }) => ({ to: id, draw: () => ({ card }) }));
  },
});

export const digest = async (
  room: Room,
  { register, today }: Pick<Round, 'register' | 'today'>,
): Promise<Card> => {
  const [owing, positions, deliveries] = await Promise.all([
    readOwing(room, { register, today }),
    room.rooms.requests.positions({ register, today }),
    room.recent(DAYS, today),
  ]);
  return digestCard(
    {
      today,
      overdue: overdueIn(reachedOf(owing, EVERYBODY), { register, today }).map(sayOverdue),
      returns: positions.map(sayPosition),
      failed: notReachedIn(deliveries, register),
      silent: silentIn(deliveries, register),
    },
    register,
  );
};
