import type { Page } from '../../core/feature.ts';

export const pages: readonly Page[] = [
  {
    name: 'calendar.next',
    title: 'Next meeting',
    at: ['personal'],
    order: 30,
    shows: { command: 'next meeting' },
  },
  { name: 'calendar.coming', title: 'Meetings', at: ['channel'], order: 30, shows: { command: 'meetings' } },
];
