import type { Page } from '../../core/feature.ts';

export const pages: readonly Page[] = [
  {
    name: 'agenda.agenda',
    title: 'Agenda',
    at: ['channel', 'meeting', 'stage'],
    order: 20,
    shows: { command: 'agenda' },
  },
];
