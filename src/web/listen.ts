import type { Server } from 'restify';

/** A server that listens. */
export interface Listening {
  /** Where it is reached from this machine, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, and waits for those under way; after so many milliseconds it waits no longer. */
  close(most: number): Promise<void>;
}

const CHECK_MS = 50;

/** @throws Error with a sentence for whoever started it: the port is taken, the address is not this machine's. */
export const listen = async (
  server: Server,
  { port, host }: { port: number; host: string },
): Promise<Listening> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(whyNot(error, port, host))));
    server.listen(port, host, () => resolve());
  });
  const shown = /^(0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host;
  return {
    url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${server.address().port}`,
    close: (most) => closed(server, most),
  };
};

const whyNot = ({ code }: NodeJS.ErrnoException, port: number, host: string): string => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose another: PORT=${port + 1}`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account. Choose one above 1024: PORT=3978`;
  return `The bot cannot listen on ${host}, port ${port} (${code}). Check HOST and PORT.`;
};

/** Connections that browsers and balancers keep open have no request under way, and are closed as they fall idle. */
const closed = (server: Server, most: number): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => server.server.closeIdleConnections(), CHECK_MS);
    const late = setTimeout(() => server.server.closeAllConnections(), most);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
    server.server.closeIdleConnections();
  });
