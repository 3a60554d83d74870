import type { Destinations } from './destinations.ts';
import type { KeptLinks, Links } from './links.ts';

/** Ten minutes: long enough for a phone that is handed round a table, short enough for one that is lost. */
export const LINK_MS = 10 * 60_000;

/** Mints links. The rooms they lead to, and the address people reach the bot at, are known once it has started. */
export const minting = (needs: {
  readonly kept: KeptLinks;
  readonly to: () => Destinations;
  readonly address: () => string;
}): Links => ({
  mint: async (turn, { name, what }) => {
    const path = needs.to().pathTo(name);
    if (!path) throw new Error('a link to what no room has among its downloads and uploads');
    const until = new Date(turn.now.getTime() + LINK_MS);
    const token = await needs.kept.keep({ account: turn.caller.account, name, what, until });
    return `${needs.address()}/${path}/${token}`;
  },
});
