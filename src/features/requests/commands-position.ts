import type { Seen } from '../../core/live.ts';
import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { isCoordinator } from '../../domain/caller.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { listCard, positionCard } from './cards-position.ts';
import { forRequest, GONE, keyOf, type Room } from './commands-room.ts';
import { namedIn, placeOf } from './find-request.ts';
import { maySeeNames } from './may.ts';
import { standingsOf } from './position.ts';
import { changedSince, readyIn } from './release.ts';
import type { Collected } from './store.ts';
import { thingOf } from './store-rows.ts';

/** "requests": those that are open. Everybody in the network may know what is asked of whom, and by when. */
export const listTyped = async (room: Room, turn: MemberTurn): Promise<Reply> => {
  const requests = await room.store.open();
  const mayAsk = isCoordinator(turn.caller) && turn.place.kind === 'personal';
  const hasOwn = turn.caller.person.authority !== undefined && turn.place.kind === 'personal';
  return { card: listCard({ requests, mayAsk, hasOwn }) };
};

/** "position of the CME census"; `named` where the names were asked for in so many words. */
export const positionTyped = async (
  room: Room,
  turn: MemberTurn,
  { said, named }: { readonly said: string; readonly named: boolean },
): Promise<Reply> => {
  if (!said.trim()) {
    const [only, ...more] = await room.store.open();
    if (!only || more.length > 0) return listTyped(room, turn);
    return positionOf(room, turn, { key: keyOf(only), named, kept: true });
  }
  const place = placeOf(namedIn(said, turn));
  const collected = place && (await room.store.collected(place));
  if (collected) return shown(collected, turn, { named, kept: true });
  return forRequest(room, { words: said, turn }, (request) =>
    positionOf(room, turn, { key: keyOf(request), named, kept: true }),
  );
};

export interface Position {
  readonly key: CollectionKey;
  readonly named: boolean;
  /** It stays current where it is posted. */
  readonly kept: boolean;
}

export const positionOf = async (
  room: Room,
  turn: MemberTurn,
  { key, named, kept }: Position,
): Promise<Reply> => {
  const collected = await room.store.collected(key);
  return collected ? shown(collected, turn, { named, kept }) : GONE;
};

const shown = (
  collected: Collected,
  turn: MemberTurn,
  { named, kept }: Pick<Position, 'named' | 'kept'>,
): Reply => {
  const { request } = collected;
  const mayName = maySeeNames(turn.caller, request, { place: turn.place.kind, named });
  const card = cardOf(collected, { named: mayName, seen: turn });
  return kept ? { card, keep: thing(request, mayName) } : { card };
};

const thing = ({ type, period }: DataRequest, named: boolean) =>
  `requests.${named ? 'named' : 'position'}|${thingOf(type, periodKey(period))}` as const;

/** The same for a turn and for a card that is drawn anew. */
export const cardOf = (
  collected: Collected,
  { named, seen }: { readonly named: boolean; readonly seen: Pick<Seen, 'register' | 'today'> },
): Card => {
  const { request } = collected;
  const last = request.releases.at(-1);
  const changed = last ? changedSince(last, readyIn(collected)).length : 0;
  return positionCard(
    { request, standings: standingsOf(collected, seen.today), changed, named },
    seen.register,
  );
};
