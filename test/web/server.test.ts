import { connect } from 'node:net';
import { expect } from 'chai';
import { BODY_MOST } from '../../src/web/body.ts';
import type { Answer } from '../../src/web/health.ts';
import { type Listening, listen } from '../../src/web/listen.ts';
import { createServer } from '../../src/web/server.ts';

const CLOSED = { closed: 'unknown' } as const;
const closed = async () => CLOSED;
const opening = { download: closed, upload: closed, image: closed };
const tab = { enter: async () => ({ status: 401 }), answer: async () => ({ status: 404 }) };
const jobsLateSince = () => undefined;

const LEAK = /Error|stack|restify|node_modules|\bat \/|does not exist|not allowed/i;

describe('the web server', () => {
  let listening: Listening;
  let ready = true;
  let answer: () => Promise<Answer>;
  const received: unknown[] = [];

  before(async () => {
    const server = createServer({
      messages: async (body, authorization) => {
        received.push({ body, authorization });
        return answer();
      },
      ready: async () => ready,
      jobsLateSince,
      opening,
      tab,
    });
    listening = await listen(server, { port: 0, host: '127.0.0.1' });
  });
  beforeEach(() => {
    received.length = 0;
    ready = true;
    answer = async () => ({ status: 200 });
  });
  after(() => listening.close(1_000));

  const post = (body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${listening.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  /** A request that no well-mannered client would send. */
  const raw = (head: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(listening.url).port), '127.0.0.1');
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('close', () => resolve(text));
      socket.write(`${head}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });

  it('hands an activity and its token on, and answers with what it is told', async () => {
    answer = async () => ({ status: 200, body: { value: 'é' } });
    const response = await post('{"type":"message"}', { authorization: 'Bearer x' });
    expect(received).to.deep.equal([{ body: { type: 'message' }, authorization: 'Bearer x' }]);
    expect(await response.json()).to.deep.equal({ value: 'é' });
    expect(response.headers.get('server')).to.equal(null);
    expect(response.headers.get('cache-control')).to.equal('no-store');
  });

  it('answers a bare "received" with nothing', async () => {
    const response = await post('{}');
    expect([response.status, await response.text()]).to.deep.equal([200, '']);
  });

  it('reads JSON of any charset parameter', async () => {
    const response = await post('{}', { 'content-type': 'application/json; charset=utf-8' });
    expect(response.status).to.equal(200);
  });

  const REFUSED: readonly (readonly [string, number, () => Promise<Response>])[] = [
    ['half a JSON text', 400, () => post('{"a":')],
    ['nothing', 400, () => post('')],
    [
      'another kind of content',
      415,
      () => post('a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['packed content', 415, () => post('{}', { 'content-encoding': 'gzip' })],
    ['a long body', 413, () => post(JSON.stringify('x'.repeat(BODY_MOST)))],
    [
      'another address',
      404,
      () => fetch(`${listening.url}/secret?x=<script>`, { headers: { accept: 'text/html' } }),
    ],
    ['reading where one posts', 405, () => fetch(`${listening.url}/api/messages`)],
    ['posting where one reads', 405, () => fetch(`${listening.url}/health/live`, { method: 'POST' })],
  ];
  for (const [what, status, ask] of REFUSED)
    it(`answers ${status} in fixed words to ${what}`, async () => {
      const response = await ask();
      const text = await response.text();
      expect(response.status).to.equal(status);
      expect(Object.keys(JSON.parse(text))).to.deep.equal(['message']);
      expect(text).not.to.match(LEAK);
      expect(received).to.deep.equal([]);
    });

  it('takes a body of just under the limit', async () => {
    const response = await post(JSON.stringify('x'.repeat(BODY_MOST - 2)));
    expect(response.status).to.equal(200);
  });

  it('stops reading a long body whose length was not said', async () => {
    const chunk = new Uint8Array(64 * 1024).fill(120);
    let left = 8;
    const body = new ReadableStream({
      pull: (controller) => {
        left -= 1;
        return left < 0 ? controller.close() : controller.enqueue(chunk);
      },
    });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    const response = await fetch(`${listening.url}/api/messages`, request as RequestInit); // `duplex` is missing there
    expect(response.status).to.equal(413);
  });

  for (const head of ['GET // HTTP/1.1', 'GET http:/// HTTP/1.1', 'GET /%zz HTTP/1.1', 'GET //[ HTTP/1.1'])
    it(`lives through ${head}`, async () => {
      const text = await raw(head);
      expect(text).to.match(/^HTTP\/1\.1 40[04] /);
      expect(text).not.to.match(LEAK);
      expect((await fetch(`${listening.url}/health/live`)).status).to.equal(200);
    });

  it('says nothing of what broke', async () => {
    answer = () => Promise.reject(new Error('the password is tulip'));
    const response = await post('{}');
    expect(response.status).to.equal(500);
    expect(await response.text()).to.equal('{"message":"Something went wrong on our side."}');
  });

  it('is live at once, and ready when it can work', async () => {
    expect(await (await fetch(`${listening.url}/health/live`)).json()).to.deep.equal({ status: 'live' });
    const response = await fetch(`${listening.url}/health/ready`);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.deep.equal({ status: 'ready', jobs: 'working' });
    ready = false;
    expect((await fetch(`${listening.url}/health/ready`)).status).to.equal(503);
  });
});

describe('scheduled work that stands still', () => {
  it('is told by the body, and people go on being answered', async () => {
    const server = createServer({
      messages: async () => ({ status: 200 }),
      ready: async () => true,
      jobsLateSince: () => new Date('2026-11-25T09:00:00Z'),
      opening,
      tab,
    });
    const listening = await listen(server, { port: 0, host: '127.0.0.1' });
    const response = await fetch(`${listening.url}/health/ready`);
    expect(response.status).to.equal(200);
    expect(await response.json()).to.deep.equal({
      status: 'ready',
      jobs: 'late since 2026-11-25T09:00:00.000Z',
    });
    await listening.close(100);
  });
});

describe('listening', () => {
  const quietServer = () =>
    createServer({
      messages: async () => ({ status: 200 }),
      ready: async () => true,
      jobsLateSince,
      opening,
      tab,
    });
  const refusal = async (port: number, host: string): Promise<string> => {
    try {
      await listen(quietServer(), { port, host });
      return 'listens';
    } catch (error) {
      return (error as Error).message; // listen throws errors alone
    }
  };

  it('names a port that is taken, and how to choose another', async () => {
    const first = await listen(quietServer(), { port: 0, host: '127.0.0.1' });
    const port = Number(new URL(first.url).port);
    expect(await refusal(port, '127.0.0.1')).to.equal(
      `Port ${port} is taken by another program. Choose another: PORT=${port + 1}`,
    );
    await first.close(100);
  });

  it('names an address that is not this machine’s', async () => {
    expect(await refusal(0, '192.0.2.1')).to.match(/cannot listen on 192\.0\.2\.1.*Check HOST and PORT/);
  });

  it('shows an address that can be opened', async () => {
    const open = await listen(quietServer(), { port: 0, host: '0.0.0.0' });
    expect(open.url).to.match(/^http:\/\/127\.0\.0\.1:\d+$/);
    await open.close(100);
  });

  it('finishes what is under way before it closes', async () => {
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((begin) => {
      void (async () => {
        const server = createServer({
          ready: async () => true,
          jobsLateSince,
          opening,
          tab,
          messages: () =>
            new Promise((resolve) => {
              finish = () => resolve({ status: 200, body: { done: true } });
              begin();
            }),
        });
        running = await listen(server, { port: 0, host: '127.0.0.1' });
        asked = fetch(`${running.url}/api/messages`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        });
      })();
    });
    let running: Listening | undefined;
    let asked: Promise<Response> | undefined;
    await begun;
    const closed = running?.close(5_000);
    finish();
    expect(await (await asked)?.json()).to.deep.equal({ done: true });
    await closed;
  });
});
