import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type { Answer } from '../../src/web/health.ts';
import { type Listening, listen } from '../../src/web/listen.ts';
import { type Limits, limitOf, usualLimits } from '../../src/web/rate.ts';
import { createServer } from '../../src/web/server.ts';
import { TAB_POLICY } from '../../src/web/tab-policy.ts';
import { wordsFor } from '../../src/web/words.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { startEntra } from '../support/entra.ts';
import { anUpload } from '../support/room.ts';
import { startTeams } from '../support/teams.ts';

const PICTURE = Buffer.from('89504e470d0a1a0a', 'hex');
const FILE = { name: 'Pack.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') };
const PAGE = anUpload('test.figures');
const CLOSED = { closed: 'unknown' } as const;
const MARA = 'aaaaaaaa-1111-4111-8111-111111111111';
const CORA = 'aaaaaaaa-2222-4222-8222-222222222222';
/** Addresses where a page may be framed, by the hosts of Microsoft that show tabs. */
const FRAMED = ['/tab', '/tab/config'];

describe('the web server’s answers', () => {
  let listening: Listening | undefined;
  let routes: readonly { readonly method: string; readonly path: string }[];
  let answer: Answer;
  let asked: string[];
  const looked = async <T>(token: string, found: T): Promise<T | typeof CLOSED> => {
    asked.push(token);
    return token === 'good' ? found : CLOSED;
  };

  const start = async (publicUrl?: string, limits: Partial<Limits> = {}): Promise<void> => {
    const server = createServer(
      {
        messages: async (_body, authorization) => {
          asked.push(authorization);
          return authorization === 'Bearer good' ? { status: 200 } : answer;
        },
        ready: async () => true,
        jobsLateSince: () => undefined,
        tab: {
          enter: async (authorization) =>
            authorization === 'Bearer good'
              ? { account: { tenant: 'host', user: 'mara', name: 'Mara', address: '' } }
              : answer,
          answer: async (_account, name) => ({ status: 200, body: { name } }),
        },
        opening: {
          download: (token) => looked(token, { make: async () => ({ file: FILE }) }),
          upload: (token) => looked(token, { page: PAGE, take: async () => ({ reference: 'ERR-1' }) }),
          image: (token) => looked(token, { png: PICTURE, seconds: 60 }),
        },
      },
      { publicUrl, limits: { ...usualLimits(), ...limits } },
    );
    routes = routesOf(server.getDebugInfo());
    listening = await listen(server, { port: 0, host: '127.0.0.1' });
  };
  beforeEach(() => {
    answer = { status: 401 };
    asked = [];
  });
  afterEach(() => listening?.close(1_000));

  const ask = (path: string, given: RequestInit = {}): Promise<Response> =>
    fetch(`${listening?.url}${path}`, { redirect: 'manual', ...given });
  const post = (authorization?: string, from?: string): Promise<Response> =>
    ask('/api/messages', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization && { authorization }),
        ...(from && { 'x-forwarded-for': from }),
      },
      body: '{}',
    });
  /** An answer of every kind at every address there is, and at some where there is nothing. */
  const everything = async (): Promise<readonly (readonly [path: string, response: Response])[]> => {
    const tried = routes.flatMap(({ method, path }) =>
      ['good', 'bad'].map((token) => ({ method, path: path.replace(/\*|:\w+/, token) })),
    );
    const strange = ['/', '/nothing', '/api/messages', '/file', '/tab/nothing', '/%zz'];
    const all = [
      ...tried,
      ...strange.flatMap((path) => ['GET', 'DELETE'].map((method) => ({ method, path }))),
    ];
    const responses = all.map(async ({ method, path }) => {
      const response = await ask(path, { method });
      await response.arrayBuffer();
      return [path, response] as const;
    });
    return Promise.all(responses);
  };

  it('are of every route there is', async () => {
    await start();
    const paths = new Set(routes.map(({ path }) => path));
    expect([...paths]).to.include.members(['/tab', '/tab/config', '/tab/:file', '/tab/api/:call']);
    expect([...paths]).to.include.members([
      '/api/messages',
      '/health/ready',
      '/file/*',
      '/upload/*',
      '/image/*',
    ]);
    const statuses = new Set((await everything()).map(([, { status }]) => status));
    expect([...statuses]).to.include.members([200, 404, 405, 415]);
  });

  it('set no cookie, name no server, allow no script that stands in the page, and are framed by the hosts of tabs alone', async () => {
    await start('https://cme.example.org');
    for (const [path, { status, headers }] of await everything()) {
      const at = `${status} at ${path}`;
      const policy = headers.get('content-security-policy') ?? '';
      expect(headers.get('set-cookie'), at).to.equal(null);
      expect(headers.get('server'), at).to.equal(null);
      expect(headers.get('x-powered-by'), at).to.equal(null);
      expect(policy, at).to.match(/^default-src 'none';/);
      expect(policy, at).to.not.match(
        /script-src[^;]*'unsafe|'unsafe-eval'|'unsafe-hashes'|\bdata:|https?:[ ;]/,
      );
      if (FRAMED.includes(path) && status === 200) expect(policy, at).to.equal(TAB_POLICY);
      else expect(policy, at).to.match(/frame-ancestors 'none'/);
    }
  });

  it('are not guessed at, tell nobody where somebody was, use nothing of a device, and come by https alone', async () => {
    await start('https://cme.example.org');
    for (const [path, { headers }] of await everything()) {
      expect(headers.get('x-content-type-options'), path).to.equal('nosniff');
      expect(headers.get('referrer-policy'), path).to.equal('no-referrer');
      expect(headers.get('permissions-policy'), path).to.contain('camera=()').and.contain('microphone=()');
      expect(headers.get('strict-transport-security'), path).to.equal('max-age=31536000');
    }
  });

  it('bind no browser to https where there is none', async () => {
    await start('http://127.0.0.1:3978');
    for (const [, { headers }] of await everything())
      expect(headers.get('strict-transport-security')).to.equal(null);
  });

  it('say a sentence of their own for each status', () => {
    for (const status of [401, 403, 429])
      expect(wordsFor(status).message)
        .to.match(/^[A-Z].*\.$/)
        .and.not.equal(wordsFor(499).message);
  });

  const few = () => limitOf({ times: 2, seconds: 60 });

  it('refuse bad tokens, and say so in other words once there were too many', async () => {
    await start(undefined, { tokens: few() });
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await post('Bearer bad')).status);
    expect(statuses).to.deep.equal([401, 401, 429]);
    const last = await post('Bearer bad');
    expect(last.headers.get('retry-after')).to.equal('60');
    expect(await last.json()).to.deep.equal(wordsFor(429));
  });

  it('hear nobody without a token from there for a while, and a good token all the same', async () => {
    await start(undefined, { tokens: few() });
    for (let at = 0; at < 3; at += 1) await post('Bearer bad');
    asked = [];
    const none = await post();
    expect([none.status, none.headers.get('retry-after')]).to.deep.equal([429, '60']);
    expect(asked).to.deep.equal([]);
    expect((await post('Bearer good')).status).to.equal(200);
  });

  it('count for whom the front of the server names last, and for nobody that the sender names', async () => {
    await start('https://cme.example.org', { tokens: few() });
    for (let at = 0; at < 3; at += 1) await post('Bearer bad', `198.51.100.${at}, 192.0.2.7:5${at}`);
    expect((await post(undefined, '198.51.100.9, 192.0.2.7:51')).status).to.equal(429);
    expect((await post(undefined, '192.0.2.7, 198.51.100.9:51')).status).to.equal(401);
  });

  it('let themselves be talked into no other address where nothing stands in front', async () => {
    await start(undefined, { tokens: few() });
    for (let at = 0; at < 3; at += 1) await post('Bearer bad', `192.0.2.${at}`);
    expect((await post(undefined, '192.0.2.99')).status).to.equal(429);
  });

  it('are the same to the tab’s client: bad tokens are told to wait, a good one is let in', async () => {
    await start(undefined, { tokens: few() });
    const call = (authorization: string): Promise<Response> =>
      ask('/tab/api/look', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{}',
      });
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await call('Bearer bad')).status);
    expect(statuses).to.deep.equal([401, 401, 429]);
    expect((await call('Bearer bad')).headers.get('retry-after')).to.equal('60');
    expect((await call('Bearer good')).status).to.equal(200);
  });

  it('count what is refused for another reason for nothing', async () => {
    answer = { status: 403 };
    await start(undefined, { tokens: few() });
    for (let at = 0; at < 5; at += 1) expect((await post('Bearer bad')).status).to.equal(403);
  });

  for (const [path, limit] of [
    ['/file', 'links'],
    ['/upload', 'links'],
    ['/image', 'images'],
  ] as const)
    it(`look up no more of ${path} for whoever has tried addresses`, async () => {
      await start(undefined, { [limit]: few() });
      for (let at = 0; at < 5; at += 1) expect((await ask(`${path}/good`)).status).to.equal(200);
      expect((await ask(`${path}/bad1`)).status).to.equal(404);
      expect((await ask(`${path}/bad2`)).status).to.equal(404);
      asked = [];
      const response = await ask(`${path}/bad3`);
      expect([response.status, response.headers.get('retry-after')]).to.deep.equal([429, '60']);
      expect(await response.text()).to.contain('Try again in a minute');
      expect(asked).to.deep.equal([]);
    });

  it('take no file from whoever has tried addresses, and let them read why', async () => {
    await start(undefined, { links: few() });
    for (const token of ['bad1', 'bad2']) await ask(`/upload/${token}`);
    const response = await ask('/upload/good', { method: 'POST', body: 'x'.repeat(200_000) });
    expect([response.status, asked]).to.deep.equal([429, ['bad1', 'bad2']]);
  });
});

/** The routes, as restify tells them. */
const routesOf = ({ routes }: { readonly routes?: unknown }) =>
  (routes as readonly { method: string; path: string }[]).map(({ method, path }) => ({
    // restify’s own list
    method: method.toUpperCase(),
    path,
  }));

describe('the policy of the tab', () => {
  const of = (name: string): readonly string[] =>
    TAB_POLICY.split('; ')
      .find((part) => part.startsWith(`${name} `))
      ?.split(' ')
      .slice(1) ?? [];

  it('runs its own scripts and styles alone, and sends forms nowhere', () => {
    expect(of('default-src')).to.deep.equal(["'none'"]);
    for (const name of ['script-src', 'style-src', 'img-src']) expect(of(name)).to.deep.equal(["'self'"]);
    for (const name of ['object-src', 'base-uri', 'form-action']) expect(of(name)).to.deep.equal(["'none'"]);
  });

  it('lets hosts of Microsoft frame it, by https, and nobody else', () => {
    expect(of('frame-ancestors')).to.include.members([
      'https://teams.microsoft.com',
      'https://*.cloud.microsoft',
    ]);
    for (const host of of('frame-ancestors'))
      expect(host).to.match(
        /^https:\/\/(\*\.)?([\w-]+\.)*(microsoft\.com|cloud\.microsoft|office\.com|office365\.com|microsoft365\.com)$/,
      );
  });

  it('lets teams-js ask for its list of hosts where it does', () => {
    const teamsJs = readFileSync(createRequire(import.meta.url).resolve('@microsoft/teams-js'), 'utf8');
    const [, origin = ''] = /(https:\/\/res\.[\w.]+)\/teams-js\/validDomains/.exec(teamsJs) ?? [];
    expect(of('connect-src')).to.deep.equal(["'self'", origin]);
  });
});

describe('the whole bot', () => {
  it('tells whoever brings bad tokens to wait, and answers Teams from the same address', async () => {
    const teams = await startTeams({ auth: true });
    const statuses = new Set<number>();
    for (let at = 0; at < 61; at += 1)
      statuses.add((await teams.post({ type: 'message' }, { authorization: 'Bearer tulip' })).status);
    expect([...statuses]).to.deep.equal([401, 429]);
    expect((await teams.person(PEOPLE.mara).says('help')).status).to.equal(200);
    await teams.stop();
  });

  it('lets one account ask the tab no more than a person does, and others go on meanwhile', async () => {
    const entra = await startEntra(() => NOW);
    const teams = await startTeams({ config: { signIns: entra.signIns } });
    const from = async (user: string): Promise<Response> =>
      fetch(`${teams.running.url}/tab/api/look`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await entra.mint({ user })}`,
        },
        body: '{}',
      });
    const statuses = [];
    for (let at = 0; at < 31; at += 1) statuses.push((await from(MARA)).status);
    expect(statuses.slice(0, 30)).to.not.include(429);
    expect(statuses[30]).to.equal(429);
    const last = await from(MARA);
    expect(Number(last.headers.get('retry-after'))).to.be.within(1, 10);
    expect(await last.json()).to.deep.equal(wordsFor(429));
    expect((await from(CORA)).status).to.not.equal(429);
    await teams.stop();
    await entra.close();
  });
});
