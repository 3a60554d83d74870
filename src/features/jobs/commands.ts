import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import type { Closed } from '../../domain/working-hours.ts';
import { jobsCard } from './cards.ts';
import { mayShowIn, watchers } from './may.ts';
import { sayAll, sayBeat } from './say-all.ts';
import { isShown, type Known, sayJob } from './say-job.ts';
import type { JobStore } from './store.ts';

export interface Room {
  readonly store: JobStore;
  readonly jobs: readonly Known[];
  readonly closed: Closed;
  /** Some room lists the people who were not reached. */
  readonly listsUnreached: boolean;
}

export const commands = (room: Room): readonly Command[] => [
  {
    name: 'jobs',
    aliases: [
      'scheduled jobs',
      'is the bot working',
      'is the bot up',
      'did the reminders go out',
      'did the reminders go',
      'have the reminders gone out',
      'when do the reminders go',
      'when do the reminders go out',
    ],
    summary: 'What the bot does by itself: last run, next run, how it went',
    example: 'jobs',
    may: watchers,
    run: async (_rest, turn) => shown(room, turn),
  },
];

const ELSEWHERE: Reply = {
  text: 'Ask this in your own chat with the bot: how many messages arrived is not for everybody here.',
  refused: 'place',
};

const shown = async ({ store, jobs, closed, listsUnreached }: Room, turn: Turn): Promise<Reply> => {
  if (!mayShowIn(turn.place.kind)) return ELSEWHERE;
  const { states, beat } = await store.read();
  const at = { now: turn.now, closed };
  const stateOf = ({ name }: Known) => states.find((one) => one.name === name);
  const said = jobs.filter((job) => isShown(job, stateOf(job))).map((job) => sayJob(job, stateOf(job), at));
  const isMissing = states.some(({ last }) => (last?.backlog?.stopped ?? 0) + (last?.backlog?.busy ?? 0) > 0);
  const hint = isMissing && listsUnreached ? 'Type “not reached” to see who was not, and why.' : '';
  return { card: jobsCard({ says: sayAll(said, beat, at), jobs: said, beat: sayBeat(beat, at), hint }) };
};
