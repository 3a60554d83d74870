import type { Command } from '../../core/feature.ts';
import { members } from '../../domain/caller.ts';
import { ones } from './commands-one.ts';
import { listed } from './commands-show.ts';
import type { CalendarStore } from './store.ts';

export const readCommands = (store: CalendarStore): readonly Command[] => [...LISTS, ...ones(store)];

const LISTS: readonly Command[] = [
  {
    name: 'meetings',
    look: true,
    aliases: [
      'list meetings',
      'all meetings',
      'coming meetings',
      'upcoming meetings',
      'future meetings',
      'meeting dates',
      'dates of meetings',
      'future dates',
      'calendar',
      'mtgs',
    ],
    summary: 'Coming meetings; also meetings last year, past meetings, meetings 2026',
    example: 'meetings',
    may: members,
    run: async (rest, turn) => listed(rest, turn),
  },
  {
    name: 'past meetings',
    look: true,
    aliases: ['previous meetings', 'earlier meetings', 'last meetings', 'old meetings'],
    summary: 'Meetings that have been held, a year at a time',
    may: members,
    run: async (rest, turn) => listed(`past ${rest}`, turn),
  },
];
