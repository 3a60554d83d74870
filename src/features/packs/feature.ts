import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import { commands } from './commands.ts';
import { sendJob } from './jobs.ts';
import { pages } from './pages.ts';
import { packStore } from './store.ts';
import { packFiles } from './store-files.ts';
import type { Sources } from './store-sources.ts';
import { verbs } from './verbs.ts';

/** Agenda packs that write their own matters arising (inventory, section 6). */
export const packs = ({ open, links, documents, settings }: Needs, sources: Sources): Feature => {
  const store = packStore(open);
  return {
    name: 'packs',
    commands: commands({ store, sources }),
    verbs: verbs({ store, sources }, links),
    pages,
    downloads: packFiles(store, documents),
    jobs: [sendJob({ store, sources }, settings.packDays)],
  };
};
