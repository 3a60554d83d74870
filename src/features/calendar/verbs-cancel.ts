import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { askCancel, cancelNow, putBack } from './commands-cancel.ts';
import { planners } from './may.ts';
import type { CalendarStore } from './store.ts';
import { named, of } from './verbs-named.ts';

export const box = z.string().max(2000).default('');

/** What changes the calendar rests on who somebody is right now. */
export const deciding = { may: planners, changes: true, fresh: true } as const;

export const cancelVerbs = (store: CalendarStore): readonly Verb[] => [
  verb({
    name: 'calendar.ask-cancel',
    data: named,
    may: planners,
    run: ({ id }, turn) => of(turn, id, (meeting) => askCancel(store, meeting, '')),
  }),
  verb({
    name: 'calendar.cancel',
    data: named.extend({ reason: box }),
    ...deciding,
    run: ({ id, reason }, turn) => cancelNow(store, { id, reason }, { turn, how: 'pressed' }),
  }),
  verb({
    name: 'calendar.reinstate',
    data: named,
    ...deciding,
    run: ({ id }, turn) => putBack(store, id, { turn, how: 'pressed' }),
  }),
];
