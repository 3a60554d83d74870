import { expect } from 'chai';
import type { Command, Feature } from '../../../src/core/feature.ts';
import { anyone, type Caller, coordinators, members } from '../../../src/domain/caller.ts';
import { help } from '../../../src/features/help/feature.ts';
import { aCaller, aRegister, aStranger, aTurn, PEOPLE } from '../../support/builders.ts';

const command = (name: string, may = members): Command => ({
  name,
  summary: `about ${name}`,
  example: `${name} example`,
  may,
  run: async () => ({}),
});

const rooms: readonly Feature[] = [
  {
    name: 'actions',
    verbs: [],
    commands: ['action', 'actions', 'owe', 'done', 'move', 'note'].map((n) => command(n)),
  },
  {
    name: 'members',
    verbs: [],
    commands: [
      command('join', anyone),
      command('members'),
      command('members pending', coordinators),
      command('add contacts', coordinators),
      command('remove', coordinators),
    ],
  },
];

const retention = { periods: {}, started: false };
const room = help(rooms, { now: async () => retention });
const says = async (name: string, caller: Caller, rest = '') => {
  const reply = await room.commands.find((one) => one.name === name)?.run(rest, aTurn({ caller }));
  const data = reply?.card?.data as { says: string; lines: { type: string; summary: string }[] } | undefined;
  return { text: reply?.text, says: data?.says, lines: data?.lines.map(({ type }) => type) ?? [] };
};

const everything = async (caller: Caller): Promise<string> => {
  const reply = await room.commands.find((one) => one.name === 'help')?.run('all', aTurn({ caller }));
  return JSON.stringify(reply?.card?.data);
};

describe('help', () => {
  it('is six lines for a member, of what a member may do, the last naming the rest', async () => {
    const { lines } = await says('help', aCaller());
    expect(lines).to.have.length(6);
    expect(lines.at(-1)).to.equal('help all');
    expect(lines).to.include('action example');
    expect(lines).to.not.include.members(['members pending example', 'join example']);
  });

  it('is six lines for a coordinator, a coordinator’s own work first', async () => {
    const { lines } = await says('help', aCaller(PEOPLE.cora));
    expect(lines).to.have.length(6);
    expect(lines.slice(0, 2)).to.deep.equal(['members pending example', 'add contacts example']);
  });

  it('offers a stranger how to join and what is kept, and nothing they may not do', async () => {
    const { lines, says: said } = await says('help', aStranger());
    expect(lines).to.deep.equal(['join example', 'privacy']);
    expect(said).to.contain('Ask to join');
  });

  it('tells somebody pending that they wait for a coordinator', async () => {
    expect((await says('help', aStranger('Sam', 'pending'))).says).to.contain('has yet to approve you');
  });

  it('lists everything this person may type', async () => {
    expect(await everything(aCaller()))
      .to.contain('move example')
      .and.not.contain('remove example');
    expect(await everything(aCaller(PEOPLE.cora))).to.contain('remove example');
  });

  it('leaves out a room where this person may type nothing', async () => {
    expect(await everything(aStranger()))
      .to.contain('Members')
      .and.not.contain('Actions');
  });

  it('lists one room by its name', async () => {
    const { lines } = await says('help', aCaller(), 'Actions');
    expect(lines).to.have.length(6);
    expect(lines).to.not.include('join example');
  });

  it('is also what a question mark asks for', () => {
    expect(room.catches?.(' ?? ')).to.deep.equal({ command: 'help', rest: '' });
    expect(room.catches?.('what?')).to.equal(undefined);
  });

  it('greets by first name', async () => {
    expect((await says('hello', aCaller())).says).to.equal('Hello Mara. You can type:');
  });

  it('answers thanks', async () =>
    expect((await says('thanks', aCaller())).text).to.equal('You’re welcome.'));
});

describe('privacy', () => {
  it('names the coordinators as those to ask', async () => {
    expect((await says('privacy', aStranger())).text).to.contain('**Whom to ask**: Cora Oakley.');
  });

  it('shows a coordinator’s name as it is, whatever signs it holds', async () => {
    const cora = { ...PEOPLE.cora, name: '[Cora](https://example.org)' };
    const turn = aTurn({ caller: aStranger(), register: aRegister({ people: [cora] }) });
    const reply = await room.commands.find(({ name }) => name === 'privacy')?.run('', turn);
    expect(reply?.text).to.contain('\\[Cora\\]\\(https://example.org\\)');
  });

  it('has somebody to ask before there is a coordinator', async () => {
    const turn = aTurn({ caller: aStranger(), register: aRegister({ people: [] }) });
    const reply = await room.commands.find(({ name }) => name === 'privacy')?.run('', turn);
    expect(reply?.text).to.contain('whoever gave you this bot');
  });
});
