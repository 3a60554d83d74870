import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { CountsOffer } from '../../core/offers/counts.ts';
import type { FiguresOffer } from '../../core/offers/figures.ts';
import { catches, claims } from './claims.ts';
import { commands } from './commands.ts';
import { figureFinder } from './commands-find.ts';
import type { Room } from './commands-room.ts';
import { pages } from './pages.ts';
import { downloads } from './pages-download.ts';
import { ragStore } from './store.ts';
import { dashboardFrom } from './store-answer.ts';
import { verbs } from './verbs.ts';

/** Questions about figures, answered with what they mean (inventory rows 33 and 44 to 52). */
export const counts = (needs: Needs, figures: FiguresOffer): Offering<CountsOffer> => {
  const { open, links, documents, spreadsheets } = needs;
  const rag = ragStore(open('counts'));
  const room: Room = { figures, rag, links, documents, spreadsheets };
  return {
    name: 'counts',
    commands: commands(room),
    verbs: verbs(room),
    pages,
    downloads: downloads(room),
    finds: [figureFinder(room)],
    recall: rag.recall,
    claims,
    catches,
    offers: { dashboard: (seeing) => dashboardFrom(figures, seeing) },
  };
};
