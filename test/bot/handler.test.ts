import { expect } from 'chai';
import { WORK_MS } from '../../src/bot/in-time.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Turn } from '../../src/core/turn.ts';
import { anyone, coordinators } from '../../src/domain/caller.ts';
import { day } from '../../src/domain/day.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { aRegister, NOW, PEOPLE } from '../support/builders.ts';
import { aCard, aCommand, aRoom, aVerb } from '../support/room.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';

const GROUP = '19:group@thread.v2';
const CHANNEL = '19:team@thread.tacv2';

const titleOf = (card: unknown): unknown =>
  (card as { body?: readonly { text?: string }[] })?.body?.[0]?.text; // aCard's title stands first

describe('what Teams sends', () => {
  let teams: Teams;
  let mara: Actor;
  const turns: Turn[] = [];
  let gate: Promise<void> = Promise.resolve();

  const kept = (turn: Turn, text: string): Reply => {
    turns.push(turn);
    return { text };
  };
  const rooms = () => [
    aRoom({
      commands: [
        aCommand('say', (rest, turn) => kept(turn, `You said ${rest}`)),
        aCommand('help', () => ({ card: aCard('Help') }), { may: anyone }),
        aCommand('welcome', () => ({ card: aCard('Welcome') }), { may: anyone }),
        aCommand('both', () => ({ text: 'Words first.', card: aCard('Then a card') })),
        aCommand('break', () => Promise.reject(new Error('a child’s name'))),
        aCommand('secret', () => ({ text: 'For coordinators.' }), { may: coordinators }),
      ],
      verbs: [
        aVerb('test.words', (data, turn) => kept(turn, `Pressed ${data}`)),
        aVerb('test.card', () => ({ card: aCard('For you'), text: 'and words', saved: true })),
        aVerb('test.look', () => ({ card: aCard('For you') })),
        aVerb('test.shared', () => ({ card: aCard('For you'), everyone: aCard('For everyone') })),
        aVerb('test.refused', () => ({ card: aCard('Try again'), refused: 'no-date' })),
        aVerb('test.unkept', () => ({
          card: aCard('DOB 12/03/2014'),
          refused: 'child-identity',
          unkept: true,
        })),
        aVerb('test.break', () => Promise.reject(new Error('a child’s name'))),
        aVerb('test.slow', async () => {
          await gate;
          return { text: 'At last.' };
        }),
      ],
    }),
  ];
  before(async () => {
    teams = await startTeams({ rooms, workMs: WORK_MS });
    mara = teams.person(PEOPLE.mara);
  });
  beforeEach(() => {
    turns.length = 0;
    teams.connector.calls.length = 0;
    teams.lines.length = 0;
    teams.at(NOW);
  });
  after(() => teams.stop());

  describe('a message', () => {
    it('is answered where it was typed, in British English whatever Teams’ language is', async () => {
      const { status, posted, texts } = await mara.says('say hello');
      expect([status, texts]).to.deep.equal([200, ['You said hello']]);
      expect(posted[0]?.body).to.include({
        locale: 'en-GB',
        textFormat: 'markdown',
        replyToId: posted[0]?.about,
      });
    });

    for (const [place, kind] of [
      [GROUP, 'group'],
      [CHANNEL, 'channel'],
    ] as const)
      it(`is read without the mention of the bot in a ${kind}`, async () => {
        expect((await mara.says('say hello', { in: place })).texts).to.deep.equal(['You said hello']);
        expect(turns[0]?.place).to.deep.equal({ kind, conversation: place });
      });

    it('gives its handler the person, the day and the register', async () => {
      await mara.says('say hello');
      expect(turns[0]?.caller.person?.id).to.equal(PEOPLE.mara.id);
      expect(turns[0]?.today).to.equal(day('2026-11-23'));
      expect(turns[0]?.register.people.length).to.equal(aRegister().people.length);
      expect(turns[0]?.id).to.match(/^[0-9a-f]{64}$/);
    });

    it('gets words and card as two messages, the words first', async () => {
      const { posted } = await mara.says('both');
      expect(posted.map(({ text, card }) => text ?? titleOf(card))).to.deep.equal([
        'Words first.',
        'Then a card',
      ]);
      expect(posted[1]?.body).to.have.property('summary').that.is.a('string');
    });

    it('that says nothing gets help', async () => {
      expect((await mara.says('', { in: GROUP })).cards.map(titleOf)).to.deep.equal(['Help']);
    });

    it('that nobody understands gets the nearest commands, and is not repeated', async () => {
      const { texts } = await mara.says('show me something about zebras');
      expect(texts[0]).to.match(/did not understand.*\*\*say now\*\* – Does say/s);
      expect(texts[0]).not.to.include('zebras');
    });

    it('of a stranger that nobody understands says how to join', async () => {
      const sam = teams.account({ user: 'user-sam', name: 'Sam', address: '29:sam' });
      expect((await sam.says('zebras')).texts[0]).to.include('type **join** and your local authority');
    });

    it('of somebody who is not signed in is told so', async () => {
      const { texts } = await teams.account({ name: 'Guest', address: '29:anonymous' }).says('say x');
      expect(texts).to.have.length(1);
      expect(texts[0]).to.match(/^Only people signed in to Teams/);
    });

    it('that breaks something gets a reference, and nothing of it is told or logged', async () => {
      const { status, texts } = await mara.says('break');
      expect(status).to.equal(200);
      expect(texts[0]).to.match(/Something went wrong on our side.*quote ERR-\w{4}/);
      expect(teams.lines.join('')).to.include('"fault"').and.not.include('child');
    });

    it('sent again at once is not answered twice; sent again later, it gets the same answer', async () => {
      const first = await mara.says('say one', { id: 'twice' });
      const again = await mara.says('say one', { id: 'twice' });
      expect([first.texts.length, again.status, again.texts.length]).to.deep.equal([1, 200, 0]);
      teams.at(new Date(NOW.getTime() + 31_000));
      expect((await mara.says('say one', { id: 'twice' })).texts).to.deep.equal(['You said one']);
    });

    it('of nobody the bot may answer here is refused by the room’s permit', async () => {
      expect((await mara.says('secret')).texts[0]).to.equal('Only a coordinator can do that.');
    });
  });

  describe('an older client’s button', () => {
    it('reaches the same verb, without its name among the data', async () => {
      expect((await mara.submits('test.words', { a: '1' })).texts).to.deep.equal(['Pressed {"a":"1"}']);
    });

    it('has its card replaced where it stands', async () => {
      const { posted } = await mara.submits('test.card', {}, { messageId: 'message-old' });
      expect(posted).to.deep.equal([]);
      const [put] = teams.connector.calls;
      expect([put?.method, put?.about, titleOf(put?.card)]).to.deep.equal(['PUT', 'message-old', 'For you']);
    });

    it('in a group shows nobody a form with words that must not be kept', async () => {
      const { texts, cards } = await mara.submits('test.unkept', {}, { in: GROUP, messageId: 'message-old' });
      expect([texts.length, cards]).to.deep.equal([1, []]);
      expect(texts[0]).to.contain('Open a chat with the bot');
      expect((await mara.submits('test.unkept')).cards.map(titleOf)).to.deep.equal(['DOB 12/03/2014']);
    });

    it('in a group shows everybody what everybody may see', async () => {
      await mara.submits('test.shared', {}, { messageId: 'message-old', in: GROUP });
      expect(teams.connector.calls.map(({ card }) => titleOf(card))).to.deep.equal(['For everyone']);
    });

    it('posts the card anew where the old message is gone', async () => {
      teams.connector.misbehave({ status: 404, code: 'ActivityNotFoundInConversation' });
      const { posted } = await mara.submits('test.card', {}, { messageId: 'message-gone' });
      expect(posted.map(({ text, card }) => text ?? titleOf(card))).to.deep.equal(['and words', 'For you']);
      expect(teams.lines.join('')).to.include('ActivityNotFoundInConversation');
    });
  });

  describe('a button', () => {
    it('is answered with words where there is no card', async () => {
      const { status, body } = await mara.presses('test.words', { a: 1 });
      expect(status).to.equal(200);
      expect(body).to.deep.equal({
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Pressed {"a":1}',
      });
    });

    it('is answered with the card alone where there is one', async () => {
      const { body, card } = await mara.presses('test.card', {}, { messageId: 'message-1' });
      expect(body.type).to.equal('application/vnd.microsoft.card.adaptive');
      expect(titleOf(card)).to.equal('For you');
      expect(teams.connector.calls).to.deep.equal([]);
    });

    it('in a group changes the card for everybody', async () => {
      await mara.presses('test.card', {}, { messageId: 'message-1', in: GROUP });
      const [put] = teams.connector.calls;
      expect([put?.method, put?.about, titleOf(put?.card)]).to.deep.equal(['PUT', 'message-1', 'For you']);
    });

    it('shows others what is theirs, in a personal chat too where the room says so', async () => {
      for (const place of [GROUP, 'personal']) {
        const { card } = await mara.presses('test.shared', {}, { messageId: 'message-1', in: place });
        expect(titleOf(card)).to.equal('For you');
      }
      const shown = teams.connector.calls.map(({ card }) => titleOf(card));
      expect(shown).to.deep.equal(['For everyone', 'For everyone']);
    });

    it('that only looked changes nothing for the others', async () => {
      await mara.presses('test.look', {}, { messageId: 'message-1', in: GROUP });
      expect(teams.connector.calls).to.deep.equal([]);
    });

    it('that was refused changes nothing for the others', async () => {
      const { card } = await mara.presses('test.refused', {}, { messageId: 'message-1', in: GROUP });
      expect(titleOf(card)).to.equal('Try again');
      expect(teams.connector.calls).to.deep.equal([]);
    });

    it('is answered in time though the others cannot be shown it', async () => {
      teams.connector.misbehave({ status: 'hang', method: 'PUT' });
      const { status } = await mara.presses('test.card', {}, { messageId: 'message-1', in: GROUP });
      expect(status).to.equal(200);
    });

    it('with one operation id is one deed, however often it is sent; another person’s is another', async () => {
      await mara.presses('test.words', { op: 'one' });
      await mara.presses('test.words', { op: 'one' });
      await teams.person(PEOPLE.dev).presses('test.words', { op: 'one' });
      await mara.presses('test.words', { op: 'x'.repeat(65) });
      await mara.presses('test.words', { op: 'x'.repeat(65) });
      const [first, again, other, long, longer] = turns.map(({ id }) => id);
      expect(again).to.equal(first);
      expect(other).not.to.equal(first);
      expect(longer).not.to.equal(long);
    });

    it('that takes too long is answered within 3 s, and its answer follows', async () => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      const began = performance.now();
      const { status, text } = await mara.presses('test.slow');
      expect(performance.now() - began).to.be.at.least(2_000);
      expect([status, text]).to.deep.equal([
        200,
        'This is taking longer than usual. The answer will follow here.',
      ]);
      open();
      const late = await teams.connector.sees((call) => call.text === 'At last.');
      expect(late.conversation).to.equal('a:29:MEM-MARA');
    });

    it('that breaks something is answered with a reference', async () => {
      const { status, text } = await mara.presses('test.break');
      expect(status).to.equal(200);
      expect(text).to.match(/quote ERR-\w{4}/);
    });

    it('that no room knows any more says how to go on', async () => {
      expect((await mara.presses('gone.gone')).text).to.match(/Type \*\*help\*\* to start again/);
    });

    it('of somebody who is not signed in is told so', async () => {
      const { text } = await teams.account({ name: 'Guest', address: '29:anonymous' }).presses('test.words');
      expect(text).to.match(/^Only people signed in/);
    });

    for (const value of [undefined, {}, { action: {} }, { action: 'x' }, 'x'])
      it(`whose data are ${JSON.stringify(value)} is answered in words`, async () => {
        const { status, body } = await mara.sends({ type: 'invoke', name: 'adaptiveCard/action', value });
        expect(status).to.equal(200);
        expect(body).to.include({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
      });
  });

  describe('another invoke', () => {
    for (const [name, wanted] of [
      ['application/search', 'statusCode'],
      ['task/fetch', 'task'],
      ['task/submit', 'task'],
      ['composeExtension/fetchTask', 'task'],
      ['composeExtension/submitAction', 'task'],
      ['composeExtension/query', 'composeExtension'],
      ['fileConsent/invoke', undefined],
      ['signin/verifyState', undefined],
      [undefined, undefined],
    ] as const)
      it(`gets its own empty answer: ${name}`, async () => {
        const value = { queryText: '', kind: 'search' };
        const { status, body } = await mara.sends({ type: 'invoke', name, value });
        expect(status).to.equal(200);
        expect(Object.keys(body as object)[0]).to.equal(wanted); // every answer is an object
      });
  });

  describe('anything else', () => {
    for (const type of [
      'messageUpdate',
      'messageDelete',
      'messageReaction',
      'typing',
      'event',
      'endOfConversation',
      'trace',
      'x',
    ])
      it(`is received and left alone: ${type}`, async () => {
        const { status, body } = await mara.sends({ type, text: 'say hello' });
        expect([status, body]).to.deep.equal([200, undefined]);
        expect(teams.connector.calls).to.deep.equal([]);
      });
  });

  describe('being installed', () => {
    it('is greeted once, though Teams tells of it twice', async () => {
      await mara.sends({ type: 'installationUpdate', action: 'add' });
      await mara.sends({
        type: 'conversationUpdate',
        membersAdded: [{ id: '28:bot' }, { id: '29:MEM-MARA' }],
      });
      await mara.sends({ type: 'installationUpdate', action: 'add-upgrade' });
      expect(teams.connector.calls.map(({ card }) => titleOf(card))).to.deep.equal(['Welcome']);
    });

    it('by nobody who is signed in is not greeted', async () => {
      await teams.account({ name: '', address: '29:x' }).sends({ type: 'installationUpdate', action: 'add' });
      expect(teams.connector.calls).to.deep.equal([]);
    });
  });

  describe('a connector that misbehaves', () => {
    for (const status of [412, 429, 502])
      it(`is tried again after ${status}`, async () => {
        teams.connector.misbehave({ status, retryAfter: 0 });
        const { posted } = await mara.says('say hello');
        expect(posted.map((call) => call.status)).to.deep.equal([status, 200]);
      });

    for (const [status, code] of [
      [403, 'ConversationBlockedByUser'],
      [404, 'ConversationNotFound'],
    ] as const)
      it(`is not tried again after ${status}; its cause is logged, its words are not`, async () => {
        teams.connector.misbehave({ status, code });
        const seen = await mara.says('say hello');
        expect([seen.status, seen.posted.length]).to.deep.equal([200, 1]);
        expect(teams.lines.join('')).to.include(code).and.include('unsent').and.not.include('a secret');
      });

    it('that hangs is left, and everything else goes on', async () => {
      teams.connector.misbehave({ status: 'hang' });
      const hanging = mara.says('say hello');
      expect((await teams.person(PEOPLE.dev).says('say hello')).texts).to.deep.equal(['You said hello']);
      expect((await hanging).status).to.equal(200);
      expect(teams.lines.join('')).to.include('unsent');
    });
  });
});

describe('who somebody is', () => {
  const rooms = () => [
    aRoom({
      commands: [
        aCommand('secret', () => ({ text: 'For coordinators.' }), { may: coordinators }),
        aCommand('who', (_rest, { caller }) => ({ text: `${caller.standing} ${caller.name}` }), {
          may: anyone,
        }),
      ],
    }),
  ];

  it('is looked up afresh before anybody is refused: they may just have been approved elsewhere', async () => {
    const open = memoryTables();
    const one = await startTeams({ rooms, open });
    const cora = { ...PEOPLE.cora, id: 'MEM-NEW2' as const };
    const account = {
      tenant: 'host',
      user: 'user-MEM-NEW2',
      address: '29:new',
      name: 'Nell New',
      state: 'approved' as const,
    };
    const nell = one.person({ id: cora.id, name: 'Nell New' });
    try {
      expect((await nell.says('secret')).texts[0]).to.match(/^Members of the network can do that/);
      const other = await startTeams({
        rooms,
        open,
        now: new Date(NOW.getTime() + 1_000),
        register: { people: [cora], accounts: [{ ...account, person: cora.id }] },
      });
      await other.stop();
      expect((await nell.says('secret')).texts).to.deep.equal(['For coordinators.']);
    } finally {
      await one.stop();
    }
  });

  it('is a coordinator from the first word where the settings say so', async () => {
    const teams = await startTeams({ rooms, config: { coordinators: ['user-first'] } });
    try {
      const first = teams.account({ user: 'USER-first', name: 'Fay First', address: '29:first' });
      expect((await first.says('secret')).texts).to.deep.equal(['For coordinators.']);
      expect((await first.says('who')).texts).to.deep.equal(['member Fay First']);
      const other = teams.account({ user: 'user-second', name: 'Sid Second', address: '29:second' });
      expect((await other.says('who')).texts).to.deep.equal(['stranger Sid Second']);
    } finally {
      await teams.stop();
    }
  });

  it('cannot be said while the register cannot be read: the answer is a reference', async () => {
    const open = memoryTables();
    let broken = false;
    const teams = await startTeams({
      rooms,
      open: (name) => {
        const table = open(name);
        const guard = <T>(work: () => Promise<T>): Promise<T> =>
          broken ? Promise.reject(new Error('unreachable, and a child’s name')) : work();
        return {
          get: (...key) => guard(() => table.get(...key)),
          list: (...range) => guard(() => table.list(...range)),
          transact: (...ops) => guard(() => table.transact(...ops)),
          scan: (...range) => guard(() => table.scan(...range)),
        };
      },
    });
    try {
      broken = true;
      teams.at(new Date(NOW.getTime() + 10 * 60_000));
      const { status, texts } = await teams.person(PEOPLE.mara).says('secret');
      expect(status).to.equal(200);
      expect(texts[0]).to.match(/quote ERR-/);
      expect(teams.lines.join('')).not.to.include('child');
    } finally {
      await teams.stop();
    }
  });
});
