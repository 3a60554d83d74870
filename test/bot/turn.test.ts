import { expect } from 'chai';
import { identityOf, placeOf } from '../../src/bot/identity.ts';
import { type Incoming, readActivity } from '../../src/bot/incoming.ts';
import { turnOf } from '../../src/bot/turn.ts';
import type { Registers } from '../../src/core/needs.ts';
import { coordinators, members } from '../../src/domain/caller.ts';
import type { Register } from '../../src/domain/register.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { registers as registersIn } from '../../src/storage/register.ts';
import { aRegister, NOW, PEOPLE } from '../support/builders.ts';
import { anActivity } from '../support/running.ts';

const incoming = (over: object = {}): Incoming => {
  const read = readActivity(anActivity(over));
  if (!read) throw new Error('the builder made no activity');
  return read;
};

const MARA = { tenant: 'host', user: `user-${PEOPLE.mara.id}`, name: 'Mara Swift', address: '29:MEM-MARA' };

/** Registers that answer these, one after the other, and count how they were asked. */
const reading = (...answers: readonly Register[]) => {
  const asked: boolean[] = [];
  const real = registersIn(memoryTables()('network'), () => NOW);
  const registers: Registers = {
    ...real,
    read: async ({ fresh = false } = {}) => {
      asked.push(fresh);
      return answers[Math.min(asked.length, answers.length) - 1] ?? aRegister();
    },
  };
  const enrolled: string[] = [];
  const parts = {
    registers,
    turns: {
      keep: async () => undefined,
      show: async () => undefined,
      last: async (...who: string[]) => ({ references: who }),
    },
    clock: () => NOW,
    trust: { hosts: [], loopback: true },
    coordinators: ['user-first'],
    enrol: async ({ user }: { user: string }) => enrolled.push(user),
  };
  return { asked, enrolled, parts };
};

describe('a turn', () => {
  it('of a member reads the register once, as it is held', async () => {
    const { asked, parts } = reading(aRegister());
    const turn = await turnOf(parts, incoming(), { account: MARA, may: members });
    expect([asked, turn.caller.standing]).to.deep.equal([[false], 'member']);
    expect(await turn.last()).to.deep.equal({ references: ['host|user-mem-mara', 'a:1'] });
  });

  it('that came without an id is its own, and never a repeat of another', async () => {
    const { parts } = reading(aRegister());
    for (const id of [undefined, '']) {
      const one = await turnOf(parts, incoming({ id }), { account: MARA, may: members });
      const other = await turnOf(parts, incoming({ id }), { account: MARA, may: members });
      expect(one.id)
        .to.match(/^[0-9a-f]{64}$/)
        .and.not.equal(other.id);
    }
  });

  it('that rests on who somebody is right now reads it afresh, once', async () => {
    const { asked, parts } = reading(aRegister());
    await turnOf(parts, incoming(), { account: MARA, may: coordinators, fresh: true });
    expect(asked).to.deep.equal([true]);
  });

  it('that would be refused reads it afresh before', async () => {
    const { asked, parts } = reading(aRegister({ accounts: [] }), aRegister());
    const turn = await turnOf(parts, incoming(), { account: MARA, may: members });
    expect([asked, turn.caller.standing]).to.deep.equal([[false, true], 'member']);
  });

  it('of somebody whom the settings name a coordinator makes them one first', async () => {
    const { asked, enrolled, parts } = reading(aRegister());
    const account = { ...MARA, user: 'user-first' };
    await turnOf(parts, incoming(), { account, may: members });
    expect([asked, enrolled]).to.deep.equal([[false, true], ['user-first']]);
  });

  it('has one id for a repeat, and another for another conversation, kind or activity', async () => {
    const { parts } = reading(aRegister());
    const idOf = async (over: object): Promise<string> =>
      (await turnOf(parts, incoming(over), { account: MARA, may: members })).id;
    const ids = await Promise.all([
      idOf({}),
      idOf({ text: 'something else' }),
      idOf({ id: 'activity-2' }),
      idOf({ type: 'invoke' }),
      idOf({ conversation: { id: 'a:2', conversationType: 'personal' } }),
    ]);
    expect(new Set(ids).size).to.equal(4);
    expect(ids[1]).to.equal(ids[0]);
  });
});

describe('an identity', () => {
  it('is tenant and object id in small letters, with the name and address Teams gives', () => {
    const from = { id: '29:x', name: ` ${'N'.repeat(300)}`, aadObjectId: 'USER-X' };
    const identity = identityOf(incoming({ from, channelData: { tenant: { id: 'Guest' } } }));
    expect(identity).to.include({ tenant: 'guest', user: 'user-x', address: '29:x' });
    expect(identity?.name.length).to.be.at.most(200);
  });

  it('has the conversation’s tenant where the channel names none', () => {
    expect(identityOf(incoming({ channelData: undefined }))?.tenant).to.equal('host');
  });

  it('has a name on one line, without signs that turn the words after it round', () => {
    const name = 'Sam\n# big\u2028\u202egnp\u200b \ud800';
    expect(identityOf(incoming({ from: { id: '29:x', name, aadObjectId: 'x' } }))?.name).to.equal(
      'Sam # big gnp',
    );
  });

  it('may have no name', () => {
    expect(identityOf(incoming({ from: { id: '29:x', aadObjectId: 'x' } }))?.name).to.equal('');
  });

  it('is nobody without an object id', () => {
    expect(identityOf(incoming({ from: { id: '29:x', name: 'Guest' } }))).to.equal(undefined);
  });
});

describe('a place', () => {
  for (const [conversation, kind] of [
    [{ id: 'a:1', conversationType: 'personal' }, 'personal'],
    [{ id: '19:x', conversationType: 'groupChat' }, 'group'],
    [{ id: '19:x', conversationType: 'channel' }, 'channel'],
    [{ id: '19:x', conversationType: 'something new' }, 'group'],
    [{ id: 'a:1' }, 'personal'],
    [{ id: '19:x' }, 'group'],
    [{ id: 'x', isGroup: true }, 'group'],
  ] as const)
    it(`is ${kind} for ${JSON.stringify(conversation)}`, () =>
      expect(placeOf(incoming({ conversation })).kind).to.equal(kind));
});
