import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { CollectionsOffer } from '../../core/offers/collections.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { periodKey } from '../../domain/returns/period.ts';
import type { RequestStore } from './store.ts';
import { thingOf } from './store-rows.ts';

/** What the room of requests needs of the room of actions. */
export type Closing = Pick<ActionsOffer, 'closeFor'>;

/** The same, and a look whether an action that somebody names is there. */
export type Actions = Closing & Pick<ActionsOffer, 'find'>;

/** Cards that show how a request stands: counts alone, and with names. */
export const touching = ({ type, period }: Pick<DataRequest, 'type' | 'period'>) => {
  const thing = thingOf(type, periodKey(period));
  return { touches: [`requests.position|${thing}`, `requests.named|${thing}`] as const };
};

/** What the room keeps for the room in which authorities fill their returns in. */
export const collectionsOffer = (store: RequestStore, actions: Closing): CollectionsOffer => ({
  open: store.open,
  find: async (id) => {
    const key = await store.where(id);
    return key && (await store.head(key)).value;
  },
  side: store.side,
  change: (...[request, authority, saving, decide, seen]) =>
    store.change({ request, authority, seen }, saving, decide),
  versions: async (key, authority) => {
    const lines = await store.history(key, authority);
    return lines.map(({ line: { at, by, verb, to } }) => ({ at, by, verb, to }));
  },
  received: async (turn, { action }, authority) => {
    if (action) await actions.closeFor(turn, action, { authority, evidence: 'its return was received' });
  },
  touches: touching,
});
