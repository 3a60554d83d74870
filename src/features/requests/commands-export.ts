import { plain } from '../../cards/plain.ts';
import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { dataOf, forRequest, GONE, NOT_YOURS, OWN_CHAT, type Room } from './commands-room.ts';
import { mayReceive } from './may.ts';
import { sayRequest } from './say.ts';
import { thingOf } from './store-rows.ts';

/** "export CME census autumn 2026": links to its figures, for the coordinator and the recipient alone. */
export const exportTyped = (room: Room, turn: MemberTurn, said: string): Promise<Reply> =>
  forRequest(room, { words: said, turn }, (request) => exportOf(room, turn, request));

export const exportPressed = async (room: Room, turn: MemberTurn, key: CollectionKey): Promise<Reply> => {
  const { value } = await room.store.head(key);
  return value ? exportOf(room, turn, value) : GONE;
};

const exportOf = async (room: Room, turn: MemberTurn, request: DataRequest): Promise<Reply> => {
  if (!mayReceive(turn.caller, request)) return NOT_YOURS;
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const what = thingOf(request.type, periodKey(request.period));
  const [xlsx, csv] = await Promise.all([
    room.links.mint(turn, { name: 'requests.xlsx', what }),
    room.links.mint(turn, { name: 'requests.csv', what }),
  ]);
  return { card: exportCard(request, { xlsx, csv }) };
};

/** The links, in a card of their own: they are one person's and last ten minutes. */
const exportCard = (request: DataRequest, links: { readonly xlsx: string; readonly csv: string }): Card => ({
  template: 'requests/export',
  data: {
    title: plain(`Figures of the ${sayRequest(request)}`),
    says: 'These links are yours alone and work for 10 minutes. The figures are in full: keep them to yourself until they are released.',
    ...links,
    ...dataOf(request),
  },
});
