import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file that was put. */
export interface Put {
  readonly path: string;
  readonly range: string | undefined;
  readonly bytes: Buffer;
}

/** Where Teams keeps files, and how it misbehaves: each path is a way. */
export interface FileHost {
  readonly url: string;
  readonly host: string;
  readonly puts: Put[];
  /** Paths asked for. */
  readonly gets: string[];
  /** The address from which these bytes come. */
  give(bytes: Uint8Array): string;
  close(): Promise<void>;
}

type Way = (response: ServerResponse, rest: string) => void;

const CHUNK = Buffer.alloc(64 * 1024, 'x');

/** Goes on until nobody listens. */
const endless = (response: ServerResponse): void => {
  const more = (): void => {
    while (response.writable && response.write(CHUNK));
  };
  response.on('drain', more);
  more();
};

const redirect: Way = (response, to) => {
  response.writeHead(302, { location: to });
  response.end();
};

const WAYS: Readonly<Record<string, Way>> = {
  text: (response, text) => response.end(text),
  bytes: (response, size) => response.end(Buffer.alloc(Number(size), 'x')),
  endless: (response) => endless(response),
  lies: (response, size) => {
    response.writeHead(200, { 'content-length': '5' });
    response.socket?.write(Buffer.alloc(Number(size), 'x'));
    response.socket?.end();
  },
  short: (response) => {
    response.writeHead(200, { 'content-length': '500' });
    response.write('x');
    setImmediate(() => response.destroy());
  },
  hang: () => undefined,
  drip: (response) => void response.write('x'),
  to: redirect,
  loop: (response) => redirect(response, '/loop'),
  gone: (response) => {
    response.writeHead(410);
    response.end();
  },
  refuses: (response) => {
    response.writeHead(403);
    response.end();
  },
};

export const startFileHost = async (): Promise<FileHost> => {
  const puts: Put[] = [];
  const gets: string[] = [];
  const given: Uint8Array[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = decodeURIComponent(request.url ?? '/');
    const [, way = '', rest = ''] = /^\/(\w+)\/?(.*)$/s.exec(path) ?? [];
    if (request.method === 'PUT') puts.push(await putOf(request, path));
    else gets.push(path);
    const gave = way === 'given' ? given[Number(rest)] : undefined;
    if (gave) response.end(gave);
    else (WAYS[way] ?? ((one: ServerResponse) => one.end()))(response, rest);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  return {
    url: `http://${host}`,
    host,
    puts,
    gets,
    give: (bytes) => `http://${host}/given/${given.push(bytes) - 1}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const putOf = async (request: IncomingMessage, path: string): Promise<Put> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding was set
  return { path, range: request.headers['content-range'], bytes: Buffer.concat(chunks) };
};
