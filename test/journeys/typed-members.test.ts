import { expect } from 'chai';
import type { Person } from '../../src/domain/person.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import { startTeams, type Teams } from '../support/teams.ts';
import { factIn, referenceIn, said, told } from './shown.ts';

const { mara: MARA, cora: CORA, dev: DEV } = PEOPLE;

describe('members and authorities as officers type them', () => {
  let teams: Teams;
  beforeEach(async () => {
    teams = await startTeams({ open: memoryTables() });
  });
  afterEach(() => teams.stop());
  const as = (person: Person) => teams.person(person);
  const newcomer = (name = 'Sam Newcome') => teams.account({ user: 'user-sam', name, address: '29:sam' });

  for (const typed of ['join Kent', 'Join kent', 'join KCC please', 'I want to join Kent', 'jion Kent'])
    it(`“${typed}” asks, the coordinator sees who waits and approves [row 2]`, async () => {
      expect(said(await newcomer().says(typed))).to.contain('You asked to join for Kent');
      expect(said(await newcomer().says('actions'))).to.contain('A coordinator has yet to approve you.');
      const waiting = await as(CORA).says('members pending');
      expect(said(waiting)).to.contain('1 person waiting').and.to.contain('Sam Newcome');
      const [card] = waiting.cards;
      const approved = await as(CORA).presses('members.approve', {}, card ? { card } : {});
      expect(told(approved)).to.contain('Sam Newcome (Kent) is now a member.');
      expect(said(await newcomer().says('what do I owe'))).to.contain('Your open actions');
    });

  for (const [typed, place] of [
    ['join Ox', 'Oxfordshire'],
    ['join hants', 'Hampshire'],
    ['join B&H', 'Brighton and Hove'],
    ['Join W Berks', 'West Berkshire'],
    ['join RBWM', 'Windsor and Maidenhead'],
    ['join Windsor & Maidenhead', 'Windsor and Maidenhead'],
    ['join reading', 'Reading'],
    ['join SESLIP', 'SESLIP'],
  ] as const)
    it(`“${typed}” is ${place} [row 4]`, async () =>
      expect(said(await newcomer().says(typed))).to.contain(`You asked to join for ${place}`));

  it('“join WBC” is asked about: two answer to it [row 4]', async () => {
    const seen = await newcomer().says('join WBC');
    expect(JSON.stringify(seen.cards)).to.contain('\\"WBC\\" could be Wokingham or West Berkshire');
  });

  it('roles, leaving and being removed [row 14]', async () => {
    const cora = as(CORA);
    expect(said(await cora.says('make Dev Patel lead for Kent'))).to.contain('already lead for Kent');
    expect(said(await cora.says('Make Mara Swift lead for Portsmouth'))).to.contain(
      'Mara Swift (Portsmouth) is lead for Portsmouth from 23 November 2026.',
    );
    expect(said(await as(DEV).says('leave now'))).to.contain('You have left the network');
    expect(said(await cora.says('remove Mara Swift now'))).to.contain('Mara Swift (Portsmouth) is out');
    expect(said(await as(MARA).says('actions'))).to.contain('Members of the network can do that.');
  });

  it('contacts as the notes write them, who own actions before they join [row 2]', async () => {
    const cora = as(CORA);
    const added = said(await cora.says('add contacts Bo Ray (Hants), Cy Fox and Di Moss (Wokingham)'));
    expect(added).to.contain('3 contacts added').and.to.contain('Di Moss (Wokingham)');
    const seen = await cora.says('action Bo Ray and CF to draft the leaflet by Friday');
    expect(factIn(seen, 'Who')).to.deep.equal(['Bo Ray and Cy Fox (“Bo Ray and CF”)']);
  });

  it('`members`, `members Kent` and the authorities without anyone [row 15]', async () => {
    expect(said(await as(DEV).says('members'))).to.match(/\*\*Kent\*\*: 1 member/);
    expect(said(await as(DEV).says('Members kent')))
      .to.contain('Dev Patel')
      .and.to.not.contain('Mara');
    expect(said(await as(DEV).says('authorities without anyone'))).to.contain('Slough');
  });

  it('the coordinator acts for those who do not use the bot: who, for whom, and how it came [row 28]', async () => {
    const cora = as(CORA);
    const ref = referenceIn(said(await cora.says('action Kent, Surrey and Slough to send the policy')));
    expect(said(await cora.says(`done ${ref}`))).to.contain('whose part is done?');
    expect(said(await cora.says(`done ${ref} for Kent by phone: sent on Monday`))).to.contain(
      'Done: Kent’s part.',
    );
    expect(said(await cora.says(`done ${ref} for Surrey and Slough`))).to.contain('the action is done');
    const history = said(await as(DEV).says(`history ${ref}`));
    expect(history).to.contain('Cora Oakley closed the part of Kent, told by phone: “sent on Monday”');
    expect(history).to.contain('Cora Oakley closed the part of Surrey and Slough');
  });

  it('an action by form, opened by “action” alone, keeps what was filled in [row 17]', async () => {
    const [card] = (await as(MARA).says('Action')).cards;
    const how = card ? { card } : {};
    const boxes = { text: 'share the statement', owners: 'MS/Surry', due: 'by Fri' };
    const again = await as(MARA).presses('actions.record', boxes, how);
    expect(told(again)).to.contain('“Surry” could be Surrey. Enter the full name');
    expect(JSON.stringify(again.card)).to.contain('"value":"MS/Surry"').and.to.contain('"value":"by Fri"');
    const recorded = await as(MARA).presses('actions.record', { ...boxes, owners: 'MS/Surrey' }, how);
    expect(told(recorded)).to.contain('Who: Mara Swift and Surrey');
    expect(told(recorded)).to.contain('By when: Friday 27 November 2026 (“by Fri”)');
  });
});
