import type { Page } from '../../core/feature.ts';

export const pages: readonly Page[] = [
  {
    name: 'roundtable.updates',
    title: 'Round-table',
    at: ['meeting', 'stage'],
    order: 40,
    shows: { command: 'round-table' },
  },
];
