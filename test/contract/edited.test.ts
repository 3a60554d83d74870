import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { linesOf } from '../journeys/shown.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { type Actor, startTeams, type Teams, type Wanted } from '../support/teams.ts';
import { gate, openIn, type Telling, tell } from './about-a-message.ts';

const GROUP = '19:group@thread.v2';
const SHARE = 'action Mara Swift to share the protocol by 25 November';

describe('a typed message is edited', () => {
  let teams: Teams;
  let mara: Actor;
  const start = async (wanted: Wanted = {}): Promise<void> => {
    teams = await startTeams({ auth: true, ...wanted });
    mara = teams.person(PEOPLE.mara);
  };
  beforeEach(() => start());
  afterEach(() => teams.stop());

  const told = (type: string, eventType: string, telling: Partial<Telling> = {}) =>
    tell(teams, [type, eventType], { who: mara, ...telling });
  const edits = (text: string, telling: Partial<Telling> = {}) =>
    told('messageUpdate', 'editMessage', { text, ...telling });
  const open = (): Promise<number> => openIn(teams);

  for (const [what, first] of [
    ['was not understood', 'actoin of the wether in Kent'],
    ['was a question', 'actions for Kent'],
    ['was refused', 'approve Sam Newcome'],
  ] as const)
    it(`and is answered anew where it ${what}`, async () => {
      await mara.says(first, { id: 'first' });
      const [answer = ''] = await edits('actions for Surrey');
      expect(answer).to.contain('Surrey');
      expect((await edits(SHARE)).join('\n')).to.contain('Recorded ACT-');
      expect(await open()).to.equal(1);
    });

  it('and is not done again where it was done: its answer is told again, and how to take it back', async () => {
    await mara.says(SHARE, { id: 'first' });
    const [says = '', card = ''] = await edits(SHARE.replace('protocol', 'policy'));
    expect(says).to.match(/^Editing a message does not change what it did\..*\*\*undo\*\*.*new message/s);
    expect(card).to.contain('Recorded ACT-');
    expect(await open()).to.equal(1);
    await mara.says('undo');
    expect(await open()).to.equal(0);
  });

  it('and changed by an edit, changes nothing by the next', async () => {
    await mara.says('the wether', { id: 'first' });
    expect((await edits(SHARE)).join()).to.contain('Recorded');
    expect((await edits(SHARE.replace('protocol', 'policy')))[0]).to.match(/^Editing a message does not/);
    expect(await open()).to.equal(1);
  });

  it('and is not done again where the card that answered it has done it', async () => {
    const { cards } = await mara.says('action Surry to share the protocol', { id: 'first' });
    const answer = { typed: 'Surry to share the protocol', choice1: '936', other1: '' };
    await mara.presses('actions.answer', answer, { ...(cards[0] && { card: cards[0] }) });
    expect(await open()).to.equal(1);
    expect((await edits('action Surrey to share the protocol'))[0]).to.match(/^Editing a message does not/);
    expect(await open()).to.equal(1);
  });

  for (const first of [SHARE, 'actions for Kent', 'actions for Kent https://example.org/paper'])
    it(`and says the same words, which is silent: "${first}"`, async () => {
      await mara.says(first, { id: 'first' });
      expect(await edits(first)).to.deep.equal([]);
      expect(await edits(` ${first}\u200b`)).to.deep.equal([]);
    });

  it('and told of twice is answered once', async () => {
    await mara.says('the wether', { id: 'first' });
    const twice = await Promise.all([edits('actions for Surrey'), edits('actions for Surrey')]);
    await edits('actions for Surrey');
    expect(teams.connector.calls).to.have.length(2);
    expect(twice.flat().length).to.be.within(1, 2);
  });

  it('and its edit is done once, however often and at once it is told of', async () => {
    await mara.says('the wether', { id: 'first' });
    await Promise.all([edits(SHARE), edits(SHARE), edits(SHARE.replace('protocol', 'policy'))]);
    expect(await open()).to.equal(1);
  });

  it('while it is still being answered, and waits for that', async () => {
    const tables = memoryTables();
    const [begun, released] = [gate(), gate()];
    const slow: OpenTable = (name) => ({
      ...tables(name),
      transact: async (...given) => {
        if (name === 'actions') begun.open();
        if (name === 'actions') await released.opened;
        return tables(name).transact(...given);
      },
    });
    await teams.stop();
    await start({ open: slow });
    const first = mara.says(SHARE, { id: 'first' });
    await begun.opened;
    const edit = edits(SHARE.replace('protocol', 'policy'));
    released.open();
    await first;
    expect((await edit).join('\n')).to.contain('Editing a message does not');
    expect(await open()).to.equal(1);
  });

  it('and its first words are known to nobody: a question is answered, a change is not made', async () => {
    expect((await edits('actions for Surrey'))[0]).to.contain('Surrey');
    for (const text of [SHARE, SHARE.replace('protocol', 'policy')])
      expect(await edits(text)).to.deep.equal([
        'Nothing was done: the bot does not know what this message did before you edited it. Type it as a new message.',
      ]);
    expect(await open()).to.equal(0);
    expect((await mara.says(SHARE, { id: 'first' })).cards.flatMap(linesOf).join()).to.contain('Recorded');
    expect(await open()).to.equal(1);
  });

  it('in a group, to say the bot’s name, and a question is answered there', async () => {
    expect((await edits('actions for Surrey', { in: GROUP }))[0]).to.contain('Surrey');
    expect(await edits('actions for Surrey', { in: GROUP })).to.deep.equal([]);
  });

  it('days later, when what it was answered is no longer kept, and changes nothing', async () => {
    await mara.says('the wether', { id: 'first' });
    await teams.stop();
    await start({ now: new Date(NOW.getTime() + 5 * 86_400_000) });
    expect((await edits(SHARE))[0]).to.match(/^Nothing was done/);
  });

  it('and goes on from what it now lists', async () => {
    await mara.says(SHARE);
    await mara.says('the wether', { id: 'first' });
    await edits('actions mine');
    expect((await mara.says('show 1')).cards.flatMap(linesOf).join()).to.contain('protocol');
  });

  it('by nobody who is signed in, or with nothing left, and nothing is said', async () => {
    await mara.says('the wether', { id: 'first' });
    const guest = teams.account({ name: 'Guest', address: '29:anonymous' });
    expect(await edits('actions', { who: guest })).to.deep.equal([]);
    expect(await edits('')).to.deep.equal([]);
  });

  it('by somebody who was removed since, and nothing of the network is shown to them', async () => {
    const ines = teams.person(PEOPLE.ines);
    await ines.says(SHARE, { id: 'first' });
    await teams.person(PEOPLE.cora).says('remove Ines Field now');
    const says = await edits(SHARE.replace('protocol', 'policy'), { who: ines });
    expect(says).to.have.length(1);
    expect(says[0]).not.to.match(/ACT-|Swift|Recorded/);
  });

  it('so that it could identify a child: it is refused, and nothing of it is kept', async () => {
    await mara.says('the wether', { id: 'first' });
    const [says = ''] = await edits('look at NHS number 943 476 5919');
    expect(says).to.contain('NHS number').and.not.contain('943');
    expect(teams.lines.join('')).not.to.match(/943\W*476|5919/);
  });

  for (const [type, eventType] of [
    ['messageUpdate', 'undeleteMessage'],
    ['messageUpdate', 'somethingNew'],
    ['messageUpdate', ''],
    ['messageDelete', 'undeleteMessage'],
    ['messageDelete', ''],
    ['messageReaction', 'editMessage'],
  ] as const)
    it(`is no edit where it comes as ${type} ${eventType}, and nothing is said`, async () => {
      await mara.says(SHARE, { id: 'first' });
      expect(await told(type, eventType, { text: 'actions for Surrey' })).to.deep.equal([]);
    });
});
