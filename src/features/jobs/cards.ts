import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { SaidJob } from './say-job.ts';

export interface Shown {
  readonly says: string;
  readonly jobs: readonly SaidJob[];
  readonly beat: string;
  /** What to type for the people who were not reached, where there is such a command. */
  readonly hint: string;
}

/** Every job with how it stands; whoever sees no card reads the very same. */
export const jobsCard = ({ says, jobs, beat, hint }: Shown): Card => ({
  template: 'jobs/jobs',
  data: {
    says: plain(says),
    words: [
      'Scheduled jobs',
      says,
      ...jobs.map((job) => `${job.title}: ${job.says.join(' ')}`),
      ...[beat, hint].filter((line) => line !== ''),
    ]
      .map(plain)
      .join('\n\n'),
    rows: jobs.map((job) => ({
      title: plain(job.title),
      says: plain(job.says.join(' ')),
      needsAttention: job.needsAttention,
    })),
    beat: plain(beat),
    hasBeat: beat !== '',
    hint: plain(hint),
    hasHint: hint !== '',
  },
});
