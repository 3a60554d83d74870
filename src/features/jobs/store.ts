import type { Needs } from '../../core/needs.ts';
import type { Heartbeat, JobState } from '../../domain/job-state.ts';
import { jobsIn, type Look, statesOf } from '../../storage/jobs.ts';

export interface Standing {
  readonly states: readonly JobState[];
  readonly beat: Heartbeat | undefined;
}

export type JobStore = ReturnType<typeof jobStore>;

/** How all jobs stand: one request. */
export const jobStore = ({ open }: Pick<Needs, 'open'>) => {
  const jobs = jobsIn(open('jobs'));
  return {
    read: async (): Promise<Standing> => {
      const look: Look = await jobs.look();
      return { states: statesOf(look), beat: look.beat };
    },
  };
};
