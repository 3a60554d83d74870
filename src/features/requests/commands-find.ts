import type { Finder } from '../../core/finder.ts';
import { members } from '../../domain/caller.ts';
import { sayDay } from '../../domain/day.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { cardOf } from './commands-position.ts';
import { keyOf, type Room } from './commands-room.ts';
import { sayRequest } from './say.ts';

/** Each costs a storage request. */
const MOST = 2;

/** How far open requests have come, by what they ask for. In numbers alone: who is outstanding is for no conversation. */
export const positionFinder = (room: Room): Finder => ({
  name: 'requests.found',
  may: members,
  find: async (words, turn) => {
    const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const open = await room.store.open();
    const asked = open.filter((request) => {
      const { aliases = [] } = findReturnType(request.type) ?? {};
      const said = [sayRequest(request), request.id, ...aliases].join(' ').toLowerCase();
      return wanted.every((word) => word === 'position' || said.includes(word));
    });
    const found = await Promise.all(asked.slice(0, MOST).map((one) => room.store.collected(keyOf(one))));
    return found
      .flatMap((one) => one ?? [])
      .map((collected) => ({
        title: `Position: ${sayRequest(collected.request)}`,
        text: collected.request.due ? `Due ${sayDay(collected.request.due)}` : 'No due day',
        card: cardOf(collected, { named: false, seen: turn }),
      }));
  },
});
