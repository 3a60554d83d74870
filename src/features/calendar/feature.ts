import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { CalendarOffer } from '../../core/offers/calendar.ts';
import { claims } from './claims.ts';
import { changeCommands } from './commands-change.ts';
import { meetingFinder } from './commands-find.ts';
import { planCommand } from './commands-plan.ts';
import { readCommands } from './commands-read.ts';
import { calendarOffer } from './feature-offers.ts';
import { pages } from './pages.ts';
import { calendarDownload } from './pages-download.ts';
import { calendarStore } from './store.ts';
import { verbs } from './verbs.ts';

/** When and where the network meets (inventory rows 1, 11 to 13). `follow` is told of every change to it. */
export const calendar = (needs: Needs, actions: Pick<ActionsOffer, 'follow'>): Offering<CalendarOffer> => {
  const store = calendarStore(needs, actions);
  return {
    name: 'calendar',
    commands: [...readCommands(store), planCommand(store), ...changeCommands(store)],
    verbs: verbs(store, needs.links),
    pages,
    downloads: [calendarDownload(needs.documents)],
    finds: [meetingFinder],
    recall: store.recall,
    claims,
    offers: calendarOffer(needs, actions),
  };
};
