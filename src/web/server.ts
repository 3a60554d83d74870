import restify, { type Request, type Response, type Server } from 'restify';
import { addressOf } from './address.ts';
import { readJson } from './body.ts';
import { protect } from './headers.ts';
import { type Answer, readyAnswer } from './health.ts';
import { addLinks, type LinkDoor } from './links.ts';
import { allow, hangUp, REQUEST_MS, UPLOAD_MS } from './patience.ts';
import { type Limits, usualLimits, type Watch } from './rate.ts';
import { send, unheard } from './send.ts';
import { addTab, type TabDoor } from './tab.ts';
import { wordsFor } from './words.ts';

export interface Doors {
  /** An activity from Teams. */
  messages(body: unknown, authorization: string): Promise<Answer>;
  /** Whether it can do its work: started, and its tables within reach. */
  ready(): Promise<boolean>;
  /** Since when the scheduled work of this instance stands still, where it does. */
  jobsLateSince(): Date | undefined;
  /** What the tab's client asks. */
  readonly tab: TabDoor;
  /** What was minted for members to open in a browser. */
  readonly opening: LinkDoor;
}

const HEADERS_MS = 10_000;
/** Longer than the four minutes that Azure's balancer keeps an idle connection. */
const KEEP_ALIVE_MS = 245_000;

/** How the server stands in the world. */
export interface Standing {
  /** Where people reach it; by https, that ends in front of it, and what stands there says who asks. */
  readonly publicUrl?: string | undefined;
  /** As usual unless said. */
  readonly limits?: Limits;
}

/** The web server, not yet listening. Nothing it answers names its parts or repeats what was asked. */
export const createServer = (
  doors: Doors,
  { publicUrl = '', limits = usualLimits() }: Standing = {},
): Server => {
  const isSecure = publicUrl.startsWith('https:');
  const watch: Watch = { limits, addressOf: (request) => addressOf(request, isSecure) };
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false });
  Object.assign(server.server, {
    requestTimeout: UPLOAD_MS,
    headersTimeout: HEADERS_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  });
  // Missing from its typings.
  (server as Guarded).first((request, response) => {
    protect(response, isSecure);
    return admitted(request, response);
  });
  server.post('/api/messages', async (request: Request, response: Response) => {
    send(response, await messages(doors, watch, request));
  });
  server.get('/health/live', async (_request: Request, response: Response) => {
    send(response, { status: 200, body: { status: 'live' } });
  });
  server.get('/health/ready', async (_request: Request, response: Response) => {
    send(response, readyAnswer(await doors.ready(), doors.jobsLateSince()));
  });
  addLinks(server, doors.opening, watch);
  addTab(server, doors.tab, watch);
  server.on('restifyError', (_request: Request, _response: Response, error: Fault, done: () => void) => {
    const words = wordsFor(error.statusCode ?? 500);
    Object.assign(error, { toJSON: () => words, toString: () => words.message });
    done();
  });
  return server;
};

/** Handlers that run before the router looks at a request; false ends it there. */
type Guarded = Server & { first(handler: (request: Request, response: Response) => boolean): unknown };

type Fault = Error & { readonly statusCode?: number };

/**
 * A good token is let in from wherever it comes: others may send bad ones from the same addresses of Microsoft's. So
 * whoever brings bad ones too often is told so in place of being told that they are bad, and is not heard without any.
 */
const messages = async (doors: Doors, { limits, addressOf }: Watch, request: Request): Promise<Answer> => {
  const from = addressOf(request);
  const wait = isBearer(request) ? undefined : await limits.tokens.full(from);
  if (wait) return unheard(request, { status: 429, retryAfter: wait });
  const body = await readJson(request);
  if ('refused' in body) return unheard(request, { status: body.refused });
  const answer = await answered(doors, body.json, request);
  if (answer.status !== 401) return answer;
  const retryAfter = await limits.tokens.count(from);
  return retryAfter ? { status: 429, retryAfter } : answer;
};

const isBearer = ({ headers }: Request): boolean => /^bearer /i.test(headers.authorization ?? '');

/** The door answers its own faults; should it ever throw, nobody is told why. */
const answered = async (doors: Doors, json: unknown, { headers }: Request): Promise<Answer> => {
  try {
    return await doors.messages(json, headers.authorization ?? '');
  } catch {
    return { status: 500 };
  }
};

/** Anything but a file must arrive soon. */
const admitted = (request: Request, response: Response): boolean => {
  allow(request, REQUEST_MS, () => hangUp(request, response));
  return isAddress(request.url) || turnedAway(response);
};

/** restify's router would throw at an address that is none. */
const isAddress = (url: string | undefined): boolean => URL.canParse(url ?? '', 'http://bot');

const turnedAway = (response: Response): false => {
  send(response, { status: 400 });
  return false;
};
