import http from 'node:http';

/** What one run measured. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

interface Job {
  readonly port: number;
  readonly connections: number;
  readonly turns: number;
  /** The body of the n-th turn. */
  body(n: number): string;
}

/** Sends so many turns over so many kept connections, each connection one turn at a time, as Teams does. */
export const load = async ({ port, connections, turns, body }: Job): Promise<Load> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let next = 0;
  let failed = 0;
  const client = async (): Promise<void> => {
    while (next < turns) {
      const n = next;
      next += 1;
      const began = performance.now();
      const status = await post(agent, port, body(n));
      took.push(performance.now() - began);
      if (status >= 300) failed += 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, client));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  return { perSecond: turns / seconds, p50: quantile(took, 0.5), p99: quantile(took, 0.99), failed };
};

export const quantile = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;

export const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

const post = (agent: http.Agent, port: number, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request(
      { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
