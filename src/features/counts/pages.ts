import type { Page } from '../../core/feature.ts';

export const pages: readonly Page[] = [
  {
    name: 'counts.ask',
    title: 'Counts',
    at: ['personal', 'channel'],
    order: 50,
    shows: { command: 'figures' },
  },
];
