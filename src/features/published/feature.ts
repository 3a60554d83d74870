import type { Offering } from '../../core/feature.ts';
import type { Files } from '../../core/files.ts';
import type { Upload } from '../../core/links.ts';
import type { Needs } from '../../core/needs.ts';
import type { PublishedOffer } from '../../core/offers/published.ts';
import type { OpenTable } from '../../storage/table.ts';
import { commands } from './commands.ts';
import { type ImportFile, importFile } from './commands-import.ts';
import { type Room, takeFile } from './commands-load.ts';
import { loaders } from './may.ts';
import { publishedOffer, publishedStore } from './store.ts';
import { ship } from './store-shipped.ts';
import { verbs } from './verbs.ts';

/** In bytes: DfE's file of all England in ten terms has 9 MB. */
const FILE_MOST = 16 * 1024 * 1024;

/** Figures that DfE has published, as past periods beside what the network collects (inventory 2.3). */
export const published = ({ open, files, links, spreadsheets }: Needs): Offering<PublishedOffer> => {
  const tables = { table: open('published'), figures: open('returns') };
  const room: Room = { store: publishedStore(tables, files), links, spreadsheets };
  return {
    name: 'published',
    commands: commands(room),
    verbs: verbs(room),
    uploads: [upload(room)],
    begins: (now) => ship(room.store, now),
    recall: room.store.recall,
    offers: publishedOffer(tables.table),
  };
};

const upload = (room: Room): Upload => ({
  name: 'published.file',
  may: loaders,
  title: 'Hand in published figures',
  hint: 'One file as DfE publishes it. The bot shows you in your chat what it read, and keeps nothing before you confirm it.',
  accepts: ['.csv', '.xlsx'],
  most: FILE_MOST,
  take: (file, type, turn) => takeFile(room, turn, { file, type }),
});

/** What `npm run network -- import published` does with a file: no page and no confirming, since it is typed on the machine. */
export const publishedImport = (open: OpenTable, files: Files): ImportFile => {
  const store = publishedStore({ table: open('published'), figures: open('returns') }, files);
  return (file, how) => importFile(store, file, how);
};

export type { Imported } from './commands-import.ts';
