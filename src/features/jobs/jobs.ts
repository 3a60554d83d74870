import { z } from 'zod';
import type { Job } from '../../core/job.ts';
import { holdersOf } from '../../domain/find-people.ts';
import { GAP_JOB, type Gap, sayGap } from '../../domain/job-gap.ts';

const Missed = z.object({ title: z.string(), at: z.array(z.string()), next: z.string().optional() });
const Asked = z.object({ from: z.string(), to: z.string(), missed: z.array(Missed) });

/** The bot itself asks for it, at its first sign of life after hours in which it gave none. */
export const gapJob: Job = {
  name: GAP_JOB,
  title: 'Word to the coordinators that the bot had stopped',
  at: '08:00',
  on: 'when asked',
  run: async ({ asked, register, today, now }) => {
    const gap = Asked.parse(JSON.parse(asked ?? '')) as Gap; // optional is what may be left out
    const text = sayGap(gap, now);
    return holdersOf(register, 'coordinator', today).map(({ id }) => ({ to: id, draw: () => ({ text }) }));
  },
};
