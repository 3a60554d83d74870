import type { Request, Response, Server } from 'restify';
import type { Speaker } from '../core/known.ts';
import { accountKey } from '../domain/register.ts';
import { readJson } from './body.ts';
import type { Answer } from './health.ts';
import type { Watch } from './rate.ts';
import { send, unheard } from './send.ts';
import { give, tabFiles } from './tab-files.ts';

/** Answers the tab's own client, and says who it is that asks before it looks at what. */
export interface TabDoor {
  enter(authorization: string): Promise<{ readonly account: Speaker } | Answer>;
  answer(account: Speaker, name: string, json: unknown): Promise<Answer>;
}

/**
 * The tab: its page, the two files that the page loads, and what they ask. Nothing is answered without the token that
 * Teams gives the page, and a browser sends that by itself to nobody, so another site's page can ask nothing.
 */
export const addTab = (server: Server, door: TabDoor, watch: Watch): void => {
  const files = tabFiles();
  const giving = (name: (request: Request) => string) => async (request: Request, response: Response) => {
    const piece = files(name(request));
    if (piece) give(piece, request, response);
    else send(response, { status: 404 });
  };
  const page = giving(() => 'page');
  server.get('/tab', page);
  server.get('/tab/config', page);
  server.get(
    '/tab/:file',
    giving(({ params }) => String(params.file)),
  );
  server.post('/tab/api/:call', async (request: Request, response: Response) => {
    send(response, await answered(door, watch, request));
  });
};

/** What a browser says of a request that a page of another site made. */
const isForeign = ({ headers }: Request): boolean =>
  !['same-origin', undefined].includes(headers['sec-fetch-site'] as string | undefined); // never sent twice

/** Whoever is let in is counted by their account; whoever is not, by the address that they come from. */
const answered = async (door: TabDoor, { limits, addressOf }: Watch, request: Request): Promise<Answer> => {
  const from = addressOf(request);
  if (isForeign(request)) return unheard(request, { status: 403 });
  const body = await readJson(request);
  if ('refused' in body) return unheard(request, { status: body.refused });
  try {
    const entered = await door.enter(request.headers.authorization ?? '');
    if ('status' in entered) return await turnedAway(entered, () => limits.tokens.count(from));
    const wait = await limits.accounts.count(accountKey(entered.account));
    if (wait) return { status: 429, retryAfter: wait };
    return await door.answer(entered.account, String(request.params.call), body.json);
  } catch {
    return { status: 503 };
  }
};

const turnedAway = async (answer: Answer, count: () => Promise<number | undefined>): Promise<Answer> => {
  const wait = answer.status === 401 ? await count() : undefined;
  return wait ? { status: 429, retryAfter: wait } : answer;
};
