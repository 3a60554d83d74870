import { expect } from 'chai';
import { faultsIn } from '../support/axe.ts';
import { type Browsing, openBrowser } from '../support/browser.ts';
import { type HostedApp, startHostedApp } from '../support/hosted-app.ts';
import { walkThrough } from '../support/keyboard.ts';
import { type Opening, openHost, type TeamsHost } from '../support/teams-host.ts';
import { Refused } from '../support/teams-host-told.ts';

const ANCESTORS = 'https://teams.microsoft.com https://*.cloud.microsoft';

describe('the double of the Teams host', () => {
  let browsing: Browsing;
  let app: HostedApp;
  const hosts: TeamsHost[] = [];

  before(async () => {
    [browsing, app] = await Promise.all([openBrowser(), startHostedApp(ANCESTORS)]);
  });
  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.close();
  });
  after(async () => {
    await browsing?.close();
    await app?.close();
  });

  const opened = async (over: Partial<Opening> = {}): Promise<TeamsHost> => {
    const host = await openHost(browsing.browser, {
      bot: app.url,
      path: '/tab?at=personal',
      tokens: () => 'a-token',
      ...over,
    });
    hosts.push(host);
    return host;
  };
  const ready = async (over: Partial<Opening> = {}): Promise<TeamsHost> => {
    const host = await opened(over);
    await host.told.once('appInitialization.success');
    return host;
  };
  const read = (host: TeamsHost, id: string) => host.tab.locator(`#${id}`).textContent();

  for (const client of ['desktop', 'ios'] as const)
    it(`tells an app on ${client} where it stands, who sits there and who they are to the server`, async () => {
      const host = await ready({
        seat: {
          client,
          frameContext: 'sidePanel',
          theme: 'dark',
          page: { id: 'agenda', subPageId: 'ACT-1' },
          chat: { id: '19:meeting@thread.v2' },
          meeting: { id: 'MEET' },
        },
        size: { width: 320, height: 700 },
      });
      const context = JSON.parse((await read(host, 'context')) ?? '');
      expect(context.page).to.include({ id: 'agenda', subPageId: 'ACT-1', frameContext: 'sidePanel' });
      expect(context.user).to.deep.include({ id: 'user-MEM-MARA', tenant: { id: 'host' } });
      expect(context.app.host.clientType).to.equal(client);
      expect(context).to.deep.include({ chat: { id: '19:meeting@thread.v2' }, meeting: { id: 'MEET' } });
      expect(context.channel).to.equal(undefined);
      expect(await read(host, 'theme')).to.equal('dark');
      expect(await read(host, 'token')).to.equal('a-token');
      expect(await host.tab.evaluate('innerWidth')).to.equal(320);
      expect(host.told.succeeded).to.equal(true);
      expect(host.faults).to.deep.equal([]);
    });

  it('hands on what is asked of the tab to the bot, path and query', async () => {
    await ready();
    expect(app.asked).to.include('GET /tab?at=personal');
  });

  it('tells of a change of theme', async () => {
    const host = await ready();
    await host.looks('contrast');
    await host.tab.locator('#theme', { hasText: 'contrast' }).waitFor();
  });

  it('refuses a token in the words of Teams, and gives one later', async () => {
    const refuse = () => {
      throw new Refused('consent_required');
    };
    const host = await ready({ tokens: refuse });
    expect(await read(host, 'token')).to.equal('refused: consent_required');
    host.signsInWith(() => 'later');
    await host.tab.locator('#sign').click();
    await host.tab.locator('#token', { hasText: 'later' }).waitFor();
  });

  it('keeps what a configuration page saves, and hears why it does not', async () => {
    const host = await ready({ seat: { frameContext: 'settings' } });
    expect(await host.saves()).to.deep.equal({
      kept: { entityId: 'counts', contentUrl: 'https://cme.example.org/tab' },
    });
    await host.tab.locator('#broken').check();
    expect(await host.saves()).to.deep.equal({ refused: 'broken' });
  });

  it('remembers links that are shared and opened', async () => {
    const host = await ready();
    await host.tab.locator('#share').click();
    await host.tab.locator('#open').click();
    await host.told.once('executeDeepLink');
    expect(host.told.opened).to.deep.equal(['https://www.gov.uk/']);
    expect(host.told.shared).to.deep.equal([
      { subPageId: 'ACT-1', label: 'One action', webUrl: 'https://cme.example.org/tab?at=personal' },
    ]);
  });

  it('tells of what the policy of the app forbids', async () => {
    const host = await ready();
    await host.tab.locator('#strange').click();
    await host.complains(/^policy: img-src https:\/\/elsewhere\.example/);
  });

  it('shows no app whose policy does not name the host as an ancestor', async () => {
    const host = await opened({ host: 'https://teams.live.com/v2/' });
    expect(host.tab.url()).to.match(/^chrome-error:/);
    expect(host.faults.join('\n')).to.match(/frame-ancestors/);
    expect(host.told.said).to.deep.equal([]);
  });

  for (const [address, isHeard] of [
    ['https://teams.cloud.microsoft/', true],
    ['https://teams.example.net/', false],
  ] as const)
    it(`is ${isHeard ? 'heard by an app' : 'heard by no app, however willing its policy,'} at ${address}`, async () => {
      const willing = await startHostedApp('https:');
      const host = await opened({ bot: willing.url, host: address });
      await host.page.waitForFunction('hostAnswers > 0');
      // Whoever is still reading the answer has read it when a later message and the list of hosts have come.
      const later = host.tab.evaluate(
        `new Promise((resolve) => addEventListener('message', ({ data }) => data.func === 'later' && resolve()))
          .then(() => fetch('https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json'))
          .then((list) => list.text())`,
      );
      await host.tab.evaluate('1');
      await host.page.evaluate(`hostSays({ func: 'later', args: [] })`);
      await later;
      expect(host.told.said.some(({ func }) => func === 'getContext')).to.equal(isHeard);
      await willing.close();
    });

  it('is looked at by axe and gone through with the keyboard, and the policy of the app stands', async () => {
    const host = await ready();
    expect(await faultsIn(host.tab)).to.deep.equal([]);
    await host.tab.evaluate(`(() => {
      document.querySelector('h1').style.color = '#bbb';
      document.querySelector('main').append(document.createElement('input'));
    })()`);
    const found = await faultsIn(host.tab);
    expect(found).to.have.length(2);
    expect(found[0]).to.match(/\(color-contrast\) at h1: .+ contrast of 1\.91/);
    expect(found[1]).to.match(/\(label\) at main > input: /);
    const stops = await walkThrough(host.page, host.tab);
    expect(stops.map(({ name }) => name)).to.deep.equal([
      'Broken',
      'Sign in',
      'Share',
      'Open',
      'Strange',
      '',
    ]);
    expect(host.faults).to.deep.equal([]);
  });

  it('loses the bot for a while', async () => {
    const host = await ready();
    host.away(true);
    expect(await host.tab.evaluate(`fetch('/tab').then(() => 'there', () => 'away')`)).to.equal('away');
    host.away(false);
    expect(await host.tab.evaluate(`fetch('/tab').then(() => 'there', () => 'away')`)).to.equal('there');
  });
});
