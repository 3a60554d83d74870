import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { NOW, PEOPLE, TODAY } from '../support/builders.ts';
import { type Entra, startEntra, TENANT } from '../support/entra.ts';
import { aMeeting, MEETINGS } from '../support/meetings.ts';
import { objectOf, signedIn, type TabOf, tabOf, tokenOf } from '../support/tab.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';

const { cora: CORA } = PEOPLE;
const CHAT = '19:meeting_NDU2@thread.v2';

/** A side panel stands beside a chat in which others read: what is done in it is one's own, and is told there. */
describe('the tab at the side of a meeting’s chat', () => {
  let teams: Teams;
  let entra: Entra;
  let cora: Actor;
  let side: TabOf;

  beforeEach(async () => {
    entra = await startEntra(() => NOW);
    const people = Object.values(PEOPLE);
    teams = await startTeams({
      config: { signIns: entra.signIns },
      register: {
        people,
        accounts: people.map(signedIn),
        meetings: [aMeeting({ id: 'MTG-TDY2', on: TODAY }), ...MEETINGS],
      },
    });
    cora = teams.account({
      user: objectOf(CORA),
      name: CORA.name,
      address: `29:${CORA.id}`,
      tenant: TENANT,
    });
    side = tabOf(teams, tokenOf(entra, CORA), { at: 'meeting', conversation: CHAT });
    await cora.says('this is the 23 November meeting', { in: CHAT });
  });
  afterEach(async () => {
    await teams.stop();
    await entra.close();
  });

  it('has the recap of a meeting that is ended in it posted to that chat', async () => {
    await cora.says('start meeting', { in: CHAT });
    const { body } = await side.type('end meeting');
    expect(JSON.stringify(body.card)).to.include('The end of the 23 November 2026 meeting');
    const { conversation } = await teams.connector.sees(
      ({ method, card }) =>
        method === 'POST' && JSON.stringify(card ?? '').includes('The end of the 23 November 2026 meeting'),
    );
    expect(conversation).to.equal(CHAT);
  });

  it('leaves alone what “done 1” means in that chat', async () => {
    await cora.says('action Kent to count the pupils by 1 December');
    await cora.says('action Surrey to ring the board by 2 December');
    await cora.says('actions Kent', { in: CHAT });
    await side.type('actions Surrey');
    const { cards } = await cora.says('done 1', { in: CHAT });
    expect(JSON.stringify(cards)).to.include('Count the pupils').and.not.include('Ring the board');
  });

  it('goes on in itself from what it showed, and not from what that chat did', async () => {
    await cora.says('action Kent to count the pupils by 1 December');
    await cora.says('action Surrey to ring the board by 2 December');
    await cora.says('actions Kent', { in: CHAT });
    const { body } = await side.type('actions Surrey');
    const done = await side.ask('type', { id: randomUUID(), text: 'done 1', seen: [body.print] });
    expect(JSON.stringify(done.body)).to.include('Ring the board').and.not.include('Count the pupils');
  });
});
