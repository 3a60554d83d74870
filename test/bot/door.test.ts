import { expect } from 'chai';
import { jwtVerify } from 'jose';
import { door } from '../../src/bot/door.ts';
import type { Parts } from '../../src/bot/parts.ts';
import { createLog } from '../../src/log.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import type { Says } from '../support/issuer.ts';
import { aCommand, aRoom, aVerb } from '../support/room.ts';
import { aConfig, anActivity } from '../support/running.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const LEAK = /Error|stack|jwt|Signing|Unauthorized|endorse|node_modules/;
/** What reaches the error stream meanwhile: the SDK writes stacks and keys there for each token it refuses. */
const writtenDuring = async (work: () => Promise<void>): Promise<string> => {
  const { stderr } = process;
  const real = stderr.write;
  let written = '';
  stderr.write = (text: string | Uint8Array) => {
    written += text;
    return true;
  };
  try {
    await work();
    return written;
  } finally {
    stderr.write = real;
  }
};

const rooms = () => [
  aRoom({
    commands: [aCommand('ask', () => ({ text: 'Answered.' }))],
    verbs: [aVerb('test.press', () => ({ text: 'Pressed.' }))],
  }),
];

describe('the door, with tokens checked', () => {
  let teams: Teams;
  let stored = 0;

  before(async () => {
    const tables = memoryTables();
    teams = await startTeams({
      auth: true,
      rooms,
      open: (name) => {
        const table = tables(name);
        return {
          ...table,
          transact: (partition, ops) => {
            stored += 1;
            return table.transact(partition, ops);
          },
        };
      },
    });
  });
  after(() => teams.stop());
  beforeEach(() => {
    stored = 0;
    teams.connector.calls.length = 0;
  });

  const activity = (over: object = {}): object =>
    anActivity({ text: 'ask', serviceUrl: teams.connector.url, ...over });
  const post = async (says: Says, over: object = {}): Promise<Response> => {
    const token = await teams.issuer?.sign({ serviceUrl: teams.connector.url, ...says });
    return teams.post(activity(over), { authorization: `Bearer ${token}` });
  };
  const nothingHappened = async (response: Response, status: number): Promise<void> => {
    const text = await response.text();
    expect(response.status).to.equal(status);
    expect(text).not.to.match(LEAK);
    expect(Object.keys(JSON.parse(text))).to.deep.equal(['message']);
    expect(teams.connector.calls).to.deep.equal([]);
    expect(stored).to.equal(0);
  };

  it('answers somebody whom Teams vouches for, with a token of its own', async () => {
    const { texts, posted } = await teams.person(PEOPLE.mara).says('ask');
    expect(texts).to.deep.equal(['Answered.']);
    const token = (posted[0]?.authorization ?? '').replace('Bearer ', '');
    const { payload } = await jwtVerify(
      token,
      teams.issuer?.keys ?? (() => Promise.reject(new Error('no keys'))),
    );
    expect(payload['appid']).to.equal('11111111-2222-4333-8444-555555555555');
    expect(payload.aud).to.equal('https://api.botframework.test');
  });

  it('asks for its own token once, not for each answer', async () => {
    const mara = teams.person(PEOPLE.mara);
    for (const _ of [1, 2, 3]) await mara.says('ask');
    expect(teams.issuer?.asked).to.have.length(1);
    expect(Object.fromEntries(teams.issuer?.asked[0] ?? [])).to.deep.equal({
      grant_type: 'client_credentials',
      client_id: '11111111-2222-4333-8444-555555555555',
      client_secret: 'a secret',
      scope: 'https://api.botframework.test/.default',
    });
  });

  it('answers a button', async () => {
    expect((await teams.person(PEOPLE.mara).presses('test.press')).text).to.equal('Pressed.');
  });

  it('allows clocks to differ by a few minutes', async () => {
    expect((await post({ expires: -120 })).status).to.equal(200);
  });

  const BAD: readonly (readonly [string, () => Promise<Response>])[] = [
    ['no token', () => teams.post(activity())],
    ['an empty header', () => teams.post(activity(), { authorization: '' })],
    ['a token that is none', () => teams.post(activity(), { authorization: 'Bearer abc.def.ghi' })],
    ['half a header', () => teams.post(activity(), { authorization: 'Bearer' })],
    [
      'another scheme',
      async () =>
        teams.post(activity(), {
          authorization: `Basic ${await teams.issuer?.sign({ serviceUrl: teams.connector.url })}`,
        }),
    ],
    ['a token for another app', () => post({ audience: '99999999-2222-4333-8444-555555555555' })],
    ['a token of another issuer', () => post({ issuer: 'https://evil.example' })],
    ['a token of an unknown key', () => post({ kid: 'k9' })],
    ['a token that ended', () => post({ expires: -600 })],
    ['a token that has yet to begin', () => post({ notBefore: 600 })],
    ['a bad signature', () => post({ ...(teams.issuer && { key: teams.issuer.strangeKey }) })],
    ['no signature at all', () => teams.post(activity(), { authorization: `Bearer ${unsigned()}` })],
    ['a token for another address', () => post({ serviceUrl: 'https://smba.trafficmanager.net/uk/' })],
    ['a token for no address', () => post({ serviceUrl: undefined })],
    ['an activity without an address', () => post({}, { serviceUrl: undefined })],
    ['an activity whose address is no text', () => post({}, { serviceUrl: { a: 1 } })],
    ['a channel that the key is not for', () => post({}, { channelId: 'webchat' })],
    ['no channel', () => post({}, { channelId: undefined })],
    [
      'a token of the emulator',
      () =>
        post({
          issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          serviceUrl: undefined,
          extra: { ver: '1.0', appid: '11111111-2222-4333-8444-555555555555' },
        }),
    ],
    [
      'a token of another bot',
      () =>
        post({
          issuer: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          extra: { ver: '1.0', appid: '77777777-2222-4333-8444-555555555555' },
        }),
    ],
  ];
  const unsigned = (): string => {
    const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
    const claims = {
      iss: 'https://api.botframework.test',
      aud: '11111111-2222-4333-8444-555555555555',
      serviceurl: teams.connector.url,
      exp: 9e9,
    };
    return `${part({ alg: 'none', kid: 'k1' })}.${part(claims)}.`;
  };
  for (const [what, ask] of BAD)
    it(`answers 401 to ${what}, in words of its own`, async () => {
      const noise = await writtenDuring(async () => nothingHappened(await ask(), 401));
      expect(noise).to.equal('');
    });

  it('serves no other tenant', async () => {
    await nothingHappened(await post({}, { channelData: { tenant: { id: 'other' } } }), 403);
  });

  it('serves nobody without a tenant', async () => {
    const conversation = { id: 'a:1', conversationType: 'personal' };
    await nothingHappened(await post({}, { channelData: {}, conversation }), 403);
  });

  it('sends nothing to an address that is not Microsoft’s, whatever the token says', async () => {
    for (const serviceUrl of ['https://evil.example/', 'https://smba.trafficmanager.net@evil.example/'])
      await nothingHappened(await post({ serviceUrl }, { serviceUrl }), 403);
  });

  it('answers 400 to what is no activity', async () => {
    await nothingHappened(await post({}, { from: undefined }), 400);
    await nothingHappened(await teams.post([]), 400);
    await nothingHappened(await teams.post('"help"'), 400);
  });
});

describe('the door, when keys cannot be had', () => {
  for (const how of ['fail', 'hang'] as const)
    it(`answers 503 in a few seconds when their server ${how}s, and works again after`, async () => {
      const teams = await startTeams({ auth: true, rooms });
      try {
        teams.issuer?.behave(how);
        const first = await teams.person(PEOPLE.mara).says('ask');
        expect(first.status).to.equal(503);
        teams.issuer?.behave('well');
        expect((await teams.person(PEOPLE.mara).says('ask')).texts).to.deep.equal(['Answered.']);
      } finally {
        await teams.stop();
      }
    });
});

describe('the door, when something breaks that never should', () => {
  it('answers 500 with a reference, and logs it without a word of what it was', async () => {
    const lines: string[] = [];
    const parts = {
      elapsed: () => 0,
      newReference: () => 'ERR-2F7K',
      log: createLog('info', { write: (line) => void lines.push(line) }),
      adapter: { authenticate: () => Promise.reject(new Error('a child’s name')) },
    };
    const receive = door(parts as unknown as Parts, aConfig()); // it breaks before it needs the others
    expect(await receive(anActivity(), '')).to.deep.equal({
      status: 500,
      body: { message: 'Something went wrong on our side. Quote ERR-2F7K.' },
    });
    expect(lines.join('')).to.include('ERR-2F7K').and.not.include('child');
  });
});
