import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { MEETINGS } from '../support/meetings.ts';
import { UNLIMITED } from '../support/tab.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';
import type { Seat } from '../support/teams-host-seat.ts';

const MEETING = { chat: { id: '19:x@thread.v2' }, meeting: { id: 'M1' } } as const;
const CHANNEL = { channel: { id: '19:general@thread.tacv2', name: 'General' } };

describe('links of the tab', () => {
  let tabbed: Tabbed;
  const hosts: TeamsHost[] = [];

  before(async () => {
    tabbed = await startTabbed({ limits: UNLIMITED, register: { meetings: MEETINGS } });
    await tabbed.chat(PEOPLE.cora).says('action MS to write up the notes by 1 December');
  });
  after(async () => tabbed?.stop());
  afterEach(async () => {
    for (const host of hosts.splice(0)) await host.close();
  });

  const opened = async (seat: Partial<Seat>, path = '/tab', stranger?: string): Promise<TeamsHost> => {
    const user = '99999999-1111-4111-8111-111111111111';
    const tokens = stranger ? { tokens: () => tabbed.entra.mint({ user, name: stranger }) } : {};
    const host = await tabbed.opens(PEOPLE.mara, { seat, path, ...tokens });
    hosts.push(host);
    await host.told.once('appInitialization.success');
    return host;
  };
  const heading = ({ tab }: TeamsHost, name: RegExp | string) => tab.getByRole('heading', { name }).waitFor();
  const current = ({ tab }: TeamsHost) => tab.locator('[aria-current=page]').textContent();

  it('lead to an action as it now stands, and from there to the page it belongs to', async () => {
    const mara = await opened({});
    const action = /ACT-\w{4}/.exec((await mara.tab.locator('section:visible').textContent()) ?? '')?.[0];
    await mara.tab.getByLabel('Ask or record something').fill(`show ${action}`);
    await mara.tab.getByRole('button', { name: 'Send' }).click();
    await heading(mara, /ACT-\w{4} · Open/);
    await mara.tab.getByRole('button', { name: 'Copy link' }).click();
    await mara.told.once('shareDeepLink');
    const [link] = mara.told.shared;
    expect(link?.label).to.match(/^ACT-\w{4}/);
    const again = await opened({ page: { id: 'home', subPageId: String(link?.subPageId) } });
    await heading(again, /ACT-\w{4} · Open/);
    await again.tab.getByRole('button', { name: 'Back to My actions' }).click();
    await heading(again, 'Your open actions');
    expect([...mara.faults, ...again.faults]).to.deep.equal([]);
  });

  it('that lead nowhere say so, and change nothing', async () => {
    for (const subPageId of [
      'ACT-2222',
      '{"verb":"actions.record","data":{}}',
      '{"page":"nothing.there"}',
      '{{{',
      'done 1',
    ]) {
      const host = await opened({ page: { id: 'home', subPageId } });
      await host.tab
        .getByText(/nothing to be seen here|no action|No action|ACT-2222/)
        .first()
        .waitFor();
      await eventually(async () => expect(await host.tab.getByRole('navigation').count()).to.equal(1));
      expect(host.faults).to.deep.equal([]);
      await host.close();
    }
    const { texts, cards } = await tabbed.chat(PEOPLE.mara).says('what do I owe');
    expect(JSON.stringify([texts, cards])).to.include('Write up the notes');
  });

  it('that are no links at all open the tab as it is, and the bot is asked for nothing of them', async () => {
    for (const subPageId of [
      '5',
      'null',
      '[]',
      '"ACT-2222"',
      '{"page":5}',
      '{"verb":"x"}',
      'x'.repeat(301),
    ]) {
      const host = await opened({ page: { id: 'home', subPageId } });
      await heading(host, 'Your open actions');
      expect(host.faults, subPageId).to.deep.equal([]);
      await host.close();
    }
  });

  it('of a channel’s tab are what was chosen when it was added', async () => {
    const config = await opened({ ...CHANNEL, frameContext: 'settings' }, '/tab/config');
    await config.tab.getByLabel('The page it opens with').selectOption({ label: 'Returns' });
    const saved = await config.saves();
    const kept = 'kept' in saved ? saved.kept : undefined;
    expect(kept).to.include({
      contentUrl: 'https://cme.example.org/tab',
      suggestedDisplayName: 'CME Returns',
    });
    const tab = await opened({ ...CHANNEL, page: { id: String(kept?.['entityId']) } });
    expect(await current(tab)).to.equal('Returns');
    expect([...config.faults, ...tab.faults]).to.deep.equal([]);
  });

  it('of a meeting’s tab are its own pages, and the first of them comes and stays', async () => {
    const config = await opened({ ...MEETING, frameContext: 'settings' }, '/tab/config');
    await heading(config, 'CME Network in this meeting');
    await eventually(async () =>
      expect(await config.tab.locator('option').first().textContent()).to.equal('Now'),
    );
    const saved = await config.saves();
    const kept = 'kept' in saved ? saved.kept : undefined;
    const tab = await opened({ ...MEETING, page: { id: String(kept?.['entityId']) } });
    expect(await current(tab)).to.equal('Now');
    expect([...config.faults, ...tab.faults]).to.deep.equal([]);
  });

  it('to a page of another place lay it over the first, which is there to go back to', async () => {
    const host = await opened({ ...MEETING, page: { id: 'page:requests.open' } });
    const goes = (title: string) =>
      host.tab.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
    await heading(host, /Requests|requests|returns/i);
    await host.tab.getByRole('button', { name: 'Back to Now' }).waitFor();
    await goes('Record one');
    await host.tab.getByLabel('What is to be done').waitFor();
    await goes('Now');
    await host.tab.getByRole('button', { name: 'Back to Now' }).click();
    await host.tab.getByRole('button', { name: 'Back to Now' }).waitFor({ state: 'detached' });
    expect(await current(host)).to.equal('Now');
    await eventually(async () =>
      expect(await host.tab.locator('section:visible .layer').count()).to.equal(1),
    );
    expect(host.faults).to.deep.equal([]);
  });

  it('cannot be chosen by whoever is no member: they are told how to become one', async () => {
    const config = await opened({ ...CHANNEL, frameContext: 'settings' }, '/tab/config', 'Ann Lee');
    await config.tab.getByText('To ask to join').waitFor();
    await eventually(async () => expect(await config.tab.locator('select').count()).to.equal(0));
    const refused = await config.saves().catch(({ message }: Error) => message);
    expect(refused).to.match(/not asked to be told of Save/);
  });

  for (const client of ['desktop', 'ios'] as const)
    it(`to files open beside the tab (${client})`, async () => {
      const host = await opened({ client });
      await host.tab.getByRole('navigation').getByRole('button', { name: 'Pack' }).click();
      await host.tab.getByRole('button', { name: 'Open as PDF' }).click();
      const open = host.tab
        .getByRole('button', { name: 'Open', exact: true })
        .or(host.tab.getByRole('link', { name: 'Open', exact: true }));
      if (client === 'ios') {
        await open.first().click();
        await host.told.once('executeDeepLink');
        expect(host.told.opened[0]).to.match(/^https:\/\/cme\.example\.org\/file\//);
      } else {
        const [file] = await Promise.all([
          host.page.context().waitForEvent('response', (one) => one.url().includes('/file/')),
          open.first().click(),
        ]);
        expect(file.headers()['content-type']).to.include('application/pdf');
      }
      await eventually(async () => expect(await host.tab.getByRole('navigation').count()).to.equal(1));
    });
});
