import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { type Actor, startTeams, type Teams } from '../support/teams.ts';
import { openIn, type Telling, tell } from './about-a-message.ts';

const GROUP = '19:group@thread.v2';
const SHARE = 'action Mara Swift to share the protocol by 25 November';

describe('a typed message is deleted', () => {
  let teams: Teams;
  let mara: Actor;
  beforeEach(async () => {
    teams = await startTeams({ auth: true });
    mara = teams.person(PEOPLE.mara);
  });
  afterEach(() => teams.stop());

  const told = (type: string, eventType: string, telling: Partial<Telling> = {}) =>
    tell(teams, [type, eventType], { who: mara, ...telling });
  const deletes = (telling: Partial<Telling> = {}) => told('messageDelete', 'softDeleteMessage', telling);

  it('and what it did stands: it is told so once, and how to take it back', async () => {
    await mara.says(SHARE, { id: 'first' });
    const [says = '', ...more] = await deletes();
    expect(says).to.match(/^The message you deleted had already been done.*\*\*undo\*\*/);
    expect([...more, ...(await deletes())]).to.deep.equal([]);
    expect(await openIn(teams)).to.equal(1);
    expect(await told('messageUpdate', 'undeleteMessage', { text: SHARE })).to.deep.equal([]);
    expect(await openIn(teams)).to.equal(1);
  });

  it('and nothing is said where it had changed nothing, or was never heard', async () => {
    await mara.says('actions for Kent', { id: 'first' });
    expect(await deletes()).to.deep.equal([]);
    expect(await deletes({ id: 'never' })).to.deep.equal([]);
  });

  it('in a group, and nothing is said there', async () => {
    await mara.says(SHARE, { id: 'first', in: GROUP });
    expect(await deletes({ in: GROUP })).to.deep.equal([]);
  });
});
