import http from 'node:http';

export interface Sink {
  readonly url: string;
  /** Activities that a bot has sent here. */
  received(): number;
  /** The milliseconds from the end of each to its answer, as they were. */
  readonly took: readonly number[];
  close(): void;
}

/** Teams' end of the line, as light as can be: it takes every activity and gives it an id, after so many milliseconds. */
export const sink = async (after = 0): Promise<Sink> => {
  let count = 0;
  const took: number[] = [];
  const server = http.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      count += 1;
      const [id, came] = [count, performance.now()];
      const answer = (): void => {
        response.writeHead(201, { 'content-type': 'application/json' });
        response.end(`{"id":"a${id}"}`);
        if (after) took.push(performance.now() - came);
      };
      if (after) setTimeout(answer, after);
      else answer();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    received: () => count,
    took,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
