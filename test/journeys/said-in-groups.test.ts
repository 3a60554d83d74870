import { expect } from 'chai';
import { aMeeting } from '../support/a-meeting.ts';
import { PEOPLE } from '../support/builders.ts';
import { startTeams } from '../support/teams.ts';
import { linesOf, said, told } from './shown.ts';

const GROUP = '19:officers@thread.v2';

const started = async () => {
  const teams = await startTeams({ register: { meetings: [aMeeting()] } });
  return { teams, cora: teams.person(PEOPLE.cora), mara: teams.person(PEOPLE.mara) };
};

describe('what is proposed for an agenda, in a group', () => {
  it('is in no form there, whoever proposed it, and in the one of their own chat', async () => {
    const { teams, cora, mara } = await started();
    await mara.says('propose Flexi-schooling');
    for (const who of [cora, mara])
      expect(said(await who.says('add a paper', { in: GROUP }))).to.not.contain('Flexi');
    const { cards } = await mara.says('add a paper');
    expect(JSON.stringify(cards)).to.contain('Proposed: Flexi-schooling');
    await teams.stop();
  });

  it('is not listed there to a coordinator who has still to say which, nor named when it is declined', async () => {
    const { teams, cora, mara } = await started();
    await mara.says('propose Flexi-schooling');
    await mara.says('propose Dual registration');
    const which = said(await cora.says('accept item', { in: GROUP }));
    expect(which).to.contain('Type **agenda** in your own chat').and.not.contain('Flexi');
    expect(said(await cora.says('accept item'))).to.contain('Flexi-schooling');
    const declined = await cora.says('decline item 1', { in: GROUP });
    expect(declined.cards.flatMap(linesOf).join('\n')).to.contain('Declined.').and.not.contain('Flexi');
    expect(said(await cora.says('decline item Dual registration'))).to.contain(
      'Declined: Dual registration.',
    );
    await teams.stop();
  });
});

describe('an update for the round-table, in a group', () => {
  it('is in no form there before the meeting has begun, whosever it is', async () => {
    const { teams, cora, mara } = await started();
    await mara.says('update The buses are late');
    for (const [who, text] of [
      [mara, 'update'],
      [mara, 'update for Portsmouth'],
      [mara, 'update for the 19 January meeting'],
      [cora, 'our update for Portsmouth'],
    ] as const)
      expect(said(await who.says(text, { in: GROUP })), text)
        .to.contain('in your own chat')
        .and.not.contain('buses');
    expect(JSON.stringify((await mara.says('update for Portsmouth')).cards)).to.contain('buses');
    await teams.stop();
  });
});

describe('who waits to join, in a group', () => {
  it('is shown to nobody there, though somebody is let in', async () => {
    const { teams, cora } = await started();
    for (const [user, name] of [
      ['sam', 'Sam Newcome'],
      ['al', 'Al Later'],
    ] as const)
      await teams.account({ user, name, address: `29:${name}` }).says('join Kent');
    const { cards } = await cora.says('members pending');
    const how = { in: GROUP, ...(cards[0] && { card: cards[0] }) };
    for (const text of ['approve Sam Newcome', 'refuse Al', 'members pending'])
      expect(said(await cora.says(text, { in: GROUP })))
        .to.contain('not shown in a group')
        .and.not.contain('Later');
    expect(told(await cora.presses('members.pending', {}, how))).to.contain('not shown in a group');
    const approve = { tenant: 'host', user: 'sam', list: true };
    const approved = told(await cora.presses('members.approve', approve, how));
    expect(approved).to.contain('is now a member').and.not.contain('waiting');
    await teams.stop();
  });
});
