import type { Feature } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import { claimed, isFigures } from './claims.ts';
import { commands } from './commands.ts';
import type { Others, Room } from './commands-room.ts';
import { downloads, uploads } from './feature-files.ts';
import { verbs } from './verbs.ts';

/** What an authority does with what it is asked for, and whoever asked with what comes (inventory rows 30 to 38). */
export const returns = (needs: Needs, others: Others): Feature => {
  const { links, files, documents, spreadsheets } = needs;
  const room: Room = { ...others, links, files, documents, spreadsheets };
  return {
    name: 'returns',
    commands: commands(room),
    verbs: verbs(room),
    uploads: uploads(room),
    downloads: downloads(room),
    claims: (text) => {
      const rest = claimed(text);
      return rest === undefined ? undefined : { command: 'return', rest };
    },
    catchesFiles: (names) => (names.every(isFigures) ? { command: 'return', rest: '' } : undefined),
  };
};
