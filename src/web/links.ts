import type { Request, Response, Server } from 'restify';
import type { Opening } from '../core/opening.ts';
import { budget } from './budget.ts';
import { downloads } from './downloads.ts';
import { images } from './images.ts';
import { sendPage } from './page.ts';
import { notReadyPage, tooOftenPage } from './pages.ts';
import type { Limit, Watch } from './rate.ts';
import { uploads } from './uploads.ts';

/** Opens links; rejects while the program is not ready. */
export type LinkDoor = Pick<Opening, 'download' | 'upload' | 'image'>;

type Answering = (token: string, request: Request, response: Response) => Promise<void>;

/** What stands at the addresses of links. They are pages for people, so whatever is asked there is answered by a page. */
export const addLinks = (server: Server, opening: LinkDoor, { limits, addressOf }: Watch): void => {
  const room = budget();
  const watched = (limit: Limit, answer: Answering) => guarded(limited({ limit, addressOf }, answer));
  const file = watched(limits.links, downloads({ opening, room }));
  const upload = watched(limits.links, uploads({ opening, room }));
  const image = watched(limits.images, images({ opening, room }));
  server.get('/image/*', image);
  server.head('/image/*', image);
  server.get('/file/*', file);
  server.head('/file/*', file);
  server.get('/upload/*', upload);
  server.head('/upload/*', upload);
  server.post('/upload/*', upload);
};

/** From an address that has found nothing too often, nothing is looked up for a while. */
const limited =
  (
    { limit, addressOf }: { readonly limit: Limit } & Pick<Watch, 'addressOf'>,
    answer: Answering,
  ): Answering =>
  async (token, request, response) => {
    const from = addressOf(request);
    const wait = await limit.full(from);
    if (wait) {
      request.resume();
      return sendPage(response, tooOftenPage(wait));
    }
    await answer(token, request, response);
    if (response.statusCode === 404) await limit.count(from);
  };

const guarded = (answer: Answering) => async (request: Request, response: Response) => {
  try {
    await answer(tokenOf(request), request, response);
  } catch {
    request.resume();
    if (response.headersSent) response.destroy();
    else sendPage(response, notReadyPage);
  }
};

/**
 * What follows the second slash, as it stands: whatever has to be decoded first is no token. A picture's address ends
 * as pictures do, since not all that shows a card looks at its type.
 */
const tokenOf = ({ url = '' }: Request): string => /^\/[a-z]+\/([\w-]*)(\.png)?(\?.*)?$/.exec(url)?.[1] ?? '';
