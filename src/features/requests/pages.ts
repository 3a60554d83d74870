import type { Page } from '../../core/feature.ts';

/** What the own local authority owes, and how far the network's requests are. */
export const pages: readonly Page[] = [
  {
    name: 'requests.owe',
    title: 'Our returns',
    at: ['personal'],
    order: 20,
    shows: { command: 'what do we owe' },
  },
  { name: 'requests.open', title: 'Returns', at: ['channel'], order: 20, shows: { command: 'requests' } },
];
