import { expect } from 'chai';
import type { Notice } from '../../src/core/job.ts';
import type { PersonId } from '../../src/domain/person.ts';
import { delivering } from '../../src/jobs/deliver.ts';
import { createLog } from '../../src/log.ts';
import { type Deliveries, deliveriesIn } from '../../src/storage/deliveries.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { accountOf, aPerson, aRegister, NOW, TODAY } from '../support/builders.ts';
import { type Connector, type Fault, startConnector } from '../support/connector.ts';
import { aCard } from '../support/room.ts';
import { remembered, type Sending, sendingOver } from '../support/sending.ts';

const PERSONS = ['MEM-A', 'MEM-B', 'MEM-C'].map((id) => aPerson({ id: id as PersonId })); // that is how they begin
const PEOPLE = PERSONS.map(({ id }) => id);
const CHAT = 'a:MEM-B';

describe('delivering over the wire', () => {
  let teams: Connector;
  let sending: Sending;
  let deliveries: Deliveries;
  let waits: number[];
  let now: Date;
  beforeEach(async () => {
    teams = await startConnector();
    const open = memoryTables();
    sending = sendingOver(open('conversations'), () => now);
    deliveries = deliveriesIn(open('deliveries'));
    waits = [];
    now = NOW;
    await remembered(sending.references, PEOPLE, { url: teams.url, now: NOW });
  });
  afterEach(() => teams.close());

  const notices = (text: string): readonly Notice[] => PEOPLE.map((to) => ({ to, draw: () => ({ text }) }));
  const deliver = (id = 'first', given = notices('A word.')) =>
    delivering({
      deliveries,
      chats: sending.chats,
      clock: () => now,
      log: createLog('silent'),
      pause: async (ms) => void waits.push(ms),
      lanes: 1,
      leaseMs: 1_200,
    })({ job: 'reminders.daily', id }, given, {
      register: aRegister({ people: PERSONS, accounts: PERSONS.map(accountOf) }),
      goesOn: () => true,
    });
  const postsTo = (conversation: string): number =>
    teams.calls.filter((call) => call.conversation === conversation).length;
  const stateOf = async (to: string) => {
    const found = (await deliveries.recent(1, TODAY)).find((one) => one.to === to);
    return [found?.state, found?.cause].filter(Boolean).join(' ');
  };

  const cases: readonly (readonly [what: string, fault: Fault, state: string, posts: number])[] = [
    ['429 with Retry-After', { status: 429, retryAfter: 2 }, 'sent', 2],
    ['429 without', { status: 429 }, 'sent', 2],
    ['429 again and again', { status: 429, times: 99 }, 'busy busy', 8],
    ['412', { status: 412 }, 'sent', 2],
    ['500', { status: 500, times: 9 }, 'unknown no-answer', 1],
    ['502', { status: 502, times: 9 }, 'unknown no-answer', 1],
    ['503 with Retry-After', { status: 503, retryAfter: 1, times: 9 }, 'unknown no-answer', 1],
    ['an answer that never comes', { status: 'hang' }, 'unknown no-answer', 1],
    [
      'a person who blocked the bot',
      { status: 403, code: 'ConversationBlockedByUser' },
      'stopped blocked',
      1,
    ],
    ['a chat that takes no messages', { status: 403, code: 'MessageWritesBlocked' }, 'stopped blocked', 1],
    ['a bot that was removed', { status: 403, code: 'BotNotInConversationRoster' }, 'stopped removed', 1],
    ['a bot that is switched off', { status: 403, code: 'BotDisabledByAdmin' }, 'stopped disabled', 1],
    ['a chat that is gone', { status: 404, code: 'ConversationNotFound' }, 'stopped gone', 1],
    ['a message that is too large', { status: 413, code: 'MessageSizeTooBig' }, 'stopped refused', 1],
    ['a token that is not accepted', { status: 401 }, 'stopped refused', 1],
  ];
  for (const [what, fault, state, posts] of cases)
    it(`${what}: ${state}, after ${posts} ${posts === 1 ? 'try' : 'tries'}, and the others are told`, async () => {
      teams.misbehave({ ...fault, conversation: CHAT });
      const { sent, left } = await deliver();
      expect(await stateOf('MEM-B')).to.equal(state);
      expect(postsTo(CHAT)).to.equal(posts);
      expect([sent, left]).to.deep.equal([state === 'sent' ? 3 : 2, 0]);
      expect([postsTo('a:MEM-A'), postsTo('a:MEM-C')]).to.deep.equal([1, 1]);
    });

  it('waits as long as Teams asks', async () => {
    teams.misbehave({ status: 429, retryAfter: 3, conversation: CHAT });
    await deliver();
    expect(waits.reduce((sum, ms) => sum + ms, 0)).to.equal(3_000);
  });

  it('sends what never left once Teams can be reached', async () => {
    const { chats } = sending;
    await teams.close();
    const closed = await chats(['host|user-mem-a']);
    const [message] = closed.get('host|user-mem-a')?.messages({ text: 'A word.' }, NOW) ?? [];
    expect(await message?.(1_000)).to.deep.equal({ is: 'again' });
  });

  it('asks no more of a chat that Teams has closed, until its person writes', async () => {
    teams.misbehave({ status: 403, code: 'ConversationBlockedByUser', conversation: CHAT });
    await deliver();
    await deliver('second');
    expect(postsTo(CHAT)).to.equal(1);
    expect(await stateOf('MEM-B')).to.equal('stopped blocked');
    await remembered(sending.references, ['MEM-B'], { url: teams.url, now: NOW });
    await deliver('third');
    expect(postsTo(CHAT)).to.equal(2);
  });

  it('tries once more on a later day where it was closed on the day they were last heard of, and then no more', async () => {
    teams.misbehave({ status: 403, code: 'ConversationBlockedByUser', conversation: CHAT, times: 9 });
    const posts: number[] = [];
    for (const [n, on] of ['2026-11-23', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].entries()) {
      now = new Date(`${on}T10:00:00Z`);
      await deliver(`round ${n}`);
      posts.push(postsTo(CHAT));
    }
    expect(posts).to.deep.equal([1, 1, 2, 2, 2]);
  });

  it('sends words and card as two messages, and after a busy answer the second alone', async () => {
    const reply = { text: 'A word.', card: aCard('What you owe') };
    let posts = 0;
    const counted = async (): Promise<void> => {
      await teams.sees(({ text }) => text === 'A word.');
      teams.misbehave({ status: 429, retryAfter: 0, conversation: CHAT });
      posts += 1;
    };
    const both = counted();
    await deliver('first', [{ to: 'MEM-B', draw: () => reply }]);
    await both;
    expect(posts).to.equal(1);
    expect(teams.calls.filter(({ text }) => text === 'A word.')).to.have.length(1);
    expect(teams.calls.at(-1)?.card).not.to.equal(undefined);
  });

  it('is heard of by name in the ledger, with the day on which its person last wrote', async () => {
    await deliver();
    const [one] = await deliveries.recent(1, TODAY);
    expect(one).to.include({ to: 'MEM-A', state: 'sent', heard: TODAY });
  });
});
