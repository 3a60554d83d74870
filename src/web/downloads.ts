import type { ServerResponse } from 'node:http';
import type { Request, Response } from 'restify';
import type { File } from '../core/documents.ts';
import type { Opening } from '../core/opening.ts';
import type { Budget } from './budget.ts';
import { disposition } from './disposition.ts';
import { PRIVATE, sendPage } from './page.ts';
import { brokenPage, busyPage, closedPage, noFilePage } from './pages.ts';

const PDF = 'application/pdf';
const MEDIA = /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w-]+)*$/;
/** Whoever reads nothing for so long is not there any more. */
const IDLE_MS = 60_000;

/** Browsers draw a PDF inside a document of their own, which must be allowed to show it. */
const SHOWN = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const SAVED = "default-src 'none'; frame-ancestors 'none'";

interface Needed {
  readonly opening: Pick<Opening, 'download'>;
  readonly room: Budget;
}

/** A file, to whoever holds a link to it. A request for its head alone learns that it is there, and makes nothing. */
export const downloads =
  ({ opening, room }: Needed) =>
  async (token: string, request: Request, response: Response): Promise<void> => {
    const opened = await opening.download(token);
    if ('closed' in opened) return sendPage(response, closedPage(opened));
    if ('reference' in opened) return sendPage(response, brokenPage(opened));
    if (request.method === 'HEAD') return sendHead(response);
    const made = await opened.make();
    if ('reference' in made) return sendPage(response, brokenPage(made));
    if ('say' in made) return sendPage(response, noFilePage(made.say));
    const giveBack = room.take(made.file.bytes.length);
    if (!giveBack) return sendPage(response, busyPage);
    response.once('close', giveBack);
    return sendFile(response, made.file);
  };

const sendHead = (response: ServerResponse): void => {
  response.writeHead(200, PRIVATE);
  response.end();
};

/** A PDF opens in the browser, on a phone as well; anything else is saved. */
const sendFile = (response: ServerResponse, { name, type, bytes }: File): void => {
  if (response.destroyed) return void response.emit('close');
  const isPdf = type === PDF;
  response.setTimeout(IDLE_MS, () => response.destroy());
  response.writeHead(200, {
    ...PRIVATE,
    'Content-Type': MEDIA.test(type) ? type : 'application/octet-stream',
    'Content-Length': bytes.length,
    'Content-Disposition': disposition(isPdf ? 'inline' : 'attachment', name),
    'Content-Security-Policy': isPdf ? SHOWN : SAVED,
  });
  response.end(bytes);
};
