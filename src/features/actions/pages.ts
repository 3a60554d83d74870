import type { Page } from '../../core/feature.ts';

/** What one owes, what the network has open, and the form for one more. */
export const pages: readonly Page[] = [
  {
    name: 'actions.mine',
    title: 'My actions',
    at: ['personal'],
    order: 10,
    shows: { command: 'what do I owe' },
  },
  { name: 'actions.open', title: 'Open actions', at: ['channel'], order: 10, shows: { command: 'actions' } },
  {
    name: 'actions.record',
    title: 'Record one',
    at: ['meeting'],
    order: 30,
    shows: { verb: 'actions.form', data: { v: 1 } },
  },
];
