import { expect } from 'chai';
import fc from 'fast-check';
import { happeningOf } from '../../src/bot/happening.ts';
import { readActivity } from '../../src/bot/incoming.ts';
import type { Happening } from '../../src/core/live.ts';
import type { Reply } from '../../src/core/reply.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { aCard, aCommand, aRoom } from '../support/room.ts';
import { anActivity } from '../support/running.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';

const CHAT = '19:meeting_NDU2@thread.v2';
const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDU2%40thread.v2/0';
const NAMES = {
  started: 'application/vnd.microsoft.meetingStart',
  ended: 'application/vnd.microsoft.meetingEnd',
  joined: 'application/vnd.microsoft.meetingParticipantJoin',
  left: 'application/vnd.microsoft.meetingParticipantLeave',
} as const;

const meeting = { Id: 'MCMxOTo=', Title: 'Autumn meeting', JoinUrl: JOIN, MeetingType: 'Scheduled' };
const member = (over: object = {}, inMeeting = true) => ({
  user: { id: '29:1', name: 'Dev Patel', aadObjectId: 'User-MEM-DEV2', ...over },
  meeting: { inMeeting, role: 'Attendee' },
});

const event = (kind: keyof typeof NAMES, value: unknown = meeting) => ({
  type: 'event',
  name: NAMES[kind],
  value,
});

const read = (activity: object): Happening | undefined => {
  const incoming = readActivity(
    anActivity({ conversation: { id: CHAT, conversationType: 'groupChat', tenantId: 'host' }, ...activity }),
  );
  if (!incoming) throw new Error('it has not the shape of an activity');
  return happeningOf(incoming);
};

describe('what an event tells of a meeting', () => {
  it('is its start, with title and link in either spelling', () => {
    const wanted = {
      kind: 'started',
      conversation: CHAT,
      title: 'Autumn meeting',
      joinUrl: JOIN,
      people: [],
    };
    for (const value of [meeting, { id: 'x', title: 'Autumn meeting', joinUrl: JOIN }])
      expect(read(event('started', value))).to.deep.include(wanted);
  });

  it('is its end', () => {
    expect(read(event('ended', { ...meeting, EndTime: '2026-11-23T12:00:00Z' }))?.kind).to.equal('ended');
  });

  it('is who joined, by account where they are signed in', () => {
    const members = [
      member(),
      member({ id: '29:2', name: 'Guest', aadObjectId: undefined }),
      member({ id: '29:3', name: 'Else Where', aadObjectId: 'e', tenantId: 'Other' }),
    ];
    expect(read(event('joined', { members }))?.people).to.deep.equal([
      { name: 'Dev Patel', tenant: 'host', user: 'user-mem-dev2' },
      { name: 'Guest' },
      { name: 'Else Where', tenant: 'other', user: 'e' },
    ]);
  });

  it('is who left', () => {
    expect(read(event('left', { members: [member({}, false)] }))?.people).to.have.length(1);
  });

  it('is no app, and nobody of whom Teams says the opposite', () => {
    const members = [member({ id: '28:other-bot' }), member({}, false)];
    expect(read(event('joined', { members }))).to.equal(undefined);
    expect(read(event('joined', { members: [...members, member()] }))?.people).to.have.length(1);
  });

  it('has names of a length and a sort that can be shown', () => {
    const name = `\u202eA\n${'b'.repeat(5_000)}`;
    const [one] = read(event('joined', { members: [member({ name })] }))?.people ?? [];
    expect(one?.name)
      .to.match(/^A b+$/)
      .and.have.length.below(201);
    expect(read(event('started', { ...meeting, Title: name }))?.title).to.match(/^A b+$/);
  });

  it('has no link but an https one', () => {
    for (const JoinUrl of ['javascript:alert(1)', 'http://x', `https://${'x'.repeat(3_000)}`, 7, null])
      expect(read(event('started', { ...meeting, JoinUrl }))?.joinUrl).to.equal('');
  });

  for (const value of [undefined, null, 7, 'text', []])
    it(`is nothing where it is ${JSON.stringify(value)}`, () => {
      for (const kind of ['started', 'ended', 'joined', 'left'] as const)
        expect(read({ ...event(kind), value })).to.equal(undefined);
    });

  for (const members of [undefined, null, {}, [], [null], [{}], [{ user: {} }], [{ user: { id: 7 } }]])
    it(`is nobody where the members are ${JSON.stringify(members)}`, () => {
      expect(read(event('joined', { members }))).to.equal(undefined);
    });

  it('is nothing where it is another event', () => {
    for (const name of [undefined, 'application/vnd.microsoft.readReceipt', 'meetingStart', 'toString'])
      expect(read({ ...event('started'), name })).to.equal(undefined);
  });

  it('is the same for a repeat, and another for everything else', () => {
    const ids = [
      read({ ...event('started'), id: '1' }),
      read({ ...event('started'), id: '2' }),
      read({ ...event('ended'), id: '1' }),
      read({ ...event('started'), id: '' }),
      read({ ...event('started'), id: '' }),
    ].map((one) => one?.id);
    expect(new Set(ids).size).to.equal(5);
    expect(read({ ...event('started'), id: '1' })?.id).to.equal(ids[0]);
  });

  it('is never a fault, whatever is sent', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({ members: fc.array(fc.anything()) }),
      fc.constant(meeting),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(NAMES)), odd, (name, value) => {
        const happening = read({ type: 'event', name, value });
        if (!happening) return;
        expect(happening.id).to.match(/^[0-9a-f]{64}$/);
        expect(happening.title.length).to.be.at.most(200);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a meeting in Teams', () => {
  const heard: Happening[] = [];
  let answer: (happening: Happening) => Reply | undefined = () => undefined;
  let gate: Promise<void> = Promise.resolve();
  let isWaiting: () => void = () => undefined;
  let waiting: Promise<void> = Promise.resolve();
  let teams: Teams;
  let cora: Actor;
  const open = memoryTables();
  const room = (name: string) =>
    aRoom({
      name,
      commands:
        name === 'test' ? [aCommand('change', () => ({ text: 'Changed.', touches: ['test.now|1'] }))] : [],
      lives: name === 'test' ? [{ name: 'test.now', show: async () => aCard('Redrawn') }] : [],
      happens: async (happening) => {
        if (name !== 'test') throw new Error('a child’s name');
        if (happening.kind === 'started') {
          isWaiting();
          await gate;
        }
        heard.push(happening);
        return answer(happening);
      },
    });
  const start = (over: Parameters<typeof startTeams>[0] = {}) =>
    startTeams({ rooms: () => [room('broken'), room('test')], open, pause: async () => undefined, ...over });

  before(async () => {
    teams = await start();
    cora = teams.person(PEOPLE.cora);
  });
  beforeEach(() => {
    heard.length = 0;
    teams.connector.calls.length = 0;
    teams.lines.length = 0;
    answer = () => undefined;
    gate = Promise.resolve();
    waiting = new Promise((resolve) => {
      isWaiting = resolve;
    });
    teams.at(NOW);
  });
  after(() => teams.stop());

  const sends = (activity: object, id?: string) => cora.sends(activity, { in: CHAT, ...(id && { id }) });

  it('reaches the rooms with what everybody may know', async () => {
    expect((await sends(event('started'))).status).to.equal(200);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ kind: 'started', conversation: CHAT });
  });

  it('is heard by a room though another broke, and logged without a word of it', async () => {
    await sends(event('started'));
    expect(heard).to.have.length(1);
    expect(teams.lines.join('')).to.include('"room":"broken"').and.not.include('child');
    expect(teams.lines.join('')).not.to.match(/Autumn|Patel|meetup-join/);
  });

  it('has what its room says posted to the meeting chat, as a card that stays current', async () => {
    answer = () => ({ text: 'It begins.', card: aCard('Now'), keep: 'test.now|1' });
    await sends(event('started'));
    const { calls } = teams.connector;
    expect(calls.map(({ conversation, text }) => [conversation, text])).to.deep.equal([
      [CHAT, 'It begins.'],
      [CHAT, undefined],
    ]);
    await cora.says('change');
    const redrawn = await teams.connector.sees(({ method }) => method === 'PUT');
    expect([redrawn.conversation, redrawn.about]).to.deep.equal([CHAT, calls[1]?.id]);
  });

  it('draws anew what its room touched', async () => {
    answer = ({ kind }) =>
      kind === 'started' ? { card: aCard('Now'), keep: 'test.now|1' } : { touches: ['test.now|1'] };
    await sends(event('started'));
    await sends(event('joined', { members: [member()] }));
    await teams.connector.sees(({ method, conversation }) => method === 'PUT' && conversation === CHAT);
  });

  it('makes its chat one that can be posted to', async () => {
    const chat = '19:meeting_new@thread.v2';
    await cora.sends(event('started'), { in: chat });
    answer = () => ({ tell: [{ to: [], in: chat, reply: { text: 'Also here.' } }] });
    await sends(event('ended'));
    const told = await teams.connector.sees(({ text }) => text === 'Also here.');
    expect(told.conversation).to.equal(chat);
  });

  it('told of twice is heard once, on whichever instance, and posted once', async () => {
    const other = await start();
    answer = () => ({ text: 'It begins.' });
    await Promise.all([sends(event('started'), 'one'), sends(event('started'), 'one')]);
    await other.person(PEOPLE.cora).sends(event('started'), { in: CHAT, id: 'one' });
    await other.stop();
    expect(heard).to.have.length(1);
    const posted = [...teams.connector.calls, ...other.connector.calls].filter(({ text }) => text);
    expect(posted).to.have.length(1);
  });

  it('told of again is heard again where its room had failed', async () => {
    answer = () => {
      throw new Error('no');
    };
    await sends(event('started'), 'failed');
    answer = () => ({ text: 'It begins.' });
    await sends(event('started'), 'failed');
    await sends(event('started'), 'failed');
    expect(heard).to.have.length(2);
    expect(teams.connector.calls).to.have.length(1);
  });

  it('has its events told one after the other, in the order they came', async () => {
    let pass: () => void = () => undefined;
    gate = new Promise((resolve) => {
      pass = resolve;
    });
    const first = sends(event('started'));
    await waiting;
    const second = sends(event('ended'));
    await cora.sends(event('left', { members: [member({}, false)] }), { in: '19:elsewhere@thread.v2' });
    expect(heard.map(({ kind }) => kind)).to.deep.equal(['left']);
    pass();
    await Promise.all([first, second]);
    expect(heard.map(({ kind }) => kind)).to.deep.equal(['left', 'started', 'ended']);
  });

  it('takes five thousand who join: three thousand at once, the others one by one', async () => {
    const members = Array.from({ length: 3_000 }, (_, n) => ({ user: { id: `29:${n}`, name: `P ${n}` } }));
    expect((await sends(event('joined', { members }))).status).to.equal(200);
    const join = (n: number) => sends(event('joined', { members: [member({ name: `P${n}` })] }));
    for (let n = 0; n < 2_000; n += 100)
      await Promise.all(Array.from({ length: 100 }, (_, at) => join(n + at)));
    expect(heard.flatMap(({ people }) => people)).to.have.length(5_000);
  });

  for (const [what, activity] of [
    ['value', event('started', 'text')],
    ['members', event('joined', { members: 'everybody' })],
    ['name', { type: 'event', name: 'application/vnd.microsoft.unheardOf', value: {} }],
  ] as const)
    it(`whose ${what} is malformed is received and left alone`, async () => {
      expect((await sends(activity)).status).to.equal(200);
      expect([heard.length, teams.connector.calls.length, teams.lines.length]).to.deep.equal([0, 0, 0]);
    });

  it('is received and left alone whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(NAMES)),
        fc.oneof(fc.jsonValue(), fc.record({ members: fc.jsonValue(), Title: fc.jsonValue() })),
        async (name, value) => {
          expect((await sends({ type: 'event', name, value })).status).to.equal(200);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of somebody who is not signed in is heard all the same', async () => {
    const { status } = await teams
      .account({ name: 'Guest', address: '29:anonymous' })
      .sends(event('joined', { members: [member({ aadObjectId: undefined })] }), { in: CHAT });
    expect([status, heard[0]?.people]).to.deep.equal([200, [{ name: 'Dev Patel' }]]);
  });

  it('of a tenant that is not allowed, or from an address that is not Teams’, is turned away', async () => {
    const strict = await start({ auth: true });
    const stranger = strict.account({ user: 'x', name: 'X', address: '29:x', tenant: 'elsewhere' });
    expect((await stranger.sends(event('started'), { in: CHAT })).status).to.equal(403);
    const moved = { over: { serviceUrl: 'https://evil.example/' }, in: CHAT };
    expect((await strict.person(PEOPLE.cora).sends(event('started'), moved)).status).to.equal(401);
    const unsigned = await strict.post(anActivity(event('started')));
    expect(unsigned.status).to.equal(401);
    await strict.stop();
    expect(heard).to.deep.equal([]);
  });
});
