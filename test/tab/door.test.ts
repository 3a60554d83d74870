import { expect } from 'chai';
import { NOW, PEOPLE } from '../support/builders.ts';
import { type Entra, startEntra } from '../support/entra.ts';
import { signedIn, type TabOf, tabOf, tokenOf } from '../support/tab.ts';
import { startTeams, type Teams } from '../support/teams.ts';

describe('the door of the tab', () => {
  let teams: Teams;
  let entra: Entra;
  let tab: TabOf;

  beforeEach(async () => {
    entra = await startEntra(() => NOW);
    teams = await startTeams({
      config: { signIns: entra.signIns },
      register: { accounts: [signedIn(PEOPLE.mara)] },
    });
    tab = tabOf(teams, tokenOf(entra, PEOPLE.mara));
  });
  afterEach(async () => {
    await teams.stop();
    await entra.close();
  });

  it('tells whoever brings no token that Teams has to say who they are', async () => {
    const { status, body } = await tabOf(teams, async () => '').start();
    expect([status, body['say']]).to.deep.equal([401, 'Teams has to say who you are. Open this tab again.']);
  });

  it('serves no other organisation', async () => {
    const tid = 'ffffffff-1111-4111-8111-111111111111';
    const { status, body } = await tabOf(teams, () => entra.mint({ claims: { tid } })).start();
    expect([status, body['say']]).to.deep.equal([403, 'The network does not serve your organisation.']);
  });

  it('says so where it cannot be checked who somebody is', async () => {
    entra.behave('fail');
    const { status, body } = await tab.start();
    expect([status, body['say']]).to.deep.equal([
      503,
      'Who you are cannot be checked at the moment. Try again in a minute.',
    ]);
  });

  it('says so where signing in is not set up', async () => {
    const bare = await startTeams();
    const { status, body } = await tabOf(bare, async () => 'x').start();
    await bare.stop();
    expect(status).to.equal(503);
    expect(body['say']).to.match(
      /^Signing in to this tab is not set up yet\. Everything in it can be done in a chat/,
    );
  });

  for (const [what, call, body, status] of [
    ['an unknown call', 'undo', {}, 404],
    ['a call by the name of what every object has', 'constructor', {}, 404],
    ['no page', 'look', {}, 400],
    ['a place that there is not', 'start', { at: 'lobby' }, 400],
    ['a conversation that is none', 'start', { conversation: '19:abc|def' }, 400],
    ['more than it knows', 'start', { tenant: 'another' }, 400],
    ['a press without an id', 'press', { verb: 'actions.show', data: {} }, 400],
    ['a press whose data is no object', 'press', { id: 'a-12345678', verb: 'actions.show', data: [] }, 400],
    ['no words', 'type', { id: 'a-12345678', text: '' }, 400],
    ['words without end', 'type', { id: 'a-12345678', text: 'x'.repeat(20_001) }, 400],
  ] as const)
    it(`answers ${what} with ${status} and a sentence`, async () => {
      const said = await tab.ask(call, body);
      expect(said.status).to.equal(status);
      expect(said.body['say']).to.match(/^[A-Z].*\.$/);
    });

  it('hears no page of another site, no form, and no more than a person asks', async () => {
    const { url } = teams.running;
    const token = await tokenOf(entra, PEOPLE.mara)();
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${url}/tab/api/start`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ at: 'personal' }),
      });
    expect((await ask({ 'content-type': 'application/x-www-form-urlencoded' })).status).to.equal(415);
    expect((await ask({ 'content-type': 'text/plain' })).status).to.equal(415);
    const statuses = [];
    for (let at = 0; at < 31; at += 1) statuses.push((await ask({})).status);
    expect(statuses.filter((status) => status === 200)).to.have.length(30);
    const late = await ask({});
    expect([late.status, Number(late.headers.get('retry-after')) > 0]).to.deep.equal([429, true]);
  });

  it('opens its page to anybody, with nothing in it, and keeps no copy of it', async () => {
    const page = await fetch(`${teams.running.url}/tab`);
    const html = await page.text();
    expect([page.status, page.headers.get('cache-control')]).to.deep.equal([200, 'no-store']);
    expect(html)
      .to.match(/<script src="\/tab\/[0-9a-f]{16}\.js" defer><\/script>/)
      .and.not.match(/<script>|onload=|style=/);
    for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      const file = await fetch(teams.running.url + address);
      expect([file.status, file.headers.get('cache-control')]).to.deep.equal([
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  it('gives a page of another version the files that are here, and lets nobody keep them by that name', async () => {
    const html = await (await fetch(`${teams.running.url}/tab`)).text();
    for (const kind of ['js', 'css']) {
      const own = new RegExp(`/tab/[0-9a-f]{16}\\.${kind}`).exec(html)?.[0] ?? '';
      const [here, other] = await Promise.all(
        [own, `/tab/${'0'.repeat(16)}.${kind}`].map((file) => fetch(teams.running.url + file)),
      );
      expect([other?.status, other?.headers.get('cache-control')]).to.deep.equal([200, 'no-store']);
      expect(await other?.text()).to.equal(await here?.text());
    }
    for (const file of ['0.js', `${'0'.repeat(16)}.map`, `${'0'.repeat(16)}.js.map`, 'constructor'])
      expect((await fetch(`${teams.running.url}/tab/${file}`)).status, file).to.equal(404);
  });

  it('tells its page which answers are kept nowhere, and which are no such thing', async () => {
    const child = await tab.type('action Kent to ring about a child born on 3 March 2014 by Friday');
    expect(child.body).to.include({ refused: true, unkept: true });
    const other = await tab.type('lorem ipsum dolor');
    expect(other.body).to.include({ refused: true }).and.not.have.property('unkept');
  });

  it('logs nothing that was typed, and no name', async () => {
    await tab.type('action Kent to share the protocol with Mara Swift');
    const lines = teams.lines.join('\n');
    expect(lines)
      .to.include('"turn"')
      .and.not.match(/protocol|Swift/);
  });
});
