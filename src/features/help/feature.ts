import type { Feature } from '../../core/feature.ts';
import type { KeepingOffer } from '../../core/offers/keeping.ts';
import { commands } from './commands.ts';

/** Help, privacy, and an answer to hello and thanks. It lists what the other rooms offer. */
export const help = (rooms: readonly Feature[], kept: KeepingOffer): Feature => ({
  name: 'help',
  commands: commands(rooms, kept),
  verbs: [],
  catches: (text) => (/^\s*\?+\s*$/.test(text) ? { command: 'help', rest: '' } : undefined),
});
