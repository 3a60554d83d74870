import { expect } from 'chai';
import { NOW, PEOPLE } from '../support/builders.ts';
import { type Entra, startEntra } from '../support/entra.ts';
import { MEETINGS } from '../support/meetings.ts';
import { signedIn, type TabOf, tabOf, tokenOf } from '../support/tab.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const { mara: MARA, cora: CORA, hugh: HUGH } = PEOPLE;
const AT_STAGE = { at: 'stage', conversation: '19:meeting@thread.v2' };
const AGENDA = { page: 'agenda.agenda' };

describe('the stage of a meeting, as its client asks', () => {
  let teams: Teams;
  let entra: Entra;
  const tab = (person: typeof MARA, where?: object): TabOf => tabOf(teams, tokenOf(entra, person), where);

  before(async () => {
    entra = await startEntra(() => NOW);
    teams = await startTeams({
      config: { signIns: entra.signIns },
      register: { accounts: [MARA, CORA, HUGH].map(signedIn), meetings: MEETINGS },
    });
    await tab(MARA).type('agenda item: Fair access protocol, 10 minutes');
  });
  after(async () => {
    await teams.stop();
    await entra.close();
  });

  it('has the pages that are looked at together, and a side panel is told which they are', async () => {
    const titles = async (where: object) => (await tab(MARA, where).start()).body.pages;
    expect(await titles(AT_STAGE)).to.deep.equal([
      { name: 'meetings.now', title: 'Now' },
      { name: 'agenda.agenda', title: 'Agenda' },
      { name: 'roundtable.updates', title: 'Round-table' },
    ]);
    expect(await titles({ ...AT_STAGE, at: 'meeting' })).to.deep.equal([
      { name: 'meetings.now', title: 'Now', stage: true },
      { name: 'agenda.agenda', title: 'Agenda', stage: true },
      { name: 'actions.record', title: 'Record one' },
      { name: 'roundtable.updates', title: 'Round-table', stage: true },
    ]);
  });

  it('shows each what the meeting’s chat would, and the same when it is asked for again', async () => {
    const cards = await Promise.all(
      [CORA, MARA, HUGH].map(async (person) => {
        const { body } = await tab(person, AT_STAGE).start(AGENDA);
        const { body: again } = await tab(person, AT_STAGE).look(AGENDA, body.shown?.print);
        expect(again).to.deep.equal({ same: true });
        return body.shown?.print;
      }),
    );
    expect(new Set(cards).size).to.equal(1);
    const own = JSON.stringify((await tab(CORA).look(AGENDA)).body.card);
    expect(own).to.include('Fair access protocol');
    const { body } = await tab(CORA, AT_STAGE).look(AGENDA);
    expect(JSON.stringify(body.card)).to.not.include('Fair access protocol');
  });

  for (const from of [{ page: 'actions.mine' }, { page: 'nothing.there' }, { text: 'what do I owe' }])
    it(`begins with a page of its own where it is told of ${JSON.stringify(from)}`, async () => {
      const { body } = await tab(MARA, AT_STAGE).start(from);
      expect(body.shown?.from).to.deep.equal({ page: 'meetings.now' });
    });

  it('shows no other page, whoever asks', async () => {
    const { body } = await tab(MARA, AT_STAGE).look({ page: 'actions.mine' });
    expect(body.text).to.match(/^There is nothing to be seen here/);
  });

  it('gives a press there no conversation to speak in: a claim to be in one ties no meeting to it', async () => {
    const { body } = await tab(HUGH, AT_STAGE).type('this is the 19 January meeting');
    expect(body.text).to.match(/meeting’s own chat or channel/);
  });
});
