import type { ServerResponse } from 'node:http';
import type { Request, Response } from 'restify';
import type { Opening } from '../core/opening.ts';
import type { Shown } from '../core/showing.ts';
import type { Budget } from './budget.ts';
import { PRIVATE, sendPage } from './page.ts';
import { brokenPage, busyPage, goneImagePage } from './pages.ts';

/** A browser that opens the address itself draws it in a document of its own. */
const SHOWN =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

interface Needed {
  readonly opening: Pick<Opening, 'image'>;
  readonly room: Budget;
}

/** A picture, to whatever asks for it by its address: Teams' own proxy, which signs in nowhere, or a browser. */
export const images =
  ({ opening, room }: Needed) =>
  async (token: string, request: Request, response: Response): Promise<void> => {
    const found = await opening.image(token);
    if ('closed' in found) return sendPage(response, goneImagePage(found));
    if ('reference' in found) return sendPage(response, brokenPage(found));
    const giveBack = room.take(found.png.length);
    if (!giveBack) return sendPage(response, busyPage);
    response.once('close', giveBack);
    return sendImage(response, found, request.method === 'HEAD');
  };

/** Kept by whoever looks at it, for as long as it is there; by nobody on the way. */
const sendImage = (response: ServerResponse, { png, seconds }: Shown, isHead: boolean): void => {
  if (response.destroyed) return void response.emit('close');
  response.writeHead(200, {
    ...PRIVATE,
    'Cache-Control': `private, max-age=${seconds}, immutable`,
    // Cards are drawn in pages of other hosts.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Type': 'image/png',
    'Content-Length': png.length,
    'Content-Disposition': 'inline; filename="chart.png"',
    'Content-Security-Policy': SHOWN,
  });
  response.end(isHead ? undefined : png);
};
