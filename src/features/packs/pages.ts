import type { Page } from '../../core/feature.ts';

/** Who is shown it has opened it, so it is shown when it is asked for and not again by itself. */
export const pages: readonly Page[] = [
  {
    name: 'packs.pack',
    title: 'Pack',
    at: ['personal', 'channel'],
    order: 40,
    shows: { command: 'pack' },
    once: true,
  },
];
