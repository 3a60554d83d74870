import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { startTeams, type Teams } from '../support/teams.ts';
import { linesOf } from './shown.ts';

const GROUP = '19:group@thread.v2';
const CHANNEL = '19:team@thread.tacv2';
const ADDED = { type: 'installationUpdate', action: 'add' };
const REMOVED = { type: 'installationUpdate', action: 'remove' };

describe('the bot is installed', () => {
  let teams: Teams;
  beforeEach(async () => {
    teams = await startTeams();
  });
  afterEach(() => teams.stop());

  /** What was posted, and where. */
  const posted = async () => {
    await teams.stop();
    return teams.connector.calls.map(({ conversation, text, card }) => ({
      where: conversation,
      says: text ?? linesOf(card).join('\n'),
    }));
  };

  it('and says in somebody’s own chat what it is, what to type first, and what it keeps', async () => {
    await teams.person(PEOPLE.mara).sends(ADDED);
    const [only, ...others] = await posted();
    expect(others).to.deep.equal([]);
    expect(only?.says).to.contain('Hello Mara').and.contain('what do I owe').and.contain('**privacy**');
  });

  it('and tells somebody it does not know how to join, and shows them nothing of the network', async () => {
    const sam = teams.account({ user: 'user-sam', name: 'Sam Newcome', address: '29:sam' });
    await sam.sends(ADDED);
    await sam.says('join Kent');
    await sam.sends(REMOVED);
    teams.at(new Date('2026-11-25T10:00:00Z'));
    await sam.sends(ADDED);
    const calls = await posted();
    expect(calls[0]?.says).to.contain('To ask to join').and.contain('join').and.not.contain('Oakley');
    expect(calls.at(-1)?.says).to.contain('has yet to approve you');
  });

  it('once, though Teams tells of it twice, with another id, and it is removed and added again', async () => {
    const mara = teams.person(PEOPLE.mara);
    await mara.sends(ADDED, { id: 'one' });
    await mara.sends(ADDED, { id: 'one' });
    await mara.sends(ADDED, { id: 'two' });
    await mara.sends({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] });
    await mara.sends({ type: 'installationUpdate', action: 'add-upgrade' });
    await mara.sends(REMOVED);
    await mara.sends(ADDED);
    expect(await posted()).to.have.length(1);
  });

  for (const place of [GROUP, CHANNEL])
    it(`in ${place === GROUP ? 'a group' : 'a team'} and posts nothing there, but tells whoever added it in their own chat`, async () => {
      const mara = teams.person(PEOPLE.mara);
      await mara.says('hello');
      await mara.sends(ADDED, { in: place });
      await mara.sends({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }, { in: place });
      const calls = (await posted()).slice(1);
      expect(calls.map(({ where }) => where)).to.deep.equal(['a:29:MEM-MARA']);
      expect(calls[0]?.says).to.contain('You added me to a team or chat');
    });

  it('in a team by somebody whose own chat it does not know, and says one line there, once', async () => {
    const mara = teams.person(PEOPLE.mara);
    await mara.sends(ADDED, { in: CHANNEL });
    await mara.sends(ADDED, { in: CHANNEL });
    const calls = await posted();
    expect(calls.map(({ where }) => where)).to.deep.equal([CHANNEL]);
    expect(calls[0]?.says).to.contain('posts nothing by itself').and.not.contain('\n');
  });

  it('posts nothing where people come to a team or leave it', async () => {
    const mara = teams.person(PEOPLE.mara);
    for (const change of ['membersAdded', 'membersRemoved'])
      await mara.sends({ type: 'conversationUpdate', [change]: [{ id: '29:MEM-DEV2' }] }, { in: CHANNEL });
    expect(await posted()).to.deep.equal([]);
  });

  it('and removed, and writes to them no more', async () => {
    const ines = teams.person(PEOPLE.ines);
    await ines.says('hello');
    await ines.sends(REMOVED);
    const sam = teams.account({ user: 'user-sam', name: 'Sam Newcome', address: '29:sam' });
    await sam.says('hello');
    await sam.sends(REMOVED);
    await sam.sends({ type: 'event', name: 'nothing' });
    const before = teams.connector.calls.length;
    await teams.person(PEOPLE.cora).says('help');
    expect((await posted()).slice(before).map(({ where }) => where)).to.deep.equal(['a:29:MEM-CORA']);
  });

  it('and says to whoever is approved what to type first', async () => {
    const sam = teams.account({ user: 'user-sam', name: 'Sam Newcome', address: '29:sam' });
    await sam.says('join Kent');
    await teams.person(PEOPLE.cora).says('approve Sam Newcome');
    const calls = await posted();
    const told = calls.filter(({ where }) => where === 'a:29:sam').at(-1);
    expect(told?.says).to.contain('You are now a member').and.contain('what do I owe').and.contain('privacy');
  });

  it('and answers “welcome” whenever somebody asks', async () => {
    const mara = teams.person(PEOPLE.mara);
    const own = await mara.says('what is this');
    expect(own.cards.flatMap(linesOf).join('\n')).to.contain('Begin by typing');
    const here = await mara.says('welcome', { in: GROUP });
    expect(here.texts).to.have.length(1);
    expect(await posted()).to.have.length(2);
  });
});
