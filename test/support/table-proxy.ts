import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectionTo } from './tables.ts';

/** What to do with one request on its way to Azurite; left out, it passes. */
export type Fault =
  /** Answered without asking Azurite. */
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Azurite does it, and the answer never arrives. */
  | 'lose the answer'
  /** The connection breaks before Azurite hears of it. */
  | 'break';

export interface TableProxy {
  readonly connectionString: string;
  /** The next requests fare like this, in order; later ones pass. */
  readonly next: (Fault | undefined)[];
  /** "POST /devstoreaccount1/$batch" for each request so far. */
  readonly seen: string[];
  close(): void;
}

/** Stands between this program and Azurite, and does what Azurite cannot show: overload, lost answers, short pages. */
export const tableProxy = async (azuritePort: number): Promise<TableProxy> => {
  const next: (Fault | undefined)[] = [];
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    fare(next.shift(), incoming, { outgoing, azuritePort });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { connectionString: connectionTo(port), next, seen, close: () => end(server) };
};

const end = (server: Server): void => {
  server.closeAllConnections();
  server.close();
};

interface Way {
  readonly outgoing: ServerResponse;
  readonly azuritePort: number;
}

const fare = (fault: Fault | undefined, incoming: IncomingMessage, way: Way): void => {
  if (fault === 'break') incoming.socket.destroy();
  else if (fault === undefined || fault === 'lose the answer') pass(incoming, way, fault !== undefined);
  else {
    incoming.resume();
    // In two steps: restify, once loaded, changes Node's own writeHead, which then answers nothing.
    incoming.on('end', () => {
      way.outgoing.writeHead(fault.status, fault.headers);
      way.outgoing.end(fault.body);
    });
  }
};

const pass = (incoming: IncomingMessage, { outgoing, azuritePort }: Way, lose: boolean): void => {
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port: azuritePort, method, path: url, headers }, (answer) => {
    if (!lose) {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    answer.resume();
    answer.on('end', () => incoming.socket.destroy());
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
};
