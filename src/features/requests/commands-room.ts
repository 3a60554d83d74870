import { plain } from '../../cards/plain.ts';
import type { Apart } from '../../core/apart.ts';
import type { Links } from '../../core/links.ts';
import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { NewReference } from '../../domain/reference.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { listOf } from '../../domain/words.ts';
import type { Saving } from '../../storage/sheet.ts';
import type { Acting } from './alter.ts';
import type { Closing } from './feature-offers.ts';
import { meantBy, type Named, namedIn, placeOf } from './find-request.ts';
import { sayRequest } from './say.ts';
import type { RequestStore } from './store.ts';

export interface Room {
  readonly store: RequestStore;
  readonly actions: Closing;
  readonly links: Links;
  readonly newReference: NewReference;
  readonly apart: Apart;
}

export type How = 'typed' | 'pressed';

export const savingOf = (turn: MemberTurn, how: How): Saving => ({
  turn: turn.id,
  by: turn.caller.person.id,
  how,
  at: turn.now,
});

export const actingOf = ({ caller, today, now }: MemberTurn): Acting => ({
  by: caller.person.id,
  on: today,
  at: now.toISOString(),
});

export const keyOf = ({ type, period }: CollectionKey): CollectionKey => ({ type, period });

/** What a button carries to say which request it is about. */
export const dataOf = ({ type, period }: CollectionKey) => ({ type, period: periodKey(period) });

/** The same for every drawing of one form, and kept by what is pressed on it. */
export const opOf = (turn: MemberTurn): string => turn.id.slice(0, 40);

export const OWN_CHAT: Reply = {
  text: 'Everybody here would see it. Type that in your own chat with the bot.',
  refused: 'group',
};

export const NOT_YOURS: Reply = {
  text: 'Only a coordinator and the recipient of that request can see this.',
  refused: 'not-allowed',
};

export const GONE: Reply = {
  text: 'That request is not kept any more. Type **requests** for those that are open.',
  refused: 'no-request',
};

/**
 * Finds the request that words name: by its type and period, open or not, in one storage request; else among the open
 * ones. Words that fit several are asked about.
 */
export const forRequest = async (
  room: Room,
  { words, turn }: { readonly words: string; readonly turn: MemberTurn },
  work: (request: DataRequest, named: Named) => Promise<Reply>,
): Promise<Reply> => {
  const named = namedIn(words, turn);
  const found = await foundFor(room, named);
  const [request, ...more] = found;
  if (!request) return named.rest || named.types.length > 0 || named.id ? notOpen(named) : NONE_OPEN;
  return more.length === 0 ? work(request, named) : { text: plain(which(found)), refused: 'which-request' };
};

const foundFor = async (room: Room, named: Named): Promise<readonly DataRequest[]> => {
  const place = placeOf(named) ?? (named.id && (await room.store.where(named.id)));
  if (place) {
    const { value } = await room.store.head(place);
    return value ? [value] : [];
  }
  return meantBy(named, await room.store.open());
};

const NONE_OPEN: Reply = { text: 'No request is open.', refused: 'no-request' };

const notOpen = ({ types }: Named): Reply => ({
  text: plain(
    types.length > 0
      ? 'No request of that kind is open. Type requests for those that are; for a closed one, name its period too, for example “position of CME census autumn 2026”.'
      : 'No return is called that. Type requests for what is open.',
  ),
  refused: 'no-request',
});

const MOST_NAMED = 6;

const which = (found: readonly DataRequest[]): string => {
  const said = found.slice(0, MOST_NAMED).map((one) => `${sayRequest(one)} (${one.id})`);
  const more = found.length > MOST_NAMED ? ` There are ${found.length - MOST_NAMED}.` : '';
  return `Which one is meant: ${listOf(said, 'or')}?${more} Type it again with the name or the reference.`;
};
