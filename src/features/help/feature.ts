import type { Feature } from '../../core/feature.ts';
import { commands } from './commands.ts';

/** Help, privacy, and an answer to hello and thanks. It lists what the other rooms offer. */
export const help = (rooms: readonly Feature[]): Feature => ({
  name: 'help',
  commands: commands(rooms),
  verbs: [],
  catches: (text) => (/^\s*\?+\s*$/.test(text) ? { command: 'help', rest: '' } : undefined),
});
