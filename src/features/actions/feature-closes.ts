import type { ActionsOffer } from '../../core/offers/actions.ts';
import { close } from './close.ts';
import { change, type Room } from './commands-change.ts';
import { isSameOwner, ownerKey } from './owner.ts';

/**
 * An authority's part closes because what it asked for has come. Nothing where there is no such action, where it asks
 * nothing of that authority, or where the part is closed already: so twice does no harm. It is nobody's own deed, so
 * nobody's `undo` reopens it.
 */
export const closesFor =
  (room: Room): ActionsOffer['closeFor'] =>
  async (turn, ref, { authority, evidence }) => {
    await change(
      room,
      { ...turn, id: `${turn.id} ${ref}` },
      {
        refs: [ref],
        how: 'pressed',
        rule: (action) => {
          const theirs = { kind: 'authority', code: authority } as const;
          const chosen = action.parts
            .filter(({ owner }) => isSameOwner(owner, theirs))
            .map(({ owner }) => ownerKey(owner));
          return close(action, { chosen, evidence }, turn);
        },
        reply: () => ({}),
        undo: () => '',
      },
    );
  };
