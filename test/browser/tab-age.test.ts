import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { MEETINGS } from '../support/meetings.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';
import type { TeamsHost } from '../support/teams-host.ts';

const AGE = /^As it was at \d{1,2}(:\d\d)?[ap]m on \d+ \w+ 2026\./;
const ANEW = 'Show it as it is now';

describe('what the tab does not keep current by itself', () => {
  let tabbed: Tabbed;
  let host: TeamsHost;

  before(async () => {
    tabbed = await startTabbed({ register: { meetings: MEETINGS } });
  });
  after(async () => tabbed?.stop());
  beforeEach(async () => {
    host = await tabbed.opens(PEOPLE.mara);
    await host.told.once('appInitialization.success');
  });
  afterEach(async () => {
    expect(host.faults).to.deep.equal([]);
    await host.close();
  });

  const presses = (name: string) => host.tab.locator('section:visible').getByRole('button', { name }).click();
  const goes = (title: string) =>
    host.tab.getByRole('navigation').getByRole('button', { name: title, exact: true }).click();
  const age = () => host.tab.locator('section:visible .age');

  it('says when it was so, and shows it anew to whoever wants it', async () => {
    await goes('Pack');
    await age().getByText(AGE).waitFor();
    await tabbed.chat(PEOPLE.cora).says('action MS to count the pupils by 1 December');
    await presses(ANEW);
    await host.tab.locator('section:visible').getByText('Count the pupils').first().waitFor();
    await age().waitFor();
    expect(await host.tab.evaluate('document.activeElement.className')).to.equal('layer');
  });

  it('is asked for once more where that changes nothing: a link that lasts ten minutes is another one then', async () => {
    const file = () => host.tab.locator('section:visible').getByRole('link', { name: 'Open', exact: true });
    const asked: string[] = [];
    await host.page.context().route('**/tab/api/press', (route) => {
      asked.push(route.request().postDataJSON().verb);
      return route.fallback();
    });
    await goes('Pack');
    await presses('Open as PDF');
    await file().waitFor();
    await age().getByText(AGE).waitFor();
    await Promise.all([
      host.page.waitForResponse((response) => response.url().endsWith('/press')),
      presses(ANEW),
    ]);
    await file().waitFor();
    expect(asked).to.deep.equal(['packs.link', 'packs.link']);
    await presses('Back to Pack');
    await age().waitFor();
  });

  it('says when it was so, and is not done twice, where it was a deed', async () => {
    await presses('Record an action');
    await eventually(async () => expect(await age().count()).to.equal(0));
    await host.tab.getByLabel('What is to be done').fill('ring the board');
    await host.tab.getByLabel('Who is to do it').fill('Kent');
    await presses('Record');
    await host.tab.getByRole('heading', { name: /^Recorded ACT-/ }).waitFor();
    await age().getByText(AGE).waitFor();
    await eventually(async () =>
      expect(await host.tab.getByRole('button', { name: ANEW }).count()).to.equal(0),
    );
  });

  it('says nothing of that where it is kept current', async () => {
    await host.tab.getByRole('heading', { name: 'Your open actions' }).waitFor();
    await eventually(async () => expect(await age().count()).to.equal(0));
  });
});
