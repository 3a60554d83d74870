import type { Page } from '../../core/feature.ts';

/** What is under way: first in the side panel, since that is what it stands beside. */
export const pages: readonly Page[] = [
  {
    name: 'meetings.now',
    title: 'Now',
    at: ['meeting', 'stage'],
    order: 10,
    shows: { command: 'meeting now' },
  },
];
