import http from 'node:http';

export interface Sink {
  readonly url: string;
  /** Activities that a bot has sent here. */
  received(): number;
  close(): void;
}

/** Teams' end of the line, as light as can be: it takes every activity and gives it an id. */
export const sink = async (): Promise<Sink> => {
  let count = 0;
  const server = http.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      count += 1;
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(`{"id":"a${count}"}`);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    received: () => count,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
