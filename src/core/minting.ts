import type { Destinations } from './destinations.ts';
import type { KeptImages, KeptLinks, Links } from './links.ts';

/** Ten minutes: long enough for a phone that is handed round a table, short enough for one that is lost. */
export const LINK_MS = 10 * 60_000;

/** A day: a card is read on the day it comes, and somebody who was away sees its words and its table. */
export const IMAGE_MS = 24 * 3_600_000;
const IMAGE_MOST = 300 * 1024;
const PNG = '89504e470d0a1a0a';

/** Mints links. The rooms they lead to, and the address people reach the bot at, are known once it has started. */
export const minting = (needs: {
  readonly kept: KeptLinks;
  readonly images: KeptImages;
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
  image: async (png, { now }) => {
    const isPng = Buffer.from(png.subarray(0, 8)).toString('hex') === PNG;
    if (!isPng || png.length > IMAGE_MOST) throw new Error('a picture for a card that is no small PNG');
    const token = await needs.images.keep({ png, until: new Date(now.getTime() + IMAGE_MS) });
    return `${needs.address()}/image/${token}.png`;
  },
});
