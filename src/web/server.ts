import type { ServerResponse } from 'node:http';
import restify, { type Request, type Response, type Server } from 'restify';
import { readJson } from './body.ts';
import { type Answer, readyAnswer } from './health.ts';
import { addLinks, type LinkDoor } from './links.ts';
import { allow, hangUp, REQUEST_MS, UPLOAD_MS } from './patience.ts';
import { wordsFor } from './words.ts';

export interface Doors {
  /** An activity from Teams. */
  messages(body: unknown, authorization: string): Promise<Answer>;
  /** Whether it can do its work: started, and its tables within reach. */
  ready(): Promise<boolean>;
  /** Since when the scheduled work of this instance stands still, where it does. */
  jobsLateSince(): Date | undefined;
  /** What was minted for members to open in a browser. */
  readonly opening: LinkDoor;
}

const HEADERS_MS = 10_000;
/** Longer than the four minutes that Azure's balancer keeps an idle connection. */
const KEEP_ALIVE_MS = 245_000;

/** The web server, not yet listening. Nothing it answers names its parts or repeats what was asked. */
export const createServer = (doors: Doors): Server => {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false });
  Object.assign(server.server, {
    requestTimeout: UPLOAD_MS,
    headersTimeout: HEADERS_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  });
  (server as Guarded).first(admitted); // missing from its typings
  server.post('/api/messages', async (request: Request, response: Response) => {
    await messages(doors, request, response);
  });
  server.get('/health/live', async (_request: Request, response: Response) => {
    send(response, { status: 200, body: { status: 'live' } });
  });
  server.get('/health/ready', async (_request: Request, response: Response) => {
    send(response, readyAnswer(await doors.ready(), doors.jobsLateSince()));
  });
  addLinks(server, doors.opening);
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

const messages = async (doors: Doors, request: Request, response: Response): Promise<void> => {
  const body = await readJson(request);
  if ('refused' in body) {
    response.setHeader('Connection', 'close');
    send(response, { status: body.refused });
    return;
  }
  send(response, await answered(doors, body.json, request));
};

/** The door answers its own faults; should it ever throw, nobody is told why. */
const answered = async (doors: Doors, json: unknown, { headers }: Request): Promise<Answer> => {
  try {
    return await doors.messages(json, headers.authorization ?? '');
  } catch {
    return { status: 500 };
  }
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  const text = status === 200 && !body ? '' : JSON.stringify(body ?? wordsFor(status));
  response.writeHead(status, {
    ...(text && { 'Content-Type': 'application/json; charset=utf-8' }),
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
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
