import { unplain } from '../../cards/plain.ts';
import type { Finder } from '../../core/finder.ts';
import { members } from '../../domain/caller.ts';
import { askTyped } from './commands-ask.ts';
import type { Room } from './commands-room.ts';

/** A figure, where the words ask for one: as it may be read by everybody in a conversation. */
export const figureFinder = (room: Room): Finder => ({
  name: 'counts.found',
  may: members,
  find: async (words, turn) => {
    const { card, refused } = words.trim() ? await askTyped(room, turn, words) : {};
    if (!card || refused) return [];
    const { says = '' } = card.data as { readonly says?: string }; // an answer says its first line
    return says ? [{ title: unplain(says), text: 'A figure, with what it means', card }] : [];
  },
});
